package io.github.kinerjaasn.examples.text;

import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.schemecheck.Finding;
import java.util.Comparator;
import java.util.List;

/**
 * Findings for people: place, kind, message, smallest input, fix, basis.
 *
 * @param language what they are written in
 */
public record FindingText(Language language) {
  /**
   * Writes them, the severest first.
   *
   * @param findings what was found in a scheme
   * @return one block a finding
   */
  public String of(List<Finding> findings) {
    StringBuilder text = new StringBuilder();
    List<Finding> ordered =
        findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
    for (int at = 0; at < ordered.size(); at++) {
      write(text, at + 1, ordered.get(at));
    }
    return text.toString();
  }

  private void write(StringBuilder text, int number, Finding one) {
    text.append(number).append(". ");
    text.append(ViolationText.place(one.pointer()).in(language)).append('\n');
    line(text, Text.same("{0}, {1}: {2}").with(one.severity(), one.kind(), one.message()));
    one.witness()
        .ifPresent(input -> line(text, Text.of("contoh: {0}", "for example: {0}").with(input)));
    line(text, Text.of("perbaikan: {0}", "fix: {0}").with(one.fix()));
    line(text, Text.of("dasar: {0}", "basis: {0}").with(one.basis()));
  }

  private void line(StringBuilder text, Text line) {
    text.append("   ").append(line.in(language)).append('\n');
  }
}
