package io.github.kinerjaasn.scoring.feedback;

import static io.github.kinerjaasn.core.appraisal.Rating.DI_ATAS_EKSPEKTASI;
import static io.github.kinerjaasn.core.appraisal.Rating.DI_BAWAH_EKSPEKTASI;
import static io.github.kinerjaasn.core.appraisal.Rating.SESUAI_EKSPEKTASI;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.quantity.Percentage;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.scoring.feedback.PanelMark.Criterion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PanelTest {
  private static final Criterion SPEED = new Criterion("Produktivitas", "Ketepatan waktu");
  private static final Criterion IDEAS = new Criterion("Inovasi", "Gagasan yang dipakai");
  private static final LocalDate DAY = LocalDate.of(2025, 12, 1);

  private static PanelMark mark(String assessor, Criterion criterion, Rating rating) {
    return new PanelMark(assessor, criterion, rating, DAY);
  }

  private static Consensus agreed(Criterion criterion, Rating rating, String reasons) {
    return new Consensus(
        criterion, rating, Optional.of(reasons).filter(one -> !one.isEmpty()), DAY.plusDays(2));
  }

  private static final List<PanelMark> MARKS =
      List.of(
          mark("Tim-1", SPEED, SESUAI_EKSPEKTASI),
          mark("Tim-2", SPEED, SESUAI_EKSPEKTASI),
          mark("Tim-3", SPEED, DI_BAWAH_EKSPEKTASI),
          mark("Tim-1", IDEAS, DI_ATAS_EKSPEKTASI),
          mark("Tim-2", IDEAS, DI_ATAS_EKSPEKTASI));

  @Test
  void bothAreKeptAndDisagreementIsMeasured() {
    Outcome<List<PanelView>> outcome =
        Panel.judge(MARKS, List.of(agreed(SPEED, SESUAI_EKSPEKTASI, "")));
    List<PanelView> views = outcome.orElseThrow();
    assertThat(views).extracting(PanelView::criterion).containsExactly(IDEAS, SPEED);
    assertThat(views.get(0).consensus()).isEmpty();
    assertThat(views.get(0).moved()).isEmpty();
    assertThat(views.get(1).consensus()).contains(SESUAI_EKSPEKTASI);
    assertThat(views.get(1).moved()).contains(1L);
    assertThat(views.get(1).independent().agreement())
        .contains(Percentage.ofShare(Rational.of(1, 3)));
    assertThat(outcome.violations()).isEmpty();
    assertThat(outcome.why().orElseThrow().toText(Language.EN))
        .contains("panel judgement (Produktivitas: Ketepatan waktu)")
        .contains("0 above, 2 meets, 1 below; agreed meets expectation")
        .contains("advice to the rater");
  }

  @Test
  void aMarkNobodyGaveNeedsAReason() {
    assertThat(Panel.judge(MARKS, List.of(agreed(IDEAS, SESUAI_EKSPEKTASI, ""))).violations())
        .extracting(Violation::pointer)
        .containsExactly("/consensus/0/reasons");
    assertThat(
            Panel.judge(MARKS, List.of(agreed(IDEAS, SESUAI_EKSPEKTASI, "belum dipakai")))
                .violations())
        .isEmpty();
  }

  @Test
  void independentMarksComeFirst() {
    Consensus early = new Consensus(SPEED, SESUAI_EKSPEKTASI, Optional.empty(), DAY.minusDays(1));
    Consensus sameDay = new Consensus(SPEED, SESUAI_EKSPEKTASI, Optional.empty(), DAY);
    assertThat(Panel.judge(MARKS, List.of(early)).isDecided()).isFalse();
    assertThat(Panel.judge(MARKS, List.of(sameDay)).isDecided()).isTrue();
  }

  @Test
  void allThatIsWrongIsListed() {
    Criterion alone = new Criterion("Mutu", "Ketelitian");
    List<PanelMark> marks =
        List.of(
            mark("Tim-1", SPEED, SESUAI_EKSPEKTASI),
            mark("Tim-1", SPEED, SESUAI_EKSPEKTASI),
            mark("Tim-1", alone, SESUAI_EKSPEKTASI));
    List<Consensus> agreed =
        List.of(
            agreed(SPEED, SESUAI_EKSPEKTASI, ""),
            agreed(SPEED, SESUAI_EKSPEKTASI, ""),
            agreed(IDEAS, SESUAI_EKSPEKTASI, ""));
    assertThat(Panel.judge(marks, agreed).violations())
        .extracting(Violation::pointer)
        .containsExactly("/consensus/1", "/consensus/2", "/marks/1", "/marks/2");
  }
}
