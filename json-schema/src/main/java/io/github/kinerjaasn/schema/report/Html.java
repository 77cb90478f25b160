package io.github.kinerjaasn.schema.report;

import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.core.text.Text;

/** Writes HTML. Every text and attribute value is escaped here and nowhere else. */
final class Html {
  private static final char REPLACEMENT = '\uFFFD';

  private final StringBuilder page = new StringBuilder();

  /** Own markup, written in this package only. */
  Html raw(String markup) {
    page.append(markup);
    return this;
  }

  /** A start tag with attributes as names and values in turn. */
  Html open(String tag, String... attributes) {
    page.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      page.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      page.append('"');
    }
    page.append('>');
    return this;
  }

  Html close(String tag) {
    page.append("</").append(tag).append(">\n");
    return this;
  }

  Html text(String text) {
    escape(text);
    return this;
  }

  Html text(Object value) {
    return text(Text.render(value, Language.ID));
  }

  /** Text from a document: apart from the direction of what surrounds it. */
  Html free(String text) {
    page.append("<bdi>");
    escape(text);
    page.append("</bdi>");
    return this;
  }

  Html element(String tag, String styled, Object value) {
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

  @Override
  public String toString() {
    return page.toString();
  }
}
