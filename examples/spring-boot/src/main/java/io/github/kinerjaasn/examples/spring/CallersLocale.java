package io.github.kinerjaasn.examples.spring;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Bahasa Indonesia, or English for who prefers it. The server's own locale counts for nothing. */
class CallersLocale extends AcceptHeaderLocaleResolver {
  private static final Locale INDONESIAN = Locale.forLanguageTag("id");
  private static final List<Locale> SERVED = List.of(INDONESIAN, Locale.ENGLISH);

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    String asked = request.getHeader("Accept-Language");
    Locale served = asked == null ? null : served(asked);
    return served == null ? INDONESIAN : served;
  }

  private static @Nullable Locale served(String asked) {
    try {
      return Locale.lookup(LanguageRange.parse(asked), SERVED);
    } catch (IllegalArgumentException malformed) {
      return null;
    }
  }
}
