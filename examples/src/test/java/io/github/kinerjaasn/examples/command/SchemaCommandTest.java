package io.github.kinerjaasn.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.schema.catalogue.SchemaCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaCommandTest {
  @TempDir private Path folder;

  private static Fork.Run schema(String... args) {
    return Session.run(
        "", Stream.concat(Stream.of("schema"), Stream.of(args)).toArray(String[]::new));
  }

  private String stored(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void listsTheSchemas() throws IOException {
    Golden.agrees("schema-list.id.txt", schema("list").output());
    Golden.agrees("schema-list.en.txt", schema("list", "--lang=en").output());
  }

  @Test
  void printsASchemaAndTheBundles() {
    assertThat(schema("print", "skp").output())
        .isEqualTo(SchemaCatalogue.text(SchemaCatalogue.find("skp").orElseThrow()));
    assertThat(schema("print", "openapi.json").output()).startsWith("{\n  \"openapi\": \"3.1.0\"");
    assertThat(schema("print", "kinerja.d.ts").output()).contains("export interface Skp {");
  }

  @Test
  void writesAllOfThem() throws IOException {
    Fork.Run run = schema("write", folder.resolve("v1").toString());
    assertThat(run.status()).isZero();
    try (Stream<Path> files = Files.list(folder.resolve("v1"))) {
      assertThat(files).hasSize(SchemaCatalogue.all().size() + 2);
    }
  }

  @Test
  void saysWhereNothingCanBeWritten() throws IOException {
    Fork.Run run = schema("write", stored("file", "") + "/below");
    assertThat(run.status()).isEqualTo(74);
  }

  @ParameterizedTest
  @CsvSource({
    "denpasar/penilaian-2025.json, evaluation",
    "schemes/kmk-127-2026.json, scheme",
    "makassar/izin-trayek.json, cases",
    "mamuju/pohon-kinerja.json, cascade-results",
    "plaju/laporan-bulanan.json, reports",
    "plaju/survei-kepuasan.json, survey",
    "plaju/umpan-balik.json, feedback",
    "plaju/katalog-indikator.json, catalogue",
    "plaju/calon-penghargaan.json, awards",
    "denpasar/riwayat-karier.json, career",
    "denpasar/umpan-balik-360.json, feedback-round",
    "kendari/forum-penilaian.json, panel",
    "kendari/nilai-asesor.json, levels"
  })
  void recognisesAndAcceptsTheExamples(String file, String name) {
    Fork.Run run = schema("check", Path.of("data", file).toString(), "--lang=en");
    assertThat(run.output()).startsWith("Valid: " + name + " 1.0, ");
    assertThat(run.status()).isZero();
    assertThat(run.diagnostics()).isEmpty();
  }

  @Test
  void listsAllThatIsWrong() throws IOException {
    String wrong =
        stored(
            "salah.json", "{\"unit\":\"\",\"counts\":{\"BAIK\":1.5,\"baik\":-1},\"asing\":1e999}");
    Fork.Run run = schema("check", wrong);
    assertThat(run.status()).isEqualTo(2);
    Golden.agrees("schema-check.id.txt", run.output());
    Golden.agrees("schema-check.en.txt", schema("check", wrong, "--lang=en").output());
  }

  @Test
  void checksWhatIsWrittenOnlyByItsSchema() throws IOException {
    Fork.Run evaluated =
        Session.run(
            "", "evaluate", "--json", Session.DATA.resolve("penilaian-2025.json").toString());
    String good = stored("hasil.json", evaluated.output());
    assertThat(schema("check", good).output()).startsWith("Sah: result 1.0");
    String bad = stored("buruk.json", evaluated.output().replace("permenpanrb-6-2022", "lain"));
    assertThat(schema("check", bad, "--as=result").status()).isEqualTo(2);
  }

  @Test
  void asksForTheSchemaOfWhatItDoesNotRecognise() throws IOException {
    Fork.Run run = schema("check", stored("angka.json", "1"), "--lang=en");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.diagnostics()).contains("--as");
    assertThat(schema("check", stored("bukan.json", "{")).status()).isEqualTo(2);
  }

  @Test
  void classesAChangeWithItsProof() throws IOException {
    String text = SchemaCatalogue.text(SchemaCatalogue.find("distribution").orElseThrow());
    String older = stored("lama.json", text);
    String newer = stored("baru.json", text.replace("\"maxLength\": 200", "\"maxLength\": 100"));
    Fork.Run run = schema("diff", older, newer);
    assertThat(run.status()).isEqualTo(2);
    Golden.agrees("schema-diff.id.txt", run.output());
    assertThat(schema("diff", newer, older).status()).isZero();
    assertThat(schema("diff", older, older, "--lang=en").output()).isEqualTo("Change: same\n");
  }

  @Test
  void refusesACommandLineThatMeansNothing() {
    for (List<String> args :
        List.of(
            List.<String>of(),
            List.of("print", "tidak-ada"),
            List.of("print"),
            List.of("diff", "satu.json"),
            List.of("check", "-", "--as=tidak-ada"))) {
      assertThat(schema(args.toArray(String[]::new)).status()).as("%s", args).isEqualTo(64);
    }
    assertThat(schema("diff", "tidak-ada.json", "tidak-ada.json").status()).isEqualTo(66);
  }
}
