package io.github.kinerjaasn.scoring.reform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.FeedbackRole;
import io.github.kinerjaasn.core.formula.ImmutableBehaviourPart;
import io.github.kinerjaasn.core.formula.RaterWeight;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.plan.ResultKind;
import io.github.kinerjaasn.core.post.PostKind;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.scheme.ImmutableScheme;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.scoring.sample.ShippedSchemes;
import io.github.kinerjaasn.scoring.scheme.BehaviourInput;
import io.github.kinerjaasn.scoring.scheme.IndicatorInput;
import io.github.kinerjaasn.scoring.scheme.SchemeInput;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PopulationTest {
  private final List<SchemeInput> staff =
      Population.of(ShippedSchemes.KMK_127_2026, 1, 2_000).toList();

  private Stream<IndicatorInput> indicators() {
    return staff.stream().flatMap(one -> one.getIndicators().stream());
  }

  private static <T> void reach(Stream<T> values, Function<T, Rational> number, String... ends) {
    List<Rational> sorted = values.map(number).distinct().sorted().toList();
    assertThat(List.of(sorted.get(0), sorted.get(sorted.size() - 1)))
        .containsExactly(Rational.parse(ends[0]), Rational.parse(ends[1]));
  }

  /** Written down once: the same seed must invent the same persons on every machine. */
  @Test
  void aSeedInventsTheSamePersonsEverywhere() {
    assertThat(
            List.of(
                told(staff.get(0)),
                told(staff.get(51)),
                told(first(ShippedSchemes.KEMENKES_BARS)),
                told(first(ShippedSchemes.KENDARI_60_40))))
        .containsExactly(
            "JPT_PRATAMA 1; "
                + "[IKI-1 MAXIMIZE 119 0.9, IKI-2 MINIMIZE 68 1.1, IKI-3 MAXIMIZE 113 1, IKI-4 MAXIMIZE 125 0.95, IKI-5 MAXIMIZE 114 1.05, IKI-6 MAXIMIZE 128 1.1]; "
                + "[ATASAN [117, 111, 108, 120, 120, 112, 120]]; "
                + "-; "
                + "105.6; "
                + "0 0; "
                + "DI_ATAS_EKSPEKTASI SESUAI_EKSPEKTASI",
            "PENGAWAS 2; "
                + "[IKI-1 MAXIMIZE 102 0.8, IKI-2 MAXIMIZE 115 1, IKI-3 MAXIMIZE 97 1.05]; "
                + "[ATASAN [97, 104, 93, 100, 96, 103, 107]]; "
                + "-; "
                + "105.8; "
                + "0 0; "
                + "SESUAI_EKSPEKTASI SESUAI_EKSPEKTASI",
            "JPT_PRATAMA 1; "
                + "[IKI-1 MAXIMIZE 120 0.85, IKI-2 MAXIMIZE 111 0.85, IKI-3 MAXIMIZE 117 0.8, IKI-4 MINIMIZE 73 0.85, IKI-5 MAXIMIZE 122 0.9]; "
                + "[ATASAN [5, 4, 4, 4, 4, 4, 4]]; "
                + "-; "
                + "107.6; "
                + "0 0; "
                + "DI_ATAS_EKSPEKTASI DI_BAWAH_EKSPEKTASI",
            "JPT_PRATAMA 1; "
                + "[IKI-1 MAXIMIZE 120 0.85, IKI-2 MAXIMIZE 111 0.85, IKI-3 MAXIMIZE 117 0.8, IKI-4 MINIMIZE 73 0.85, IKI-5 MAXIMIZE 122 0.9]; "
                + "[ATASAN [100, 100, 100, 100, 100, 100, 100]]; "
                + "100; "
                + "107.6; "
                + "0 0; "
                + "DI_ATAS_EKSPEKTASI DI_BAWAH_EKSPEKTASI");
  }

  private static SchemeInput first(Scheme scheme) {
    return Population.of(scheme, 7, 1).findFirst().orElseThrow();
  }

  private static String told(SchemeInput one) {
    return String.join(
        "; ",
        one.getPost().orElseThrow() + " " + one.getTier().orElseThrow(),
        one.getIndicators().stream()
            .map(
                each ->
                    String.join(
                        " ",
                        each.id(),
                        each.polarity().name(),
                        each.realisation().toString(),
                        each.weight().toString()))
            .toList()
            .toString(),
        one.getBehaviour().stream()
            .map(each -> each.role() + " " + each.levels().values())
            .toList()
            .toString(),
        one.getResultValue().map(Rational::toString).orElse("-"),
        one.getOrganisationValue().orElseThrow().toString(),
        one.getDiscipline().orElseThrow() + " " + one.getCorrection().orElseThrow(),
        one.getResultRating().orElseThrow() + " " + one.getBehaviourRating().orElseThrow());
  }

  @Test
  void theFirstOfFiftyHeadsAUnit() {
    for (int at = 0; at < staff.size(); at++) {
      PostKind post = staff.get(at).getPost().orElseThrow();
      assertThat(post == PostKind.JPT_PRATAMA).isEqualTo(at % 50 == 0);
      boolean first = post == PostKind.JPT_PRATAMA || post == PostKind.ADMINISTRATOR;
      assertThat(staff.get(at).getTier()).contains(first ? 1 : 2);
    }
    assertThat(staff.stream().map(SchemeInput::getPost).distinct()).hasSize(6);
  }

  @Test
  void aUnitSharesItsValue() {
    List<Optional<Rational>> units =
        Stream.iterate(0, at -> at < staff.size(), at -> at + 50)
            .map(at -> staff.get(at).getOrganisationValue())
            .toList();
    for (int at = 0; at < staff.size(); at++) {
      assertThat(staff.get(at).getOrganisationValue()).isEqualTo(units.get(at / 50));
    }
    assertThat(units.stream().distinct()).hasSizeGreaterThan(30);
  }

  @Test
  void numbersStayInTheirRanges() {
    reach(staff.stream(), one -> Rational.of(one.getIndicators().size()), "3", "6");
    reach(indicators(), IndicatorInput::weight, "0.8", "1.2");
    reach(staff.stream(), one -> one.getCorrection().orElseThrow(), "-5", "5");
    reach(
        staff.stream().filter(one -> one.getDiscipline().orElseThrow().signum() > 0),
        one -> one.getDiscipline().orElseThrow(),
        "4",
        "15");
    assertThat(staff).allMatch(one -> one.getImpact().equals(Optional.of(Rational.ZERO)));
  }

  @Test
  void theLastResultIsAdditional() {
    for (SchemeInput one : staff) {
      List<ResultKind> kinds = one.getIndicators().stream().map(IndicatorInput::kind).toList();
      assertThat(kinds.indexOf(ResultKind.TAMBAHAN)).isEqualTo(kinds.size() - 1);
    }
    assertThat(indicators().filter(one -> one.polarity() == Polarity.MINIMIZE).count())
        .isBetween(indicators().count() / 5, indicators().count() / 3);
  }

  @Test
  void behaviourStaysOnTheScale() {
    Scheme bars = ShippedSchemes.KEMENKES_BARS;
    List<BehaviourInput> levels =
        Population.of(bars, 1, 300).flatMap(one -> one.getBehaviour().stream()).toList();
    assertThat(levels.stream().flatMap(one -> one.levels().values().stream()).distinct().sorted())
        .containsExactly(Rational.of(2), Rational.of(3), Rational.of(4), Rational.of(5));
    reach(
        staff.stream()
            .flatMap(one -> one.getBehaviour().stream())
            .flatMap(one -> one.levels().values().stream()),
        one -> one,
        "70",
        "120");
  }

  /** Each role has as many raters as the scheme asks for. */
  @Test
  void everyRoleHasItsRaters() {
    ImmutableScheme bars = ImmutableScheme.copyOf(ShippedSchemes.KEMENKES_BARS);
    Scheme many =
        bars.withBehaviour(
            ImmutableBehaviourPart.copyOf(bars.getBehaviour().orElseThrow())
                .withRaters(
                    RaterWeight.builder()
                        .role(FeedbackRole.ATASAN)
                        .weight(Weight.ofPercent(60))
                        .minimum(1)
                        .build(),
                    RaterWeight.builder()
                        .role(FeedbackRole.REKAN)
                        .weight(Weight.ofPercent(40))
                        .minimum(2)
                        .build()));
    assertThat(Population.of(many, 1, 20))
        .allSatisfy(
            one ->
                assertThat(one.getBehaviour())
                    .extracting(BehaviourInput::role)
                    .containsExactly(FeedbackRole.ATASAN, FeedbackRole.REKAN, FeedbackRole.REKAN));
  }
}
