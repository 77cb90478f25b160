package io.github.kinerjaasn.schema.drawing;

import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.core.text.Text;

/** Writes HTML. Every text and attribute value is escaped here and nowhere else. */
public final class Html {
  private static final char REPLACEMENT = '\uFFFD';

  private final StringBuilder page = new StringBuilder();

  /** An empty page. */
  public Html() {}

  /**
   * Adds own markup, never a text of a document.
   *
   * @param markup the markup
   * @return this
   */
  public Html raw(String markup) {
    page.append(markup);
    return this;
  }

  /**
   * Adds a start tag.
   *
   * @param tag its name
   * @param attributes names and values in turn
   * @return this
   */
  public Html open(String tag, String... attributes) {
    page.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      page.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      page.append('"');
    }
    page.append('>');
    return this;
  }

  /**
   * Adds an end tag.
   *
   * @param tag its name
   * @return this
   */
  public Html close(String tag) {
    page.append("</").append(tag).append(">\n");
    return this;
  }

  /**
   * Adds a text.
   *
   * @param text the text
   * @return this
   */
  public Html text(String text) {
    escape(text);
    return this;
  }

  /**
   * Adds a value in Bahasa Indonesia.
   *
   * @param value the value
   * @return this
   */
  public Html text(Object value) {
    return text(Text.render(value, Language.ID));
  }

  /**
   * Adds text from a document, apart from the direction of what surrounds it.
   *
   * @param text the text
   * @return this
   */
  public Html free(String text) {
    page.append("<bdi>");
    escape(text);
    page.append("</bdi>");
    return this;
  }

  /**
   * Adds an element with a value in it.
   *
   * @param tag its name
   * @param styled the classes of the style sheet, or the empty text
   * @param value the value
   * @return this
   */
  public Html element(String tag, String styled, Object value) {
    if (styled.isEmpty()) {
      open(tag);
    } else {
      open(tag, "class", styled);
    }
    return text(value).close(tag);
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      switch (next) {
        case '&' -> page.append("&amp;");
        case '<' -> page.append("&lt;");
        case '>' -> page.append("&gt;");
        case '"' -> page.append("&quot;");
        case '\'' -> page.append("&#39;");
        case '\t', '\n' -> page.append(next);
        default -> i += symbol(text, i);
      }
    }
  }

  /** Controls and halves of symbols have no meaning on a page. Returns how many more were read. */
  private int symbol(String text, int at) {
    char next = text.charAt(at);
    boolean pair =
        Character.isHighSurrogate(next)
            && at + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(at + 1));
    if (pair) {
      page.append(next).append(text.charAt(at + 1));
      return 1;
    }
    page.append(Character.isISOControl(next) || Character.isSurrogate(next) ? REPLACEMENT : next);
    return 0;
  }

  /** All that was added. */
  @Override
  public String toString() {
    return page.toString();
  }
}
