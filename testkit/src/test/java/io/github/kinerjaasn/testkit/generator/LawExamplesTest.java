package io.github.kinerjaasn.testkit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.testkit.generator.LawExamples.Expectation;
import io.github.kinerjaasn.testkit.json.Json;
import io.github.kinerjaasn.testkit.oracle.Oracle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the facts base that an operation can be asked is answered as it says. */
class LawExamplesTest {

  static Stream<Expectation> expectations() {
    return LawExamples.all().stream();
  }

  @ParameterizedTest
  @MethodSource("expectations")
  void oracleAnswersAsTheExampleSays(Expectation expected) {
    Json.Obj outcome = Oracle.outcome(expected.op(), expected.in());
    if (!expected.error().isEmpty()) {
      assertThat(outcome)
          .isEqualTo(Json.object("error", Json.object("code", Json.of(expected.error()))));
      return;
    }
    Json.Obj out = (Json.Obj) outcome.get("out").orElseThrow();
    for (Map.Entry<String, Json> member : expected.out().entrySet()) {
      Json found = out.get(member.getKey()).orElseThrow();
      assertThat(sameAsShown(member.getValue(), found))
          .as("%s: %s, found %s", expected.from().id(), member, found)
          .isTrue();
    }
  }

  /** Equal, or equal as far as the shorter of the two is written. */
  private static boolean sameAsShown(Json expected, Json found) {
    if (!(expected instanceof Json.Text a) || !(found instanceof Json.Text b)) {
      return expected.equals(found);
    }
    if (!a.value().matches("-?[0-9.]+") || !b.value().matches("-?[0-9.]+")) {
      return a.equals(b);
    }
    BigDecimal wanted = new BigDecimal(a.value());
    BigDecimal shown = new BigDecimal(b.value());
    int scale = Math.min(wanted.scale(), shown.scale());
    return wanted
            .setScale(scale, RoundingMode.HALF_UP)
            .compareTo(shown.setScale(scale, RoundingMode.HALF_UP))
        == 0;
  }

  @Test
  void everyExampleIsMappedOrNamedAsOutside() {
    Set<String> mapped =
        LawExamples.all().stream().map(e -> e.from().id()).collect(Collectors.toSet());
    for (Example each : Example.all()) {
      boolean outside =
          LawExamples.OUTSIDE.contains(each.rule()) || LawExamples.UNASKABLE.containsKey(each.id());
      boolean counted = each.id().equals("AK-X61");
      assertThat(mapped.contains(each.id()) || counted).as(each.toString()).isNotEqualTo(outside);
    }
    assertThat(Example.all()).hasSize(300);
  }

  @Test
  void roundedPartsDriftInAsManyCellsAsPrinted() {
    int months = 0;
    int quarters = 0;
    for (String grade : CreditCases.THRESHOLDS.keySet()) {
      for (String predicate : NationalCases.PREDIKAT) {
        String year = total(grade, predicate, 1, 12);
        months += total(grade, predicate, 12, 1).equals(year) ? 0 : 1;
        quarters += total(grade, predicate, 4, 3).equals(year) ? 0 : 1;
      }
    }
    assertThat(months).isEqualTo(39);
    assertThat(quarters).isEqualTo(33);
  }

  private static String total(String grade, String predicate, int times, int months) {
    Object[] periods = new Object[2 * times];
    for (int i = 0; i < periods.length; i += 2) {
      periods[i] = predicate;
      periods[i + 1] = months;
    }
    Json in = CreditCases.account(grade, "0", periods);
    Json.Obj out =
        (Json.Obj) Oracle.outcome("perbkn-3-2023.akumulasi", in).get("out").orElseThrow();
    return out.text("total").orElseThrow();
  }
}
