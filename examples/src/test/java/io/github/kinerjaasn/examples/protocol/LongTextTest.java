package io.github.kinerjaasn.examples.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is too long to keep is still refused for what it is. */
class LongTextTest {
  @ParameterizedTest
  @CsvSource({
    "TEXT, nip.parse, nip, OUT_OF_RANGE",
    "TEXT, permenpanrb-88-2021.predikat-akip, nilai, WRONG_TYPE",
    "TEXT, permenpanrb-6-2022.predikat, hasilKerja, UNKNOWN_VALUE",
    "NUMBER, nip.parse, nip, WRONG_TYPE",
    "NUMBER, permenpanrb-88-2021.predikat-akip, nilai, OUT_OF_RANGE",
    "NUMBER, permenpanrb-6-2022.predikat, hasilKerja, WRONG_TYPE"
  })
  void isRefusedForWhatItIs(String kind, String operation, String member, String code) {
    String value = kind.equals("TEXT") ? "\"" + "a".repeat(200_000) + "\"" : "1".repeat(200_000);
    assertThat(
            Answers.to(
                String.format(
                    Locale.ROOT,
                    "{\"id\":\"a\",\"op\":\"%s\",\"in\":{\"%s\":%s}}",
                    operation,
                    member,
                    value)))
        .startsWith("{\"id\":\"a\",\"error\":{\"code\":\"" + code + "\",\"path\":\"/" + member);
  }
}
