package io.github.kinerjaasn.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an agency's officer sees who changes one number, and what a careless one sees. */
class SchemeCommandTest {
  private static final Path FOLDER = Path.of("data", "schemes");
  private static final String KMK = FOLDER.resolve("kmk-127-2026.json").toString();
  private static final String LOWER = draft("kmk-127-2026-88");

  private static String draft(String name) {
    return FOLDER.resolve("rancangan").resolve(name + ".json").toString();
  }

  private static Fork.Run scheme(String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "scheme";
    System.arraycopy(args, 0, all, 1, args.length);
    return Session.run("", all);
  }

  private static void done(Fork.Run run, String golden) throws IOException {
    assertThat(run.diagnostics()).isEmpty();
    assertThat(run.status()).isZero();
    Golden.agrees(golden, run.output());
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void oneChangedThresholdTakesThreeCommands(String language) throws IOException {
    String lang = "--lang=" + language;
    done(scheme("check", lang, LOWER), "scheme-check." + language + ".txt");
    done(scheme("compare", lang, KMK, LOWER), "scheme-compare." + language + ".txt");
    done(scheme("simulate", lang, KMK, LOWER), "scheme-simulate." + language + ".txt");
  }

  @Test
  void aTableWithGapsIsRefusedWithItsHoles() throws IOException {
    Fork.Run run = scheme("check", "--lang=en", draft("adjektival"));
    assertThat(run.status()).isEqualTo(2);
    Golden.agrees("scheme-adjectival.en.txt", run.output());
  }

  @Test
  void fifteenDefectsAreFifteenFindings() throws IOException {
    Fork.Run run = scheme("check", "--lang=en", draft("lima-belas-cacat"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(Pattern.compile("(?m)^   error, ").matcher(run.output()).results()).hasSize(15);
    Golden.agrees("scheme-fifteen.en.txt", run.output());
  }

  @ParameterizedTest
  @CsvSource({"compare", "simulate"})
  void aRefusedSchemeIsNeitherComparedNorTried(String command) {
    Fork.Run run = scheme(command, "--lang=en", KMK, draft("adjektival"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.diagnostics()).contains("this scheme is not valid: ");
    assertThat(run.output()).contains("no label for (99, 100)");
  }

  @Test
  void explainsAsTablesAndAsAPage(@TempDir Path folder) throws IOException {
    done(scheme("explain", "--lang=en", KMK), "scheme-explain.en.md");
    Path page = folder.resolve("kmk.html");
    Fork.Run run = scheme("explain", "--lang=en", "--html", page.toString(), KMK);
    assertThat(run.output()).isEmpty();
    assertThat(run.status()).isZero();
    Golden.agrees("scheme-explain.en.html", Files.readString(page));
  }

  @Test
  void aPageThatCannotBeWrittenIsAnError(@TempDir Path folder) {
    Fork.Run run =
        scheme("explain", "--lang=en", "--html", folder.resolve("no/such.html").toString(), KMK);
    assertThat(run.status()).isEqualTo(74);
    assertThat(run.diagnostics()).contains("cannot be written");
  }

  @Test
  void readsASchemeFromTheStandardInput() throws IOException {
    String json = Files.readString(Path.of(KMK));
    assertThat(Session.run(json, "scheme", "check", "-").output())
        .isEqualTo(scheme("check", KMK).output());
  }

  @Test
  void aSchemeOfNothingIsRefusedAsAWhole() {
    String json = "{\"id\":\"kosong\",\"name\":\"Kosong\",\"from\":\"2026-01-01\"}";
    assertThat(Session.run(json, "scheme", "check", "--lang=en", "-").output())
        .startsWith("kosong: refused, defects: 2")
        .contains("1. (the whole document)\n", "2. /sources\n");
  }

  @Test
  void aDocumentThatIsNoSchemeIsRefusedPlaceByPlace() {
    Fork.Run run =
        Session.run(
            "{\"id\":\"x y\",\"name\":\"n\",\"from\":\"2026-13-01\",\"bands\":[]}",
            "scheme",
            "check",
            "--lang=en",
            "-");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.output()).contains("1. /bands", "2. /from", "3. /id");
  }

  @ParameterizedTest
  @CsvSource({
    "scheme, name a command",
    "scheme compare, BEFORE",
    "scheme simulate --staff=0 KMK KMK, --staff must be 1 or more",
    "scheme simulate --staff=many KMK KMK, many",
    "scheme check --colour KMK, --colour",
    "evaluate --entries=KMK KMK, --entries goes with --scheme only"
  })
  void aWrongCommandLineIsExplained(String line, String part) {
    String[] args = ("--lang=en " + line.replace("KMK", KMK)).split(" ");
    Fork.Run run = Session.run("", args);
    assertThat(run.status()).isEqualTo(64);
    assertThat(run.diagnostics()).contains(part);
    assertThat(run.output()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "explain"})
  void anAbsentFileIsNoInput(String command) {
    Fork.Run run = scheme(command, "--lang=en", "no-such.json");
    assertThat(run.status()).isEqualTo(66);
    assertThat(run.diagnostics()).contains("no-such.json: does not exist");
  }

  @Test
  void appraisalsAreReadLineByLine(@TempDir Path folder) throws IOException {
    String document =
        Files.readString(Path.of("data", "kemenkeu", "penilaian-2026.json")).replace("\n", "");
    Path file = folder.resolve("appraisals.jsonl");
    Files.writeString(file, document + "\n" + document + "\n{}\n", StandardCharsets.UTF_8);
    Fork.Run run = scheme("simulate", "--lang=en", "--appraisals", file.toString(), KMK, LOWER);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.output()).startsWith("2 documents, 0 move.\n  SANGAT_BAIK → SANGAT_BAIK: 2\n");
    assertThat(run.diagnostics()).contains("line 3: ", "1 lines could not be read");
  }

  @Test
  void manyPersonsNeedLittleMemory() throws Exception {
    Fork.Run run =
        Fork.run(
            List.of("-Xmx24m"),
            nothing -> {},
            "scheme",
            "simulate",
            "--lang=en",
            "--staff=40000",
            KMK,
            LOWER);
    assertThat(run.diagnostics()).isEmpty();
    assertThat(run.output()).startsWith("40000 invented staff, ");
  }

  @ParameterizedTest
  @CsvSource({
    "isian-360, --lang=id, 0, scheme-360.id.txt",
    "isian-kurang, --lang=en, 2, scheme-360-lacking.en.txt",
    "isian-360, --json, 0, scheme-360.result.json"
  })
  void ratersCountByTheirRole(String entries, String option, int status, String golden)
      throws IOException {
    Path folder = Path.of("data", "kesehatan");
    Fork.Run run =
        Session.run(
            "",
            "evaluate",
            option,
            "--scheme",
            draft("contoh-bars-360"),
            "--entries",
            folder.resolve(entries + ".json").toString(),
            folder.resolve("penilaian-2026.json").toString());
    assertThat(run.status()).isEqualTo(status);
    Golden.agrees(golden, run.output());
  }

  @Test
  void aSealedResultOfRatersIsVerifiedWithThemOnly(@TempDir Path folder) throws IOException {
    Path data = Path.of("data", "kesehatan");
    String scheme = draft("contoh-bars-360");
    String entries = data.resolve("isian-360.json").toString();
    String document = data.resolve("penilaian-2026.json").toString();
    Path result = folder.resolve("result.json");
    Files.writeString(
        result,
        Session.run(
                "",
                "evaluate",
                "--json",
                "--with-input",
                "--scheme",
                scheme,
                "--entries",
                entries,
                document)
            .output());
    String[] with = {"verify", "--scheme", scheme, "--entries", entries, result.toString()};
    assertThat(Session.run("", with).status()).isZero();
    String[] without = {"verify", "--scheme", scheme, result.toString()};
    assertThat(Session.run("", without).status()).isEqualTo(2);
  }

  @Test
  void theMinistryOfFinanceIsRatedByItsScheme() throws IOException {
    Fork.Run run =
        Session.run("", "evaluate", "--scheme", KMK, "data/kemenkeu/penilaian-2026.json");
    done(run, "scheme-evaluate.id.txt");
  }
}
