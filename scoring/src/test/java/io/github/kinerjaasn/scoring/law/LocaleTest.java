package io.github.kinerjaasn.scoring.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where the machine stands never matters: all tests pass again, with classes started anew, under
 * other locales (their digits, their dotless i) and on both edges of the day. The charset of the
 * machine is changed by an execution of its own in the build.
 */
class LocaleTest {
  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @ParameterizedTest
  @CsvSource({"id-ID, Asia/Jayapura", "tr-TR, Pacific/Kiritimati", "ar-EG, Pacific/Niue"})
  void allTestsPass(String language, String place) {
    Locale.setDefault(Locale.forLanguageTag(language));
    TimeZone.setDefault(TimeZone.getTimeZone(place));
    Evidence evidence = Evidence.ofAllTests();
    assertThat(evidence.failures()).isEmpty();
    assertThat(evidence.testsRun()).isGreaterThan(600);
  }
}
