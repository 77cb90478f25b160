package io.github.kinerjaasn.examples.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every public type says more than what its name says: how it is used, an example, its parts, or
 * where it comes from. The words of an enum are explained one by one, which doclint sees to.
 */
class JavadocTest {
  private static final int LEAST_TYPES = 300;

  private static final Pattern COMMENT =
      Pattern.compile("(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*((?:@[^\\n]*\\n\\s*)*)([^;{(]*)");

  private static final Pattern MORE =
      Pattern.compile(
          "(?s)\\{@(code|link)|<pre>|<p>|@param|Pasal|annex|Lampiran|[.:]\\s+\\S.*[.:]|"
              + "(PP|PermenPANRB|Permen|KMK|SE MenPANRB|Peraturan BKN|Kepka BKN) [0-9]");

  @Test
  void noTypeHasABareSentence() {
    List<Class<?>> types = PublicApi.types();
    assertThat(types).hasSizeGreaterThan(LEAST_TYPES);
    assertThat(types.stream().filter(type -> !type.isEnum()).filter(JavadocTest::isBare)).isEmpty();
  }

  private static boolean isBare(Class<?> type) {
    return !MORE.matcher(comment(type)).find();
  }

  private static String comment(Class<?> type) {
    Pattern declared =
        Pattern.compile("\\b(class|interface|record) " + type.getSimpleName() + "\\b");
    Matcher comments = COMMENT.matcher(PublicApi.source(type));
    while (comments.find()) {
      if (declared.matcher(comments.group(3)).find()) {
        return comments.group(1).replaceAll("\\s*\\n\\s*\\*", "\n");
      }
    }
    throw new AssertionError("no comment found of " + type);
  }
}
