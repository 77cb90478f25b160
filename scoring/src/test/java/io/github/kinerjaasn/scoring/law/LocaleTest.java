package io.github.kinerjaasn.scoring.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/**
 * Where the machine stands never matters: the build runs all tests in Arabic, with its digits and a
 * charset of its own, late on the edge of the day. Here all tests but comparisons of schemes pass
 * again, with classes started anew, in Turkish, with its dotless i, early on the other edge. {@link
 * LawPageTest} runs them in Indonesian.
 */
class LocaleTest {
  @Test
  void allTestsPassInTurkish() {
    Evidence evidence =
        Evidence.in(Locale.forLanguageTag("tr-TR"), TimeZone.getTimeZone("Pacific/Kiritimati"));
    assertThat(evidence.failures()).isEmpty();
    assertThat(evidence.testsRun()).isGreaterThan(600);
  }

  /** The build has to start this very run in Arabic, or one of the three languages is untested. */
  @Test
  void thisRunIsInArabic() {
    assertThat(Locale.getDefault()).as("started by Maven").hasToString("ar_EG");
    assertThat(TimeZone.getDefault().getID()).isEqualTo("Pacific/Niue");
    assertThat(System.getProperty("file.encoding")).isEqualTo("windows-1256");
  }
}
