package io.github.kinerjaasn.examples.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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

  private static final int LEAST_CALLED = 150;
  private static final int LEAST_OF_LAW = 100;

  /** Between this library and its bridges. */
  private static final Set<String> NOT_FOR_CALLERS = Set.of("JsonTokens", "StrictTokens");

  private static final Pattern EXAMPLE =
      Pattern.compile("<pre>|\\{@code [^}]*[(\"=.0-9]|[Ee]xample");

  private static final Pattern LEGAL_TEXT =
      Pattern.compile(
          "(PP|PermenPANRB|KMK|SE\\s+MenPANRB|(Perka|Kepka|Peraturan)\\s+BKN)\\s+[0-9]+/[0-9]{4}");

  @Test
  void noTypeHasABareSentence() {
    List<Class<?>> types = PublicApi.types();
    assertThat(types).hasSizeGreaterThan(LEAST_TYPES);
    assertThat(types.stream().filter(type -> !type.isEnum()).filter(JavadocTest::isBare)).isEmpty();
  }

  @Test
  void whatIsCalledOrBuiltIsShown() {
    List<Class<?>> called = PublicApi.types().stream().filter(JavadocTest::isCalled).toList();
    assertThat(called).hasSizeGreaterThan(LEAST_CALLED);
    assertThat(called.stream().filter(type -> !EXAMPLE.matcher(PublicApi.source(type)).find()))
        .isEmpty();
  }

  @Test
  void theTypesOfALegalTextNameIt() {
    List<Class<?>> law = PublicApi.types().stream().filter(JavadocTest::isOfALegalText).toList();
    assertThat(law).hasSizeGreaterThan(LEAST_OF_LAW);
    assertThat(law.stream().filter(type -> !LEGAL_TEXT.matcher(comment(type)).find())).isEmpty();
  }

  private static boolean isCalled(Class<?> type) {
    return type.getEnclosingClass() == null
        && !type.isEnum()
        && !NOT_FOR_CALLERS.contains(type.getSimpleName())
        && Arrays.stream(type.getDeclaredMethods())
            .anyMatch(
                one ->
                    Modifier.isPublic(one.getModifiers()) && Modifier.isStatic(one.getModifiers()));
  }

  private static boolean isOfALegalText(Class<?> type) {
    return type.getEnclosingClass() == null
        && type.getPackageName().matches(".*\\.[a-z]+\\d+y\\d{4}[a-z]*");
  }

  private static boolean isBare(Class<?> type) {
    return !MORE.matcher(comment(type)).find();
  }

  private static String comment(Class<?> type) {
    Pattern declared =
        Pattern.compile("\\b(class|interface|record|enum) " + type.getSimpleName() + "\\b");
    Matcher comments = COMMENT.matcher(PublicApi.source(type));
    while (comments.find()) {
      if (declared.matcher(comments.group(3)).find()) {
        return comments.group(1).replaceAll("\\s*\\n\\s*\\*", "\n");
      }
    }
    throw new AssertionError("no comment found of " + type);
  }
}
