package io.github.kinerjaasn.examples.scheme;

import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.text.Language;
import java.util.List;

/** A scheme as decision tables in Markdown. */
public final class SchemeMarkdown {
  private SchemeMarkdown() {}

  /**
   * The tables of a scheme.
   *
   * @param scheme the scheme
   * @param language the language
   * @return Markdown, ended by a line feed
   */
  public static String of(Scheme scheme, Language language) {
    StringBuilder text = new StringBuilder("# " + plain(scheme.getName()) + "\n");
    for (Table table : SchemeTables.of(scheme, language)) {
      text.append("\n## ").append(plain(table.title())).append("\n\n");
      row(text, table.head());
      row(text, table.head().stream().map(any -> "---").toList());
      table.rows().forEach(row -> row(text, row));
    }
    return text.toString();
  }

  private static void row(StringBuilder text, List<String> cells) {
    text.append('|');
    cells.forEach(cell -> text.append(' ').append(plain(cell)).append(" |"));
    text.append('\n');
  }

  /** What would end a cell or begin markup is written as itself. */
  private static String plain(String cell) {
    return cell.replace("\\", "\\\\")
        .replace("|", "\\|")
        .replace("<", "&lt;")
        .replace("*", "\\*")
        .replace("_", "\\_")
        .replace("`", "\\`")
        .replace("[", "\\[")
        .replace('\n', ' ');
  }
}
