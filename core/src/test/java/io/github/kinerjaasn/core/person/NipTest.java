package io.github.kinerjaasn.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.post.Employment;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NipTest {
  @Test
  void readsPns() {
    Nip nip = Nip.parse("200012312024121001");

    assertThat(nip.employment()).isEqualTo(Employment.PNS);
    assertThat(nip.birthDate()).isEqualTo(LocalDate.of(2000, 12, 31));
    assertThat(nip.appointmentYear()).isEqualTo(2024);
    assertThat(nip.appointmentMonth()).contains(YearMonth.of(2024, 12));
    assertThat(nip.contract()).isEmpty();
    assertThat(nip.sex()).isEqualTo(Sex.PRIA);
    assertThat(nip.sequence()).isEqualTo("001");
    assertThat(nip.toPrintForm()).isEqualTo("20001231 202412 1 001");
  }

  @Test
  void readsPppk() {
    Nip nip = Nip.parse("200012312024292999");

    assertThat(nip.employment()).isEqualTo(Employment.PPPK);
    assertThat(nip.appointmentYear()).isEqualTo(2024);
    assertThat(nip.appointmentMonth()).isEmpty();
    assertThat(nip.contract()).contains(9);
    assertThat(nip.sex()).isEqualTo(Sex.WANITA);
    assertThat(nip.sequence()).isEqualTo("999");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "nip.csv", numLinesToSkip = 1)
  void namesTheFirstBrokenRule(String text, int rule) {
    assertThat(Nip.firstBroken(text).map(NipRule::number).orElse(0)).isEqualTo(rule);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "nip.csv", numLinesToSkip = 1)
  void parseAgreesWithTheRulesAndNeverShowsTheNumber(String text, int rule) {
    if (rule == 0) {
      assertThat(Nip.parse(text)).hasToString(text).isEqualTo(Nip.parse(text));
    } else {
      assertThatThrownBy(() -> Nip.parse(text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("rule " + rule)
          .hasMessageNotContaining(text.substring(0, 8));
    }
  }

  @Test
  void ordersAndCompares() {
    Nip older = Nip.parse("199503012025031001");
    Nip younger = Nip.parse("200012312024121001");

    assertThat(older).isLessThan(younger).isNotEqualTo(younger);
    assertThat(older).hasSameHashCodeAs(Nip.parse("199503012025031001"));
  }
}
