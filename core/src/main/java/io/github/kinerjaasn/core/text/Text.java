package io.github.kinerjaasn.core.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;

/**
 * One text in Bahasa Indonesia and in English. Both are always there, so no translation can be
 * missing at run time.
 *
 * <p>A text may hold places {@code {0}}, {@code {1}}… that {@link #with} fills. Example: {@code
 * Text.of("paling tinggi {0}", "at most {0}").with(120).in(Language.EN)} is {@code "at most 120"}.
 *
 * @param id the text in Bahasa Indonesia
 * @param en the text in English
 */
public record Text(String id, String en) implements Labelled {
  private static final int QUOTE_LENGTH = 80;

  private static final Text YES = new Text("ya", "yes");
  private static final Text NO = new Text("tidak", "no");

  /**
   * A text in both languages.
   *
   * @param id the text in Bahasa Indonesia
   * @param en the text in English
   * @return the text
   */
  public static Text of(String id, String en) {
    return new Text(id, en);
  }

  /**
   * A text that is the same in both languages, such as a symbol or a formula.
   *
   * @param both the text
   * @return the text
   */
  public static Text same(String both) {
    return new Text(both, both);
  }

  /**
   * The text in one language.
   *
   * @param language the language
   * @return the text
   */
  public String in(Language language) {
    return language == Language.ID ? id : en;
  }

  /**
   * Fills the places {@code {0}}, {@code {1}}…. Numbers get the language's decimal sign, {@link
   * Labelled} values their label, a truth value yes or no; lists are joined with commas, in Bahasa
   * Indonesia with semicolons beside its decimal commas; all else is its {@code toString}.
   *
   * @param values the values, by place
   * @return the filled text
   */
  public Text with(Object... values) {
    return new Text(fill(id, Language.ID, values), fill(en, Language.EN, values));
  }

  /**
   * Changes both languages alike.
   *
   * @param change what to do with each
   * @return the changed text
   */
  public Text map(UnaryOperator<String> change) {
    return new Text(change.apply(id), change.apply(en));
  }

  /**
   * How a value reads in a language: what {@link #with} puts into a place.
   *
   * @param value the value
   * @param language the language
   * @return its text
   */
  public static String render(Object value, Language language) {
    if (value instanceof Labelled labelled) {
      return labelled.label().in(language);
    }
    if (value instanceof Boolean yes) {
      return (yes ? YES : NO).in(language);
    }
    if (value instanceof Collection<?> items) {
      StringJoiner joined = new StringJoiner(language == Language.ID ? "; " : ", ");
      items.forEach(item -> joined.add(render(item, language)));
      return joined.toString();
    }
    String plain = value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    return language == Language.ID && value instanceof Number ? plain.replace('.', ',') : plain;
  }

  /**
   * A text from outside as an error message shows it: in quotes, cut after 80 characters.
   * Characters are Unicode code points, so none is cut in two.
   *
   * @param value the text
   * @return for example {@code "2025-Q5"}
   */
  public static String quote(String value) {
    int length = value.codePointCount(0, value.length());
    return length <= QUOTE_LENGTH
        ? '"' + value + '"'
        : '"'
            + value.substring(0, value.offsetByCodePoints(0, QUOTE_LENGTH))
            + "…\" ("
            + length
            + " characters)";
  }

  @Override
  public Text label() {
    return this;
  }

  private static String fill(String template, Language language, Object... values) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
      int close = template.indexOf('}', open);
      parts.add(template.substring(from, open));
      parts.add(render(values[Integer.parseInt(template, open + 1, close, 10)], language));
      from = close + 1;
    }
    parts.add(template.substring(from));
    return String.join("", parts);
  }
}
