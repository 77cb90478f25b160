package io.github.kinerjaasn.scoring.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Appraisal;
import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.indicator.Consolidation;
import io.github.kinerjaasn.core.indicator.ImmutableIndicator;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.IndicatorKind;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.person.Nip;
import io.github.kinerjaasn.core.person.Person;
import io.github.kinerjaasn.core.plan.Approach;
import io.github.kinerjaasn.core.plan.PlannedResult;
import io.github.kinerjaasn.core.plan.ResultKind;
import io.github.kinerjaasn.core.plan.Skp;
import io.github.kinerjaasn.core.post.Post;
import io.github.kinerjaasn.core.post.PostKind;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.text.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AchievementProposalTest {
  private static final Period YEAR = Period.ofYear(2025);

  private static ImmutableIndicator indicator(String id, Polarity polarity, Target target) {
    return Indicator.builder()
        .id(id)
        .name("Ukuran " + id)
        .kind(IndicatorKind.IKI)
        .polarity(polarity)
        .target(target)
        .build();
  }

  private static Realisation realised(String id, String amount) {
    return Realisation.of(id, YEAR, Quantity.parse(amount));
  }

  private static Evaluation evaluation(List<Indicator> indicators, List<Realisation> realised) {
    return Evaluation.builder()
        .plan(
            Skp.builder()
                .id("SKP-1")
                .period(YEAR)
                .person(
                    Person.builder()
                        .name("Contoh Pegawai")
                        .nip(Nip.parse("199503012019032001"))
                        .post(Post.builder().name("Pengelola").kind(PostKind.PELAKSANA).build())
                        .build())
                .approach(Approach.KUANTITATIF)
                .addResult(
                    PlannedResult.builder()
                        .id("RHK-1")
                        .kind(ResultKind.UTAMA)
                        .statement("Izin terbit")
                        .addAllIndicators(indicators)
                        .build())
                .build())
        .appraisal(Appraisal.builder().period(YEAR).addAllRealisations(realised).build())
        .build();
  }

  private static Outcome<ProposedRating> propose(
      List<Indicator> indicators, List<Realisation> realised) {
    return AchievementProposal.sample().propose(evaluation(indicators, realised));
  }

  @ParameterizedTest
  @CsvSource({
    "MAXIMIZE, exact, 90, 81, 90.00, SESUAI_EKSPEKTASI",
    "MAXIMIZE, exact, 90, 80.99, 89.99, DI_BAWAH_EKSPEKTASI",
    "MAXIMIZE, exact, 90, 90, 100.00, SESUAI_EKSPEKTASI",
    "MAXIMIZE, exact, 90, 90.001, 100.00, DI_ATAS_EKSPEKTASI",
    "MAXIMIZE, exact, 90, 900, 120.00, DI_ATAS_EKSPEKTASI",
    "MAXIMIZE, minimum, 90, 99, 110.00, DI_ATAS_EKSPEKTASI",
    "MINIMIZE, exact, 5, 4, 120.00, DI_ATAS_EKSPEKTASI",
    "MINIMIZE, maximum, 5, 5.5, 90.00, SESUAI_EKSPEKTASI",
    "MINIMIZE, exact, 5, 20, 0.00, DI_BAWAH_EKSPEKTASI",
    "STABILIZE, exact, 50, 45, 90.00, SESUAI_EKSPEKTASI",
    "STABILIZE, exact, 50, 55.1, 89.80, DI_BAWAH_EKSPEKTASI",
  })
  void proposesByTheBandsOfTheSample(
      Polarity polarity, String kind, String target, String realised, String mean, Rating rating) {
    Quantity amount = Quantity.parse(target + " %");
    Target aim =
        switch (kind) {
          case "minimum" -> Target.minimum(amount);
          case "maximum" -> Target.maximum(amount);
          default -> Target.exact(amount);
        };
    ProposedRating proposed =
        propose(List.of(indicator("A", polarity, aim)), List.of(realised("A", realised + " %")))
            .orElseThrow();
    assertThat(proposed.rating()).isEqualTo(rating);
    assertThat(proposed.achievement()).hasToString(mean);
    assertThat(proposed.proposal()).isEqualTo("achievement-sample");
  }

  @ParameterizedTest
  @CsvSource({"80, 100.00", "90, 100.00", "85, 100.00", "72, 90.00", "99, 90.00"})
  void aRangeIsMetInside(String realised, String mean) {
    Target range = Target.range(Quantity.parse("80 %"), Quantity.parse("90 %"));
    assertThat(
            propose(
                    List.of(indicator("A", Polarity.STABILIZE, range)),
                    List.of(realised("A", realised + " %")))
                .orElseThrow()
                .achievement())
        .hasToString(mean);
  }

  @Test
  void saysThatItIsNotNationalLaw() {
    Outcome<ProposedRating> outcome =
        propose(
            List.of(indicator("A", Polarity.MAXIMIZE, Target.exact(Quantity.parse("90 %")))),
            List.of(realised("A", "81 %")));
    assertThat(outcome.orElseThrow().label().id()).contains("bukan hukum nasional");
    assertThat(outcome.why().orElseThrow().toText(Language.EN))
        .isEqualTo(
            """
            proposed rating of work results = meets expectation  [90, 100]; a proposal, not \
            national law; the rater decides  [KMK 127/2026 p. 139-149 (one source)]
              weighted mean achievement = 90.00  1 indicators, weights equal  [Format Kinerja \
            (inferred)]
                achievement (A) = 90  90  [Format Kinerja (inferred)]
            """);
  }

  @Test
  void weighsByThePlanAndNotByOrder() {
    Target ten = Target.exact(Quantity.parse("10 dokumen"));
    List<Indicator> indicators =
        new ArrayList<>(
            List.of(
                indicator("A", Polarity.MAXIMIZE, ten).withWeight(Weight.parse("12.5")),
                indicator("B", Polarity.MAXIMIZE, ten).withWeight(Weight.parse("87.5"))));
    List<Realisation> realised = List.of(realised("A", "12 dokumen"), realised("B", "9 dokumen"));
    Outcome<ProposedRating> outcome = propose(indicators, realised);
    assertThat(outcome.orElseThrow().achievement()).hasToString("93.75");
    Collections.reverse(indicators);
    assertThat(propose(indicators, realised)).isEqualTo(outcome);
  }

  @Test
  void nothingIsProposedFromWhatIsMissing() {
    Target ten = Target.exact(Quantity.parse("10 dokumen"));
    Target zero = Target.exact(Quantity.parse("0 dokumen"));
    List<Indicator> indicators =
        List.of(
            indicator("A", Polarity.MAXIMIZE, ten),
            indicator("B", Polarity.MAXIMIZE, ten),
            indicator("C", Polarity.MAXIMIZE, zero),
            indicator("D", Polarity.MAXIMIZE, ten).withConsolidation(Consolidation.SUM));
    List<Realisation> realised =
        List.of(
            Realisation.of("A", Period.parse("2025-S1"), Quantity.parse("5 dokumen")),
            Realisation.of("A", Period.parse("2025-S2"), Quantity.parse("5 dokumen")),
            realised("C", "1 dokumen"),
            Realisation.of("D", Period.parse("2025-S1"), Quantity.parse("5 dokumen")),
            Realisation.of("D", Period.parse("2025-S2"), Quantity.parse("5 dokumen")));
    assertThat(propose(indicators, realised).violations())
        .extracting(Violation::pointer, violation -> violation.message().en())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "/appraisal/realisations", "the realisation of A is missing"),
            org.assertj.core.groups.Tuple.tuple(
                "/appraisal/realisations", "the realisation of B is missing"),
            org.assertj.core.groups.Tuple.tuple(
                "/plan/results", "a target above 0 and the polarity of C is missing"));
    assertThat(propose(List.of(), List.of()).isDecided()).isFalse();
  }
}
