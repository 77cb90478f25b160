package io.github.kinerjaasn.examples.text;

import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.core.text.Text;
import java.util.Comparator;
import java.util.List;

/** Violations for people: errors first, each with place, message, advice and citation. */
public final class ViolationText {
  private final Language language;
  private final StringBuilder text = new StringBuilder();

  /**
   * Nothing written yet.
   *
   * @param language what it will be written in
   */
  public ViolationText(Language language) {
    this.language = language;
  }

  /**
   * Says that there is no result, and why.
   *
   * @param violations all that is wrong
   * @return the counts and one block a violation
   */
  public String undecided(List<Violation> violations) {
    long errors = violations.stream().filter(Violation::isError).count();
    text.append(
            Text.of(
                    "Belum dapat dinilai: {0} galat, {1} peringatan.",
                    "Undecided: {0} errors, {1} warnings.")
                .with(errors, violations.size() - errors)
                .in(language))
        .append("\n\n");
    return list(violations);
  }

  /**
   * Writes violations.
   *
   * @param violations what is wrong
   * @return one block a violation
   */
  public String list(List<Violation> violations) {
    List<Violation> ordered =
        violations.stream().sorted(Comparator.comparing(Violation::severity)).toList();
    for (int i = 0; i < ordered.size(); i++) {
      write(i + 1, ordered.get(i));
    }
    return text.toString();
  }

  /** A place in a document; the empty pointer is the document itself. */
  static Text place(String pointer) {
    return pointer.isEmpty()
        ? Text.of("(seluruh dokumen)", "(the whole document)")
        : Text.same(pointer);
  }

  private void write(int number, Violation violation) {
    text.append(number).append(". ");
    text.append(place(violation.pointer()).in(language)).append('\n');
    line(Text.same("{0}: {1}").with(violation.severity(), violation.message()));
    violation.found().ifPresent(found -> line(Text.of("ditemukan: {0}", "found: {0}").with(found)));
    violation
        .allowed()
        .ifPresent(allowed -> line(Text.of("yang boleh: {0}", "allowed: {0}").with(allowed)));
    line(Text.of("saran: {0}", "advice: {0}").with(violation.advice()));
    line(Text.of("dasar: {0}", "basis: {0}").with(violation.basis()));
  }

  private void line(Labelled line) {
    text.append("   ").append(line.label().in(language)).append('\n');
  }
}
