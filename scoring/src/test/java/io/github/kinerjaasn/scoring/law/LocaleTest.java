package io.github.kinerjaasn.scoring.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where the machine stands never matters: all tests but comparisons of schemes pass again, with
 * classes started anew, under other locales (their digits, their dotless i) and on both edges of
 * the day. {@link LawPageTest} runs them under id-ID. The charset of the machine is changed by an
 * execution of its own in the build.
 */
class LocaleTest {
  @ParameterizedTest
  @CsvSource({"tr-TR, Pacific/Kiritimati", "ar-EG, Pacific/Niue"})
  void allTestsPass(String language, String place) {
    Evidence evidence = Evidence.in(Locale.forLanguageTag(language), TimeZone.getTimeZone(place));
    assertThat(evidence.failures()).isEmpty();
    assertThat(evidence.testsRun()).isGreaterThan(600);
  }
}
