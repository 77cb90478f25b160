package io.github.kinerjaasn.scoring.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.career.AwardCandidate;
import io.github.kinerjaasn.core.career.AwardRound;
import io.github.kinerjaasn.core.career.YearPredicate;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.report.AwardProposal.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwardProposalsTest {
  private static final AwardRule RULE =
      new AwardRule(
          Text.of("Pegawai Teladan", "Model employee"),
          Predicate.BAIK,
          2,
          Rational.of(100),
          LegalText.PERMENPANRB_6_2022.at("", Confidence.OFFICIAL_SECONDARY));

  private static AwardCandidate candidate(
      String code, Predicate first, Predicate second, String percent, boolean evidence) {
    var one =
        AwardCandidate.builder()
            .code(code)
            .addHistory(year(2024, first), year(2025, second))
            .achievement(Optional.ofNullable(percent).map(Points::parse));
    return evidence ? one.addEvidence("SK tim").build() : one.build();
  }

  private static YearPredicate year(int year, Predicate predicate) {
    return YearPredicate.builder().year(Period.ofYear(year)).predicate(predicate).build();
  }

  private static Outcome<List<AwardProposal>> propose(List<AwardCandidate> candidates) {
    return AwardProposals.propose(
        AwardRound.builder().year(Period.ofYear(2025)).addAllCandidates(candidates).build(), RULE);
  }

  @ParameterizedTest
  @CsvSource({
    "BAIK, SANGAT_BAIK, 100, true, PROPOSED",
    "BAIK, BAIK, 99.99, true, NOT_PROPOSED",
    "BUTUH_PERBAIKAN, BAIK, 120, true, NOT_PROPOSED",
    "BAIK, BUTUH_PERBAIKAN, 120, true, NOT_PROPOSED",
    "BAIK, BAIK, , true, INCOMPLETE",
    "BAIK, BAIK, 100, false, INCOMPLETE",
    "KURANG, BAIK, , false, NOT_PROPOSED"
  })
  void everyConditionHasItsReason(
      Predicate first, Predicate second, String percent, boolean evidence, Standing standing) {
    AwardProposal proposal =
        propose(List.of(candidate("C-1", first, second, percent, evidence))).orElseThrow().get(0);
    assertThat(proposal.standing()).isEqualTo(standing);
    assertThat(proposal.reasons()).hasSize(4);
    assertThat(proposal.label().id()).endsWith("(usulan; pejabat berwenang yang memutuskan)");
  }

  @Test
  void aMissingYearIsNotARefusal() {
    AwardCandidate fresh =
        AwardCandidate.builder()
            .code("C-2")
            .addHistory(year(2025, Predicate.SANGAT_BAIK))
            .achievement(Points.of(110))
            .addEvidence("SK tim")
            .build();
    AwardProposal proposal = propose(List.of(fresh)).orElseThrow().get(0);
    assertThat(proposal.standing()).isEqualTo(Standing.INCOMPLETE);
    assertThat(proposal.reasons().get(0).id()).isEqualTo("predikat tahun 2024 belum ada");
  }

  @Test
  void theOrderOfCandidatesDoesNotMatter() {
    List<AwardCandidate> candidates =
        new ArrayList<>(
            List.of(
                candidate("C-2", Predicate.BAIK, Predicate.BAIK, "100", true),
                candidate("C-1", Predicate.BAIK, Predicate.KURANG, "100", true)));
    Outcome<List<AwardProposal>> first = propose(candidates);
    Collections.reverse(candidates);
    assertThat(propose(candidates)).isEqualTo(first);
    assertThat(first.orElseThrow()).extracting(AwardProposal::code).containsExactly("C-1", "C-2");
    assertThat(propose(List.of(candidates.get(0), candidates.get(0))).isDecided()).isFalse();
  }

  @Test
  void everyReasonIsSaidInWords() {
    Outcome<List<AwardProposal>> outcome =
        propose(
            List.of(
                candidate("C-1", Predicate.KURANG, Predicate.BAIK, "99.5", false),
                candidate("C-2", Predicate.BAIK, Predicate.SANGAT_BAIK, "100", true)));
    assertThat(outcome.orElseThrow().get(0).reasons())
        .extracting(Text::id)
        .containsExactly(
            "tahun 2024: kurang/misconduct, paling rendah baik tidak terpenuhi",
            "tahun 2025: baik, paling rendah baik terpenuhi",
            "capaian 99,5 %, paling sedikit 100 % tidak terpenuhi",
            "bukti dukung belum ada");
    assertThat(outcome.orElseThrow().get(1).reasons())
        .extracting(Text::id)
        .containsExactly(
            "tahun 2024: baik, paling rendah baik terpenuhi",
            "tahun 2025: sangat baik, paling rendah baik terpenuhi",
            "capaian 100 %, paling sedikit 100 % terpenuhi",
            "1 bukti dukung");
    assertThat(outcome.why().orElseThrow().children())
        .extracting(one -> one.subject().orElse("-"))
        .containsExactly("C-1", "C-2");
    assertThat(RULE.label().en())
        .isEqualTo(
            "Model employee: predicate at least good for 2 years, achievement at least 100 %");
  }

  @Test
  void oneYearIsEnoughForARule() {
    assertThat(
            new AwardRule(RULE.name(), Predicate.BAIK, 1, Rational.HUNDRED, RULE.basis()).years())
        .isEqualTo(1);
  }

  @Test
  void aRuleLooksAtOneYearOrMore() {
    assertThatThrownBy(
            () -> new AwardRule(RULE.name(), Predicate.BAIK, 0, Rational.HUNDRED, RULE.basis()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
