package io.github.kinerjaasn.core.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Outcome.Decided;
import io.github.kinerjaasn.core.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OutcomeTest {
  private static final Basis BASIS = LegalText.PP_30_2019.at("Pasal 1", Confidence.OFFICIAL_TEXT);
  private static final Rule RULE =
      Rule.of("pp-30-2019.uji", Text.same("uji"), Text.same("{0}"), BASIS);
  private static final Step STEP =
      new Step(RULE, Optional.empty(), 7, List.of(7), List.of(), List.of());

  private static Violation error(String pointer) {
    return Violation.error(
        pointer, ViolationCode.MISSING, Text.same("kosong"), Text.same("isi"), BASIS);
  }

  private static Violation warning(String pointer) {
    return error(pointer).withSeverity(Severity.WARNING);
  }

  @Test
  void decidedHasValueReasoningAndRemarks() {
    Outcome<Integer> outcome =
        new Decided<>(7, STEP, List.of(warning("/b"), warning("/a"), warning("/b")));
    assertThat(outcome.isDecided()).isTrue();
    assertThat(outcome.toOptional()).contains(7);
    assertThat(outcome.orElseThrow()).isEqualTo(7);
    assertThat(outcome.why()).contains(STEP);
    assertThat(outcome.violations()).containsExactly(warning("/a"), warning("/b"));
    assertThat(outcome.map(value -> "n" + value))
        .isEqualTo(new Decided<>("n7", STEP, List.of(warning("/a"), warning("/b"))));
    assertThat(Outcome.decided(7, STEP).violations()).isEmpty();
  }

  @Test
  void undecidedListsEverything() {
    Outcome<Integer> outcome =
        Outcome.undecided(List.of(error("/b"), warning("/c"), error("/a"), error("/b")));
    assertThat(outcome.isDecided()).isFalse();
    assertThat(outcome.toOptional()).isEmpty();
    assertThat(outcome.why()).isEmpty();
    assertThat(outcome.violations()).containsExactly(error("/a"), error("/b"), warning("/c"));
    assertThat(outcome.map(value -> value + 1)).isEqualTo(outcome);
    assertThatThrownBy(outcome::orElseThrow)
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("/a");
    assertThat(Outcome.undecided(error("/a")).violations()).containsExactly(error("/a"));
  }

  @Test
  void undecidedNeedsAnError() {
    assertThatThrownBy(() -> Outcome.undecided(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Outcome.undecided(warning("/a")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void notApplicableSaysWhy() {
    Outcome<Integer> outcome = Outcome.notApplicable(Text.of("bukan", "no"), BASIS);
    assertThat(outcome.isDecided()).isFalse();
    assertThat(outcome.violations()).isEmpty();
    assertThat(outcome.map(value -> value + 1)).isEqualTo(outcome);
    assertThatThrownBy(outcome::orElseThrow).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void violationsKeepWhatTheyAreTold() {
    Violation violation = error("/weight").withFound(101).withAllowed("0..100").under("/plan/1");
    assertThat(violation.pointer()).isEqualTo("/plan/1/weight");
    assertThat(violation.found()).contains("101");
    assertThat(violation.allowed()).contains("0..100");
    assertThat(violation.isError()).isTrue();
    assertThat(violation.withSeverity(Severity.WARNING).isError()).isFalse();
    assertThat(
            Violation.warning(
                "/a", ViolationCode.MISSING, Text.same("kosong"), Text.same("isi"), BASIS))
        .isEqualTo(warning("/a"));
  }

  /**
   * Violations that differ in one part only: their order must not come from the order of discovery.
   */
  @Test
  void orderOfDiscoveryDoesNotShow() {
    Violation one = error("/a");
    Basis elsewhere = LegalText.PP_46_2011.at("Pasal 2", Confidence.OFFICIAL_TEXT);
    List<Violation> all =
        List.of(
            one,
            one.withFound(1),
            one.withFound(2),
            one.withAllowed("0..1"),
            one.withAllowed("0..2"),
            one.withSeverity(Severity.WARNING),
            Violation.error("/a", ViolationCode.OUT_OF_RANGE, one.message(), one.advice(), BASIS),
            Violation.error("/a", ViolationCode.MISSING, one.message(), Text.same("lain"), BASIS),
            Violation.error(
                "/a", ViolationCode.MISSING, one.message(), Text.of("isi", "fill"), BASIS),
            Violation.error(
                "/a", ViolationCode.MISSING, Text.of("kosong", "x"), one.advice(), BASIS),
            Violation.error("/a", ViolationCode.MISSING, Text.same("lain"), one.advice(), BASIS),
            Violation.error("/a", ViolationCode.MISSING, one.message(), one.advice(), elsewhere),
            Violation.error(
                "/a",
                ViolationCode.MISSING,
                one.message(),
                one.advice(),
                LegalText.PP_30_2019.at("Pasal 1", Confidence.INFERRED)));
    List<Violation> expected = Outcome.<Integer>undecided(all).violations();
    assertThat(expected).hasSameSizeAs(all);
    for (int seed = 0; seed < 200; seed++) {
      List<Violation> shuffled = new ArrayList<>(all);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(Outcome.<Integer>undecided(shuffled).violations()).isEqualTo(expected);
    }
  }
}
