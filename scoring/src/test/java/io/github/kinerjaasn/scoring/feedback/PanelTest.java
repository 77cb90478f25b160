package io.github.kinerjaasn.scoring.feedback;

import static io.github.kinerjaasn.core.appraisal.Rating.DI_ATAS_EKSPEKTASI;
import static io.github.kinerjaasn.core.appraisal.Rating.DI_BAWAH_EKSPEKTASI;
import static io.github.kinerjaasn.core.appraisal.Rating.SESUAI_EKSPEKTASI;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.judgement.ImmutablePanelConsensus;
import io.github.kinerjaasn.core.judgement.ImmutablePanelSession;
import io.github.kinerjaasn.core.judgement.PanelConsensus;
import io.github.kinerjaasn.core.judgement.PanelCriterion;
import io.github.kinerjaasn.core.judgement.PanelMark;
import io.github.kinerjaasn.core.judgement.PanelSession;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Percentage;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.scoring.career.WeakFindings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PanelTest {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 1);

  private static PanelCriterion criterion(String id, String group, String name) {
    return PanelCriterion.builder().id(id).group(group).name(name).build();
  }

  private static PanelMark mark(String assessor, String criterion, Rating rating) {
    return PanelMark.builder()
        .assessor(assessor)
        .criterionId(criterion)
        .rating(rating)
        .on(DAY)
        .build();
  }

  private static ImmutablePanelConsensus agreed(String criterion, Rating rating, LocalDate day) {
    return PanelConsensus.builder().criterionId(criterion).rating(rating).on(day).build();
  }

  private static ImmutablePanelSession.Builder session() {
    return PanelSession.builder()
        .code("PGW-07")
        .period(Period.ofYear(2025))
        .addCriteria(
            criterion("P-1", "Produktivitas", "Ketepatan waktu"),
            criterion("I-1", "Inovasi", "Gagasan yang dipakai"));
  }

  private static ImmutablePanelSession.Builder marked() {
    return session()
        .addMarks(
            mark("Tim-1", "P-1", SESUAI_EKSPEKTASI),
            mark("Tim-2", "P-1", SESUAI_EKSPEKTASI),
            mark("Tim-3", "P-1", DI_BAWAH_EKSPEKTASI),
            mark("Tim-1", "I-1", DI_ATAS_EKSPEKTASI),
            mark("Tim-2", "I-1", DI_ATAS_EKSPEKTASI));
  }

  @Test
  void aCriterionAgreedToBeBelowIsAWeakPoint() {
    PanelResult weak =
        Panel.judge(marked().addConsensus(agreed("P-1", DI_BAWAH_EKSPEKTASI, DAY)).build())
            .orElseThrow();
    assertThat(WeakFindings.of(weak))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.what().id()).isEqualTo("Ketepatan waktu");
              assertThat(one.source().id()).startsWith("forum penilaian: ");
              assertThat(one.basis().text()).isEqualTo(LegalText.KINERJA);
            });
    PanelResult met =
        Panel.judge(marked().addConsensus(agreed("P-1", SESUAI_EKSPEKTASI, DAY)).build())
            .orElseThrow();
    assertThat(WeakFindings.of(met)).isEmpty();
  }

  @Test
  void bothAreKeptAndDisagreementIsMeasured() {
    Outcome<PanelResult> outcome =
        Panel.judge(marked().addConsensus(agreed("P-1", SESUAI_EKSPEKTASI, DAY)).build());
    PanelResult result = outcome.orElseThrow();
    assertThat(result.groups())
        .extracting(PanelGroup::name)
        .containsExactly("Inovasi", "Produktivitas");
    PanelView ideas = result.views().get(0);
    PanelView speed = result.views().get(1);
    assertThat(ideas.consensus()).isEmpty();
    assertThat(ideas.moved()).isEmpty();
    assertThat(speed.consensus()).contains(SESUAI_EKSPEKTASI);
    assertThat(speed.moved()).contains(1L);
    assertThat(speed.independent().agreement()).contains(Percentage.ofShare(Rational.of(1, 3)));
    assertThat(outcome.violations()).isEmpty();
    assertThat(outcome.why().orElseThrow().toText(Language.EN))
        .contains("panel judgement (Ketepatan waktu)")
        .contains("0 above, 2 meets, 1 below; agreed meets expectation")
        .contains("group of criteria")
        .contains("advice to the rater");
  }

  /** Three pairs on one criterion and one on another: 1 + 1 of 4 are equal. */
  @Test
  void aGroupPoolsItsPairs() {
    PanelSession session =
        marked()
            .addCriteria(criterion("P-2", "Produktivitas", "Keluaran"))
            .addMarks(
                mark("Tim-1", "P-2", SESUAI_EKSPEKTASI), mark("Tim-2", "P-2", SESUAI_EKSPEKTASI))
            .build();
    assertThat(Panel.judge(session).orElseThrow().groups().get(1).agreement())
        .isEqualTo(Percentage.ofPercent(50));
  }

  @Test
  void aMarkNobodyGaveNeedsAReason() {
    ImmutablePanelConsensus bare = agreed("I-1", SESUAI_EKSPEKTASI, DAY);
    assertThat(Panel.judge(marked().addConsensus(bare).build()).violations())
        .extracting(Violation::pointer)
        .containsExactly("/consensus/0/reasons");
    PanelConsensus explained = bare.withReasons("belum dipakai");
    assertThat(Panel.judge(marked().addConsensus(explained).build()).violations()).isEmpty();
  }

  @Test
  void independentMarksComeFirst() {
    PanelConsensus early = agreed("P-1", SESUAI_EKSPEKTASI, DAY.minusDays(1));
    assertThat(Panel.judge(marked().addConsensus(early).build()).violations())
        .extracting(Violation::pointer)
        .containsExactly("/consensus/0/on");
    PanelConsensus sameDay = agreed("P-1", SESUAI_EKSPEKTASI, DAY);
    assertThat(Panel.judge(marked().addConsensus(sameDay).build()).isDecided()).isTrue();
  }

  @Test
  void aCriterionWithoutMarksIsRemarkedAndNotShown() {
    Outcome<PanelResult> outcome =
        Panel.judge(marked().addCriteria(criterion("M-1", "Mutu", "Ketelitian")).build());
    assertThat(outcome.orElseThrow().views()).hasSize(2);
    assertThat(outcome.violations()).extracting(Violation::pointer).containsExactly("/criteria/2");
  }

  @Test
  void allThatIsWrongIsListed() {
    PanelSession session =
        session()
            .addMarks(
                mark("Tim-1", "P-1", SESUAI_EKSPEKTASI),
                mark("Tim-1", "P-1", SESUAI_EKSPEKTASI),
                mark("Tim-1", "X-9", SESUAI_EKSPEKTASI))
            .addConsensus(
                agreed("P-1", SESUAI_EKSPEKTASI, DAY),
                agreed("P-1", SESUAI_EKSPEKTASI, DAY),
                agreed("I-1", SESUAI_EKSPEKTASI, DAY))
            .build();
    Outcome<PanelResult> outcome = Panel.judge(session);
    assertThat(outcome.isDecided()).isFalse();
    assertThat(outcome.violations().stream().filter(Violation::isError))
        .extracting(Violation::pointer)
        .containsExactly(
            "/consensus/1", "/consensus/2", "/marks/1", "/marks/2", "/marks/2/criterionId");
  }

  @Test
  void orderMeansNothing() {
    ImmutablePanelSession one = marked().build();
    List<PanelMark> marks = new ArrayList<>(one.getMarks());
    Collections.reverse(marks);
    PanelSession other =
        one.withCriteria(one.getCriteria().get(1), one.getCriteria().get(0)).withMarks(marks);
    assertThat(Panel.judge(other).orElseThrow()).isEqualTo(Panel.judge(one).orElseThrow());
    assertThat(Panel.judge(other).why()).isEqualTo(Panel.judge(one).why());
  }
}
