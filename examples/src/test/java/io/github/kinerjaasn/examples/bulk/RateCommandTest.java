package io.github.kinerjaasn.examples.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.examples.command.Fork;
import io.github.kinerjaasn.examples.command.Session;
import io.github.kinerjaasn.schema.json.CanonicalJson;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.StrictJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateCommandTest {
  @TempDir Path folder;
  private Path input;
  private Path output;

  @BeforeEach
  void name() {
    input = folder.resolve("in.ndjson");
    output = folder.resolve("out.ndjson");
  }

  private Fork.Run rate(String... more) {
    List<String> args =
        new ArrayList<>(
            List.of("rate", "--lang=en", "--in", input.toString(), "--out", output.toString()));
    args.addAll(List.of(more));
    return Session.run("", args.toArray(String[]::new));
  }

  private static String line(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("data").resolve(name + ".json"));
    return CanonicalJson.toText(StrictJson.read(bytes).orElseThrow()) + "\n";
  }

  @Test
  void ratesEveryLineAsTheSingleCommandDoes() throws IOException {
    List<String> names =
        List.of("arsip/penilaian-2015", "denpasar/penilaian-2025", "kemenkeu/penilaian-2026");
    StringBuilder lines = new StringBuilder();
    for (String name : names) {
      lines.append(line(name));
    }
    Files.writeString(input, lines);
    assertThat(rate("--explain", "--seal").status()).isZero();
    List<String> results = Files.readAllLines(output);
    for (int at = 0; at < names.size(); at++) {
      String file = Path.of("data").resolve(names.get(at) + ".json").toString();
      String single = Session.run("", "evaluate", "--json", file).output();
      String compact = CanonicalJson.toText(StrictJson.read(single).orElseThrow());
      assertThat(results.get(at)).startsWith("{\"line\":" + (at + 1) + ",\"plan\":\"SKP-");
      assertThat(results.get(at)).endsWith(compact.substring(1));
    }
  }

  @Test
  void putsBadLinesAsideAndGoesOn() throws IOException {
    Files.writeString(
        input,
        line("denpasar/penilaian-2025")
            + "{\"plan\":\n\n"
            + line("arsip/penilaian-2022").replace("\"resultRating\"", "\"resultRatings\"")
            + line("arsip/penilaian-2022").stripTrailing().replaceFirst(".{40}$", ""));
    Fork.Run run = rate();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.output())
        .isEqualTo(
            "5 lines: 1 rated, 3 rejected, 1 blank\nresults: "
                + output
                + "\nrejects: "
                + output
                + ".rejects\n");
    assertThat(run.diagnostics()).contains("has no line end");
    List<String> rejects = Files.readAllLines(Path.of(output + ".rejects"));
    assertThat(rejects)
        .extracting(one -> one.substring(0, one.indexOf(',')))
        .containsExactly("{\"line\":2", "{\"line\":4", "{\"line\":5");
    assertThat(rejects.get(1)).contains("/appraisal/resultRatings").doesNotContain("Contoh");
  }

  @Test
  void showsNoProgressInAPipe() throws IOException {
    Files.writeString(input, line("denpasar/penilaian-2025"));
    assertThat(rate().diagnostics()).isEmpty();
  }

  @Test
  void ratesUnderAScheme() throws IOException {
    Files.writeString(input, line("kemenkeu/penilaian-2026"));
    Path scheme = Path.of("data", "schemes", "kmk-127-2026.json");
    Fork.Run run = rate("--scheme", scheme.toString(), "--seal");
    assertThat(run.status()).as(run.toString()).isZero();
    assertThat(Files.readString(output)).contains("\"scheme\":\"");
    assertThat(
            Session.run(
                    Files.readString(output),
                    "verify",
                    "-",
                    "--input",
                    "data/kemenkeu/penilaian-2026.json",
                    "--scheme",
                    scheme.toString())
                .status())
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "absent, out, 66, absent: the input is not a file that exists",
    "., out, 66, .: the input is not a file that exists",
    "in, in, 73, must be three different files",
    "out.lock, out, 73, must be three different files",
    "in, no/folder, 74, folder cannot be written (NoSuchFile); nothing was changed",
    "in, /sys/kinerja.ndjson, 74, cannot be written",
    "in, /proc/kinerja.ndjson, 74, cannot be written"
  })
  void saysWhatStandsInTheWay(String in, String out, int status, String complaint)
      throws IOException {
    Files.writeString(input, "");
    Files.writeString(folder.resolve("out.lock"), "");
    for (String lang : List.of("en", "id")) {
      Fork.Run run =
          Session.run(
              "",
              "rate",
              "--lang=" + lang,
              "--in",
              folder.resolve(in.equals("in") ? "in.ndjson" : in).toString(),
              "--out",
              folder.resolve(out.equals("in") ? "in.ndjson" : out).toString());
      assertThat(run.status()).isEqualTo(status);
      assertThat(run.diagnostics().contains(complaint)).isEqualTo(lang.equals("en"));
      assertThat(run.diagnostics().lines()).hasSize(1);
    }
  }

  @Test
  void doesNotWriteOverAnOldResult() throws IOException {
    Files.writeString(input, line("denpasar/penilaian-2025"));
    assertThat(rate().status()).isZero();
    String before = Files.readString(output);
    Fork.Run again = rate();
    assertThat(again.status()).isEqualTo(73);
    assertThat(again.diagnostics()).contains("out.ndjson is there already");
    assertThat(Files.readString(output)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "257", "x"})
  void refusesAnImpossibleNumberOfThreads(String jobs) {
    assertThat(rate("--jobs", jobs).status()).isEqualTo(64);
  }

  @Test
  void namesTheOptionThatIsOutOfRange() {
    assertThat(rate("--jobs=0").diagnostics()).contains("--jobs: must be 1..256");
    assertThat(rate("--checkpoint-every=0").diagnostics())
        .contains("--checkpoint-every: must be >= 1");
  }

  @Test
  void inventsTheSameYearsForTheSameSeed() {
    InventedYears years = InventedYears.of(5);
    assertThat(years.document(17)).isEqualTo(InventedYears.of(5).document(17));
    assertThat(years.document(17)).isNotEqualTo(InventedYears.of(6).document(17));
    JsonObject draft = (JsonObject) StrictJson.read(years.document(1000)).orElseThrow();
    assertThat(draft.get("appraisal").map(one -> ((JsonObject) one).get("resultRating")))
        .hasValueSatisfying(rating -> assertThat(rating).isEmpty());
  }

  @Test
  void ratesInventedYearsWithoutARemark() throws IOException {
    assertThat(Session.run("", "invent", "--staff=1001", "--out=" + input).status()).isZero();
    assertThat(rate().output()).startsWith("1001 lines: 1000 rated, 1 rejected, 0 blank\n");
    assertThat(Files.readAllLines(output)).allMatch(one -> one.endsWith("\"remarks\":[]}"));
  }
}
