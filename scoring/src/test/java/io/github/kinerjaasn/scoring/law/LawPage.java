package io.github.kinerjaasn.scoring.law;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.law.NotModelled;
import io.github.kinerjaasn.core.law.Reading;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.regime.OpenPoints;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes {@code LAW.md} from the compiled rules and the evidence of their tests. */
final class LawPage {
  static final Path FILE = Path.of("LAW.md");

  private static final Comparator<LegalText> BY_YEAR =
      Comparator.comparing(LawPage::year).thenComparing(LegalText::id);

  private final Evidence evidence;
  private final StringBuilder page = new StringBuilder();

  private LawPage(Evidence evidence) {
    this.evidence = evidence;
  }

  static String of(Evidence evidence) {
    return new LawPage(evidence).write();
  }

  private String write() {
    head();
    rules();
    interpretations();
    notModelled();
    cliffs();
    return page.toString();
  }

  private void head() {
    List<RuleBook.Entry> rules = RuleBook.rules();
    Map<String, Long> sure =
        rules.stream()
            .collect(
                Collectors.groupingBy(
                    entry -> entry.rule().basis().confidence().name(),
                    TreeMap::new,
                    Collectors.counting()));
    lines(
        "# The law in this module",
        "",
        "From legal text to code and test. Written by the build from the compiled rules; a test fails when it is stale.",
        "To write it anew:",
        "",
        "```",
        LawPageTest.COMMAND,
        "```",
        "",
        rules.size()
            + " rules: "
            + counted(sure)
            + ". What the words mean: OFFICIAL_TEXT seen in the text or annex;",
        "OFFICIAL_SECONDARY material of a ministry or of BKN; CONSENSUS several independent sources agree; SINGLE_SOURCE one",
        "unofficial source; INFERRED arithmetic or analogy; UNCONFIRMED believed, or sources conflict: never presented as law.",
        "",
        "Tests are folders and files under `src/test/resources/io/github/kinerjaasn/scoring` (`.csv`) or classes under",
        "`src/test/java/io/github/kinerjaasn/scoring`.",
        "",
        "- [Rules](#rules)",
        "- [Interpretations](#interpretations)",
        "- [Not modelled](#not-modelled)",
        "- [Known cliffs](#known-cliffs)",
        "",
        "## Rules");
  }

  private static String counted(Map<String, Long> sure) {
    return sure.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey())
        .collect(Collectors.joining(", "));
  }

  private void rules() {
    Map<LegalText, List<RuleBook.Entry>> byText =
        RuleBook.rules().stream()
            .collect(
                Collectors.groupingBy(
                    entry -> entry.rule().basis().text(),
                    () -> new TreeMap<>(BY_YEAR),
                    Collectors.toList()));
    byText.forEach(
        (text, entries) -> {
          lines(
              "",
              "### " + text.citation(),
              "",
              text.subject().id() + " / " + text.subject().en(),
              "");
          row("place", "rule", "method", "tests", "how sure");
          row("---", "---", "---", "---", "---");
          entries.stream()
              .sorted(Comparator.comparing(entry -> entry.rule().basis().place()))
              .forEach(this::rule);
        });
  }

  private void rule(RuleBook.Entry entry) {
    Basis basis = entry.rule().basis();
    row(
        place(basis),
        "`" + entry.rule().id() + "`",
        "`" + entry.packageName() + "." + entry.place() + "`",
        String.join(", ", evidence.of(entry)),
        basis.confidence().name());
  }

  private static String place(Basis basis) {
    return basis.place().isEmpty() ? "(whole text)" : basis.place();
  }

  private void interpretations() {
    lines(
        "",
        "## Interpretations",
        "",
        "What the texts leave open. The caller may choose another reading; a result records the one used.",
        "");
    row("name", "question", "default", "other readings", "left open by", "consulted by");
    row("---", "---", "---", "---", "---", "---");
    RuleBook.interpretations().forEach(this::interpretation);
  }

  private void interpretation(Interpretation<?> one) {
    Reading standard = (Reading) one.standard();
    row(
        "`" + one.name() + "`",
        one.question().en(),
        reading(standard),
        one.alternatives().stream()
            .map(Reading.class::cast)
            .filter(reading -> !reading.equals(standard))
            .map(LawPage::reading)
            .collect(Collectors.joining("; ")),
        one.basis().toString(),
        consulted(one));
  }

  private static String reading(Reading reading) {
    return "`" + reading.name() + "` " + reading.label().en() + " (" + reading.confidence() + ")";
  }

  private static String consulted(Interpretation<?> one) {
    List<String> rules = Consulted.by(one);
    return rules.isEmpty()
        ? "no rule: " + Consulted.OUTSIDE_RULES.getOrDefault(one.name(), "")
        : rules.stream().map(rule -> "`" + rule + "`").collect(Collectors.joining(", "));
  }

  private void notModelled() {
    lines(
        "",
        "## Not modelled",
        "",
        "Not seen in a source, or not confirmed. A case that needs it is undecided, unless the row names what stands in for it;",
        "nothing is guessed.",
        "");
    row("name", "what is missing", "where it would stand", "how sure");
    row("---", "---", "---", "---");
    for (NotModelled gap : OpenPoints.notModelled()) {
      row(
          "`" + gap.name() + "`",
          gap.what().en(),
          gap.basis().toString(),
          gap.basis().confidence().name());
    }
  }

  private void cliffs() {
    lines(
        "",
        "## Known cliffs",
        "",
        "Where the law itself, or a reading of it, gives less for more. Everywhere else a better input never gives a worse",
        "result, whatever readings are chosen.",
        "");
    row("text", "input", "worse", "gives", "better", "gives");
    row("---", "---", "---", "---", "---", "---");
    for (KnownCliffs.Cliff cliff : KnownCliffs.all()) {
      row(
          cliff.text().citation(),
          cliff.what(),
          cliff.worse(),
          shown(cliff.less()),
          cliff.better(),
          shown(cliff.more()));
    }
    lines(
        "",
        "Splitting is not neutral where the law rounds: twelve months of credit points (`AK_ROUNDING`) can add up to another number than their year.");
  }

  private static String shown(Optional<Rational> value) {
    return value.map(LawPage::shown).orElse("no result");
  }

  private static String shown(Rational value) {
    return value.isDecimal() ? value.toString() : "about " + value.round(4).toPlainString();
  }

  private static int year(LegalText text) {
    String tail = text.id().substring(text.id().lastIndexOf('-') + 1);
    return tail.matches("\\d{4}") ? Integer.parseInt(tail) : Integer.MAX_VALUE;
  }

  private void row(String... cells) {
    page.append("| ");
    page.append(
        List.of(cells).stream()
            .map(cell -> cell.replace("|", "\\|"))
            .collect(Collectors.joining(" | ")));
    page.append(" |\n");
  }

  private void lines(String... lines) {
    for (String line : lines) {
      page.append(line).append('\n');
    }
  }
}
