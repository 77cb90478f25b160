package io.github.kinerjaasn.scoring.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No rule without a basis, no basis without a test, and a page that says so. */
class LawPageTest {
  static final String COMMAND =
      "mvn -pl scoring -am test -Dtest=LawPageTest -Dsurefire.failIfNoSpecifiedTests=false"
          + " -Dlaw=write";

  private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");

  private static Evidence evidence;

  @BeforeAll
  static void runAllTestsOnce() {
    evidence = Evidence.in(INDONESIA, TimeZone.getTimeZone("Asia/Jayapura"));
  }

  @Test
  void theRunIsWhole() {
    assertThat(evidence.failures()).isEmpty();
    assertThat(evidence.testsRun()).isGreaterThan(600);
  }

  @Test
  void everyRuleIsReachedByATest() {
    assertThat(RuleBook.rules())
        .extracting(entry -> entry.rule().id())
        .filteredOn(id -> !evidence.reached(id))
        .isEmpty();
  }

  @Test
  void thePageIsFresh() throws IOException {
    String page = LawPage.of(evidence);
    if ("write".equals(System.getProperty("law"))) {
      Files.writeString(LawPage.FILE, page);
    }
    assertThat(Files.readString(LawPage.FILE)).as("write it anew: " + COMMAND).isEqualTo(page);
  }
}
