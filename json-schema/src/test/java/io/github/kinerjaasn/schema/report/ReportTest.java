package io.github.kinerjaasn.schema.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.schema.json.CanonicalJson;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonArray;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import io.github.kinerjaasn.schema.json.StrictJson;
import io.github.kinerjaasn.scoring.advice.Advisor;
import io.github.kinerjaasn.scoring.career.AdviceFacts;
import io.github.kinerjaasn.scoring.evaluation.EvaluationResult;
import io.github.kinerjaasn.scoring.evaluation.Evaluator;
import io.github.kinerjaasn.scoring.se3y2023.Sebaran;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {
  private static final Path DATA = Path.of("..", "examples", "data");
  private static final Path GOOD = DATA.resolve("denpasar/penilaian-2025.json");

  private static Evaluation read(Path file) throws IOException {
    return read(Files.readString(file));
  }

  private static Evaluation read(String text) {
    return Exchange.read(Evaluation.class, text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
  }

  private static String page(Evaluation evaluation) {
    Outcome<EvaluationResult> outcome = Evaluator.evaluate(evaluation);
    Report report = Report.of(evaluation, outcome).withUnit(unit());
    return Advisor.advise(outcome, facts(evaluation))
        .toOptional()
        .map(report::withAdvice)
        .orElse(report)
        .html();
  }

  private static AdviceFacts facts(Evaluation evaluation) {
    return AdviceFacts.builder()
        .person(evaluation.getPlan().getPerson())
        .asOf(LocalDate.of(2026, 1, 20))
        .receivedOn(evaluation.getAppraisal().getReceivedOn())
        .build();
  }

  private static Sebaran unit() {
    return new Sebaran(
        Map.of(
            Predicate.SANGAT_BAIK, 3L,
            Predicate.BAIK, 15L,
            Predicate.BUTUH_PERBAIKAN, 4L,
            Predicate.KURANG, 0L,
            Predicate.SANGAT_KURANG, 0L));
  }

  @Test
  void followsTheEvaluationDocument() throws IOException {
    assertThat(page(read(GOOD)))
        .containsSubsequence(
            "Periode penilaian 1 Januari 2025 sampai dengan 31 Desember 2025",
            "1. Pegawai yang dinilai",
            "2. Pejabat penilai kinerja",
            "3. Atasan pejabat penilai kinerja",
            "Ni Luh Contoh Pertiwi, S.KM.",
            "19790805 200604 1 003",
            "4. Evaluasi kinerja",
            "<div class=\"predicate\">Baik</div>",
            "Kuadran predikat",
            "<td class=\"here\">● baik</td>",
            "Sebaran predikat unit",
            "15 (68 %)",
            "✓ B-3",
            "A. Utama",
            "IKI-1.1",
            "≥ 240 rekomendasi",
            "248 rekomendasi",
            "✓ target tercapai",
            "B. Tambahan",
            "Perilaku kerja",
            "Alasan dan dasar hukum",
            "PermenPANRB 6/2022",
            "Tindak lanjut",
            "Keberatan",
            "mulai 14 Januari 2026 sampai 28 Januari 2026",
            "5. Catatan dan rekomendasi",
            "6. Keberatan pegawai",
            "7. Penjelasan pejabat penilai",
            "8. Keputusan atasan pejabat penilai",
            "12 Januari 2026");
  }

  @Test
  void loadsNothing() throws IOException {
    assertThat(page(read(GOOD)))
        .contains(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;;"
                + " style-src &#39;unsafe-inline&#39;; img-src data:\">")
        .doesNotContain("<script")
        .doesNotContain("http://")
        .doesNotContain("https://")
        .doesNotContain("url(")
        .doesNotContain("@import")
        .doesNotContain(" src=")
        .doesNotContain("href=");
  }

  @Test
  void everyTagIsClosedInOrder() throws IOException {
    String page = page(read(GOOD));
    ArrayDeque<String> open = new ArrayDeque<>();
    var tags = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>").matcher(page);
    List<String> single = List.of("meta", "wbr");
    while (tags.find()) {
      if (tags.group(1).isEmpty() && !single.contains(tags.group(2))) {
        open.push(tags.group(2));
      } else if (!tags.group(1).isEmpty()) {
        assertThat(open.pop()).isEqualTo(tags.group(2));
      }
    }
    assertThat(open).isEmpty();
  }

  private static final String HOSTILE =
      "</bdi><script>alert(1)</script><img src=x onerror=\"alert('x')\">&amp;\u202E{0}";

  /** Every free text of the document is replaced; every one that is on the page is escaped. */
  @Test
  void hostileTextIsEscapedEverywhere() throws IOException {
    JsonValue hostile = hostile(StrictJson.read(Files.readString(GOOD)).orElseThrow(), "");
    String page = page(read(CanonicalJson.toText(hostile)));
    assertThat(page)
        .doesNotContain("<script")
        .doesNotContain("<img")
        .doesNotContain("onerror=\"")
        .doesNotContain("\u202E{0}<script");
    String escaped =
        "&lt;/bdi&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x"
            + " onerror=&quot;alert(&#39;x&#39;)&quot;&gt;&amp;amp;\u202E{0}";
    assertThat(page.split(Pattern.quote(escaped), -1)).hasSizeGreaterThan(40);
    assertThat(page.split("onerror", -1)).hasSameSizeAs(page.split(Pattern.quote(escaped), -1));
  }

  private static final List<String> FREE =
      List.of(
          "name",
          "unit",
          "post",
          "number",
          "agencyName",
          "statement",
          "supportedLeaderResult",
          "specialExpectation",
          "text",
          "notes");

  private static JsonValue hostile(JsonValue value, String member) {
    if (value instanceof JsonArray array) {
      return JsonArray.of(array.items().stream().map(one -> hostile(one, member)).toList());
    }
    if (value instanceof JsonObject object) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      object.members().forEach((name, one) -> members.put(name, hostile(one, name)));
      return JsonObject.of(members);
    }
    boolean free = FREE.contains(member) || member.equals("evidence");
    return value instanceof JsonText && free ? JsonText.of(HOSTILE) : value;
  }

  @Test
  void aDraftSaysWhatIsMissing() throws IOException {
    Evaluation draft =
        read(Files.readString(GOOD).replace("\"resultRating\": \"SESUAI_EKSPEKTASI\",", ""));
    assertThat(page(draft))
        .contains("belum dapat dinilai")
        .contains("/appraisal/resultRating")
        .doesNotContain("class=\"predicate\"")
        .doesNotContain("Alasan dan dasar hukum");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arsip/penilaian-2015.json",
        "arsip/penilaian-2020.json",
        "arsip/penilaian-2021.json",
        "arsip/penilaian-2022.json",
        "kemenkeu/penilaian-2026.json"
      })
  void everyRegimeHasItsReport(String file) throws IOException {
    assertThat(page(read(DATA.resolve(file)))).contains("class=\"predicate\"").contains("Alasan");
  }

  @Test
  void whereTheRulesCompareNoTargetsThePageDoesNot() throws IOException {
    assertThat(page(read(DATA.resolve("arsip/penilaian-2015.json"))))
        .contains("<th>Realisasi</th>")
        .doesNotContain("Keadaan")
        .doesNotContain("belum dapat dibandingkan");
  }

  @Test
  void withoutAdviceTheNoticesOfTheResultAreShown() throws IOException {
    Evaluation evaluation = read(GOOD);
    assertThat(Report.of(evaluation, Evaluator.evaluate(evaluation)).html())
        .contains("sampai 2026-01-28")
        .doesNotContain("Sebaran predikat unit");
  }

  @Test
  void givesTheSamePageAgain() throws IOException {
    assertThat(page(read(GOOD))).isEqualTo(page(read(GOOD)));
  }
}
