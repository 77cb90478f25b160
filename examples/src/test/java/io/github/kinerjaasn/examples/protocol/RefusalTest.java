package io.github.kinerjaasn.examples.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.examples.operation.Operations;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

  @ParameterizedTest
  @CsvFileSource(resources = "refusals.txt", delimiter = '|', quoteCharacter = '`')
  void refusesWithCodeAndPath(String id, String code, String path, String line) {
    assertThat(Answers.to(line == null ? "" : line))
        .startsWith(
            "{\"id\":%s,\"error\":{\"code\":\"%s\",\"path\":\"%s\",\"message\":\""
                .formatted(
                    id.equals("null") ? id : "\"" + id + "\"", code, path == null ? "" : path));
  }

  @Test
  void saysWhatIsAllowedInBothLanguages() {
    String line =
        "{\"id\":\"a\",\"op\":\"permenpanrb-88-2021.predikat-akip\",\"in\":{\"nilai\":101}}";
    assertThat(Answers.to(line)).contains("\"message\":\"must be 0..100\"");
    assertThat(Answers.to(new Answerer(Operations.all(), Language.ID), line))
        .contains("\"message\":\"harus 0..100\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1", "10e-1", "0.1e1", "1.000000000000000000"})
  void readsAWholeNumberHoweverItIsWritten(String one) {
    assertThat(
            Answers.to(
                "{\"id\":\"a\",\"op\":\"siasn.kuadran\",\"in\":{\"hasilKinerjaNilai\":"
                    + one
                    + ",\"perilakuKerjaNilai\":1,\"kuadranKinerjaNilai\":1}}"))
        .isEqualTo(
            "{\"id\":\"a\",\"out\":{\"predikat\":\"SANGAT_BAIK\",\"kuadran\":1,\"cocok\":true}}");
  }

  @ParameterizedTest
  @CsvSource({"1e100, 120.00", "1e-100, 0.00", "0.1, 0.10", "100e-2, 0.98"})
  void readsNumbersExactlyUpToTheLimits(String number, String converted) {
    assertThat(
            Answers.to(
                "{\"id\":\"a\",\"op\":\"se-menpanrb-3-2021.konversi\",\"in\":{\"nilai\":"
                    + number
                    + "}}"))
        .isEqualTo("{\"id\":\"a\",\"out\":{\"nilai\":\"" + converted + "\"}}");
  }

  @Test
  void countsExactly() {
    String most = "1000000000000000000";
    assertThat(
            Answers.to(
                ("{'id':'a','op':'se-menpanrb-3-2023.sebaran','in':{'predikatOrganisasi':'ISTIMEWA',"
                        + "'jumlah':{'SANGAT_BAIK':M,'BAIK':M,'BUTUH_PERBAIKAN':0,'KURANG':0,"
                        + "'SANGAT_KURANG':0}}}")
                    .replace('\'', '"')
                    .replace(":M", ":" + most)))
        .endsWith("{\"sesuai\":false,\"temuan\":[\"SANGAT_BAIK:MAYORITAS\"]}}");
  }

  @Test
  void namesTheFirstOfVeryManyNumbersThatAreTooLarge() {
    String numbers = "{\"capaian\":1e999,\"k3\":1e999,\"hari\":1},".repeat(600);
    assertThat(
            Answers.to(
                "{\"id\":\"a\",\"op\":\"kmk-127-2026.nhk\",\"in\":{\"iki\":[" + numbers + "{}]}}"))
        .startsWith(
            "{\"id\":\"a\",\"error\":{\"code\":\"OUT_OF_RANGE\",\"path\":\"/iki/0/capaian\"");
  }

  @Test
  void toleratesAVectorAsItStands() {
    assertThat(
            Answers.to(
                "{\"id\":\"a\",\"op\":\"permenpanrb-88-2021.predikat-akip\",\"in\":{\"nilai\":90},"
                    + "\"out\":{\"predikat\":\"AA\"},\"error\":{\"code\":\"MISSING\"},"
                    + "\"source\":\"table\"}"))
        .isEqualTo("{\"id\":\"a\",\"out\":{\"predikat\":\"A\"}}");
  }

  @Test
  void survivesADefectOfOneOperation() {
    Operation broken =
        new Operation(
            "broken",
            Kind.object(),
            in -> {
              throw new ArithmeticException("a secret");
            });
    assertThat(
            Answers.to(
                new Answerer(List.of(broken), Language.EN),
                "{\"id\":\"a\",\"op\":\"broken\",\"in\":{}}"))
        .isEqualTo(
            "{\"id\":\"a\",\"error\":{\"code\":\"INTERNAL_ERROR\",\"path\":\"\","
                + "\"message\":\"defect in the program: ArithmeticException\"}}");
  }
}
