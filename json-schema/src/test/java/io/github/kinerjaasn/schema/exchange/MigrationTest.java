package io.github.kinerjaasn.schema.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.cascade.UnitPredicates;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.evolution.Migration;
import io.github.kinerjaasn.schema.evolution.Migrations;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.schema.json.StrictJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that name their schema, of this version and of two invented older ones. */
class MigrationTest {
  private static final String ID = "https://kinerjaasn.github.io/schema/%s/distribution.json";
  private static final String BODY = "\"%s\":\"Bidang A\",\"%s\":{\"BAIK\":7}}";

  private static final Migrations STEPS =
      new Migrations(
          List.of(
              new Migration(
                  "distribution",
                  "0.8",
                  "0.9",
                  Text.of("unitKerja menjadi unit", "unitKerja became unit"),
                  document -> renamed(document, "unitKerja", "unit")),
              new Migration(
                  "distribution",
                  "0.9",
                  "1.0",
                  Text.of("jumlah menjadi counts", "jumlah became counts"),
                  document -> renamed(document, "jumlah", "counts"))));

  private static JsonObject renamed(JsonObject document, String from, String to) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    document.members().forEach((name, value) -> members.put(name.equals(from) ? to : name, value));
    return new JsonObject(members, document.place());
  }

  private static String document(String version, String unit, String counts) {
    String schema = "{\"$schema\":\"" + String.format(ID, version) + "\",";
    return schema + String.format(BODY, unit, counts);
  }

  private static ReadResult<UnitPredicates> read(String json) {
    return Exchange.read(
        UnitPredicates.class, StrictJson.parse(json, StrictJson.DEFAULT_MAX_BYTES), STEPS);
  }

  @Test
  void everyVersionIsReadAsTheSameDocumentAndWrittenAsTheCurrentOne() {
    UnitPredicates current = read(document("1.0", "unit", "counts")).orElseThrow();
    assertThat(read(document("0.9", "unit", "jumlah")).orElseThrow()).isEqualTo(current);
    assertThat(read(document("0.8", "unitKerja", "jumlah")).orElseThrow()).isEqualTo(current);
    byte[] written = Exchange.write(current);
    assertThat(Exchange.read(UnitPredicates.class, written).orElseThrow()).isEqualTo(current);
    assertThat(new String(written, java.nio.charset.StandardCharsets.UTF_8))
        .isEqualTo("{" + String.format(BODY, "unit", "counts"));
  }

  @Test
  void withoutASchemaADocumentIsOfTheCurrentVersion() {
    assertThat(read("{" + String.format(BODY, "unit", "counts")).isRead()).isTrue();
    assertThat(read("{" + String.format(BODY, "unitKerja", "jumlah")).isRead()).isFalse();
  }

  @Test
  void troubleAfterAStepIsPlacedInTheDocumentAsItWas() {
    List<Violation> violations =
        read(document("0.8", "unitKerja", "jumlah").replace("7", "-7")).violations();
    assertThat(violations).extracting(Violation::pointer).containsExactly("/jumlah/BAIK");
    assertThat(violations.get(0).message().en()).contains("line 1, column");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"https://kinerjaasn.github.io/schema/0.7/distribution.json\"", "\"\""})
  void refusesVersionsThatNoStepsLeadFrom(String schema) {
    List<Violation> violations =
        read("{\"$schema\":" + schema + "," + String.format(BODY, "unit", "counts")).violations();
    assertThat(violations).hasSize(1);
    assertThat(violations.get(0).pointer()).isEqualTo("/$schema");
    assertThat(violations.get(0).code()).isEqualTo(ViolationCode.UNKNOWN_VALUE);
    assertThat(violations.get(0).allowed().orElseThrow())
        .contains("/1.0/distribution.json", "/0.9/distribution.json", "/0.8/distribution.json");
  }

  @Test
  void refusesASchemaThatIsNoText() {
    List<Violation> violations =
        read("{\"$schema\":7," + String.format(BODY, "unit", "counts")).violations();
    assertThat(violations).extracting(Violation::code).containsExactly(ViolationCode.WRONG_TYPE);
  }

  @Test
  void aNestedDocumentNamesNoSchema() {
    String nested =
        "{\"cascade\":{\"organisation\":\"A\",\"period\":\"2025\",\"nodes\":[{\"id\":\"V\",\"level\":\"VISI\",\"statement\":\"A\"},{\"id\":\"P\",\"level\":\"PEGAWAI\",\"statement\":\"A\",\"supports\":[{\"nodeId\":\"V\",\"share\":100}]}]},\"units\":["
            + document("1.0", "unit", "counts")
            + "]}";
    assertThat(
            Exchange.read(io.github.kinerjaasn.core.cascade.CascadeResults.class, nested)
                .violations())
        .extracting(Violation::pointer)
        .contains("/units/0/$schema");
  }

  @Test
  void stepsStartFromDifferentVersions() {
    Migration step = STEPS.steps().get(0);
    assertThatThrownBy(() -> new Migrations(List.of(step, step)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("distribution 0.8");
  }
}
