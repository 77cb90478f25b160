package io.github.kinerjaasn.siasn.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.post.Jenjang;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonArray;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNumber;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.siasn.Lines;
import io.github.kinerjaasn.siasn.Samples;
import io.github.kinerjaasn.siasn.code.Area;
import io.github.kinerjaasn.siasn.read.AngkaKreditRow;
import io.github.kinerjaasn.siasn.read.KinerjaPeriodikRow;
import io.github.kinerjaasn.siasn.read.Skp22Row;
import io.github.kinerjaasn.siasn.read.SkpRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every name of the wire format, written and read, one by one. */
class FieldNamesTest {
  private record Field(
      Area area, String writeName, String writeType, String readName, String readType) {}

  static Stream<Field> fields() {
    return Lines.of(FieldNamesTest.class, "fields.csv")
        .map(
            line ->
                new Field(
                    Area.valueOf(line.get(0)), line.get(1), line.get(2), line.get(3), line.get(4)));
  }

  static Stream<Field> written() {
    return fields().filter(field -> !field.writeName().isEmpty());
  }

  static Stream<Field> read() {
    return fields().filter(field -> !field.readName().isEmpty());
  }

  static Entry entry(Area area) {
    return switch (area) {
      case SKP22 ->
          Skp22Entry.of(
                  Samples.decided("2025", Rating.SESUAI_EKSPEKTASI, Rating.DI_BAWAH_EKSPEKTASI),
                  Samples.PERSON,
                  Samples.rater(),
                  Samples.READINGS)
              .orElseThrow()
              .withDocuments(List.of(Samples.document("890")));
      case KINERJA_PERIODIK ->
          KinerjaPeriodikEntry.of(
                  Samples.decided("2025-Q3", Rating.SESUAI_EKSPEKTASI, Rating.SESUAI_EKSPEKTASI),
                  Samples.PERSON,
                  Samples.rater(),
                  Optional.of(Jenjang.AHLI_PERTAMA),
                  Samples.READINGS)
              .orElseThrow()
              .withDocuments(List.of(Samples.document("890")));
      case SKP -> Samples.pp46(2019);
      case SKP_2021 -> Samples.integrated();
      default ->
          AngkaKreditEntry.of(Samples.PERSON, Samples.pak(), Samples.READINGS)
              .orElseThrow()
              .withDocuments(List.of(Samples.document("879")));
    };
  }

  static JsonObject row(Area area) {
    return Samples.json(Lines.text(FieldNamesTest.class, area + ".json"));
  }

  static ReadResult<?> read(Area area, JsonObject row) {
    return switch (area) {
      case SKP22 -> Skp22Row.read(row, Samples.READINGS);
      case KINERJA_PERIODIK -> KinerjaPeriodikRow.read(row, Samples.READINGS);
      case SKP, SKP_2021 -> SkpRow.read(row, Samples.READINGS);
      default -> AngkaKreditRow.read(row, Samples.READINGS);
    };
  }

  private static Map<String, JsonValue> kept(Object row) {
    if (row instanceof Skp22Row skp) {
      return skp.kept();
    }
    if (row instanceof SkpRow skp) {
      return skp.kept();
    }
    return row instanceof KinerjaPeriodikRow one ? one.kept() : ((AngkaKreditRow) row).kept();
  }

  private static String type(JsonValue value) {
    return value instanceof JsonText
        ? "text"
        : value instanceof JsonNumber ? "number" : value instanceof JsonArray ? "array" : "other";
  }

  @ParameterizedTest
  @MethodSource("written")
  void writesTheName(Field field) {
    JsonObject body = entry(field.area()).toJson();
    assertThat(body.get(field.writeName()).map(FieldNamesTest::type)).contains(field.writeType());
  }

  @ParameterizedTest
  @EnumSource(names = {"SKP22", "KINERJA_PERIODIK", "ANGKA_KREDIT", "SKP", "SKP_2021"})
  void writesNoOtherName(Area area) {
    Set<String> names =
        written()
            .filter(field -> field.area() == area)
            .map(Field::writeName)
            .collect(Collectors.toSet());
    assertThat(entry(area).toJson().members().keySet()).isEqualTo(names);
  }

  @ParameterizedTest
  @EnumSource(names = {"SKP22", "KINERJA_PERIODIK", "ANGKA_KREDIT", "SKP", "SKP_2021"})
  void readsTheSampleAndKeepsTheRest(Area area) {
    JsonObject row = row(area);
    Object read = read(area, row).orElseThrow();
    Set<String> kept =
        read()
            .filter(field -> field.area() == area && field.readType().equals("kept"))
            .map(Field::readName)
            .collect(Collectors.toSet());
    assertThat(kept(read).keySet()).isEqualTo(kept);
    assertThat(row.members().keySet())
        .isEqualTo(
            read()
                .filter(field -> field.area() == area)
                .map(Field::readName)
                .collect(Collectors.toSet()));
    assertThat(read.toString()).doesNotContain("Contoh").doesNotContain("A8ACA7");
  }

  /** A name that is a little different is another name: it is kept and not understood. */
  @ParameterizedTest
  @MethodSource("read")
  void readsTheNameAndNoOther(Field field) {
    for (String other : near(field.readName())) {
      JsonObject changed = renamed(row(field.area()), field.readName(), other);
      ReadResult<?> result = read(field.area(), changed);
      if (result.isRead()) {
        assertThat(kept(result.orElseThrow())).containsKey(other);
      } else {
        assertThat(result.violations())
            .anySatisfy(one -> assertThat(one.pointer()).isEqualTo("/" + field.readName()));
      }
    }
  }

  private static List<String> near(String name) {
    char first = name.charAt(0);
    char other =
        Character.isUpperCase(first) ? Character.toLowerCase(first) : Character.toUpperCase(first);
    return List.of(
        other + name.substring(1),
        name.replace("Penailan", "Penilaian").replace("koefisen", "koefisien") + "_",
        name.contains("Penailan")
            ? name.replace("Penailan", "Penilaian")
            : name.equals("koefisenId") ? "koefisienId" : name + "x");
  }

  private static JsonObject renamed(JsonObject row, String from, String to) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    row.members().forEach((name, value) -> members.put(name.equals(from) ? to : name, value));
    return JsonObject.of(members);
  }

  @ParameterizedTest
  @EnumSource(names = {"SKP22", "KINERJA_PERIODIK", "ANGKA_KREDIT", "SKP", "SKP_2021"})
  void findsWhatItWroteInTheSample(Area area) {
    assertThat(entry(area).differences(row(area))).isEmpty();
  }

  /** Whatever is stored otherwise is found, whichever member it is. */
  @ParameterizedTest
  @MethodSource("read")
  void reportsAnyOtherStoredValue(Field field) {
    if (field.readType().equals("kept") || Set.of("id", "namaJabatan").contains(field.readName())) {
      return;
    }
    JsonObject row = row(field.area());
    Map<String, JsonValue> members = new LinkedHashMap<>(row.members());
    members.put(field.readName(), JsonText.of("1"));
    if (row.get(field.readName()).equals(Optional.of(JsonText.of("1")))) {
      members.put(field.readName(), JsonText.of("0"));
    }
    assertThat(entry(field.area()).differences(JsonObject.of(members))).isNotEmpty();
  }
}
