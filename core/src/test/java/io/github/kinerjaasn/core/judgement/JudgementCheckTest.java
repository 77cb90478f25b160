package io.github.kinerjaasn.core.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.period.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgementCheckTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 8);

  private static List<String> found(List<Violation> violations) {
    return violations.stream().map(one -> one.pointer() + " " + one.message().en()).toList();
  }

  private static PanelCriterion criterion(String id) {
    return PanelCriterion.builder().id(id).group("Mutu").name("Ketelitian").build();
  }

  private static PanelMark mark(String assessor, String criterion) {
    return PanelMark.builder()
        .assessor(assessor)
        .criterionId(criterion)
        .rating(Rating.SESUAI_EKSPEKTASI)
        .on(DAY)
        .build();
  }

  private static ImmutablePanelConsensus agreed(String criterion) {
    return PanelConsensus.builder()
        .criterionId(criterion)
        .rating(Rating.SESUAI_EKSPEKTASI)
        .on(DAY)
        .build();
  }

  private static ImmutablePanelSession.Builder session() {
    return PanelSession.builder()
        .code("PGW-1")
        .period(Period.ofYear(2025))
        .addCriteria(criterion("M-1"))
        .addMarks(mark("Tim-1", "M-1"), mark("Tim-2", "M-1"));
  }

  @Test
  void acceptsASoundSession() {
    assertThat(JudgementCheck.check(session().addConsensus(agreed("M-1")).build())).isEmpty();
  }

  @Test
  void findsAllThatIsWrongWithASession() {
    PanelSession session =
        session()
            .addCriteria(criterion("M-1"), criterion("M-2"), criterion("M-3"))
            .addMarks(mark("Tim-1", "M-1"), mark("Tim-1", "M-2"), mark("Tim-1", "X"))
            .addConsensus(
                agreed("M-1").withOn(DAY.minusDays(1)),
                agreed("M-1").withRating(Rating.DI_ATAS_EKSPEKTASI),
                agreed("X"),
                agreed("M-3"))
            .build();
    assertThat(found(JudgementCheck.check(session)))
        .containsExactly(
            "/consensus/0/on agreed before all marked",
            "/consensus/1 agreed already",
            "/consensus/1/reasons a mark was agreed that nobody had given, without a reason",
            "/consensus/2/criterionId the session has no such criterion",
            "/consensus/3 no independent marks",
            "/criteria/1/id this is already recorded",
            "/criteria/3 the criterion has no marks yet",
            "/marks/2 marked already",
            "/marks/3 one assessor only",
            "/marks/4 one assessor only",
            "/marks/4/criterionId the session has no such criterion");
  }

  @Test
  void findsAllThatIsWrongWithARegister() {
    LevelRegister register =
        LevelRegister.builder()
            .lowest(1)
            .highest(2)
            .addLevels(
                GivenLevel.of("A", "P", "T", 1),
                GivenLevel.of("A", "P", "T", 2),
                GivenLevel.of("A", "P", "U", 3),
                GivenLevel.of("A", "P", "V", 0))
            .build();
    assertThat(found(JudgementCheck.check(register)))
        .containsExactly(
            "/highest the scale has fewer than three levels",
            "/levels/1 this rater already gave a level on this topic",
            "/levels/2/level the level is outside the scale",
            "/levels/3/level the level is outside the scale");
    assertThat(JudgementCheck.check(LevelRegister.builder().lowest(0).highest(2).build()))
        .isEmpty();
  }
}
