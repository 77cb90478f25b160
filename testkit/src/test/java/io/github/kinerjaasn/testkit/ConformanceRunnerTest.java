package io.github.kinerjaasn.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.testkit.oracle.Oracle;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class ConformanceRunnerTest {
  private static final ConformanceRunner BOXES = ConformanceRunner.standard().only("talenta.kotak");

  private static ConformanceReport run(ConformanceRunner runner, String program)
      throws IOException {
    return runner.run(Programs.command(program));
  }

  @Test
  void aRightProgramAgreesOnEverything() throws IOException {
    ConformanceReport report = run(ConformanceRunner.standard(), "right");
    assertThat(report.toString()).contains("total");
    assertThat(report.differences()).isEmpty();
    assertThat(report.agrees()).isTrue();
    assertThat(report.passed()).isEqualTo(Vectors.all().size() + Vectors.of("protocol").size());
    assertThat(report.operations()).hasSize(21);
  }

  @Test
  void aRightFunctionAgreesOnEverything() {
    ConformanceReport report = ConformanceRunner.standard().run(Oracle::answer);
    assertThat(report.differences()).isEmpty();
    assertThat(report.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows", "noisy"})
  void lineEndsAndNoiseOnStandardErrorDoNotMatter(String program) throws IOException {
    assertThat(run(BOXES, program).agrees()).isTrue();
  }

  @Test
  void aSilentProgramIsStopped() throws IOException {
    ConformanceReport report = run(BOXES.within(Duration.ofMillis(1500)), "silent");
    assertThat(report.passed()).isZero();
    assertThat(report.problems()).containsExactly("stopped after 1500 ms");
    assertThat(report.differences())
        .hasSize(BOXES.cases().size())
        .allSatisfy(d -> assertThat(d.reason()).isEqualTo("no answer"));
    assertThat(report.took()).isBetween(Duration.ofMillis(1500), Duration.ofSeconds(20));
  }

  @Test
  void aProgramThatFloodsWithoutReadingEnds() throws IOException {
    ConformanceReport report = run(ConformanceRunner.standard(), "deaf");
    assertThat(report.passed()).isZero();
    assertThat(report.problems()).singleElement().asString().contains("lines more than requests");
  }

  @Test
  void aDyingProgramKeepsWhatItAnswered() throws IOException {
    ConformanceReport report = run(ConformanceRunner.standard(), "dying");
    assertThat(report.passed()).isEqualTo(5);
    assertThat(report.problems()).containsExactly("exit status 3: memori habis");
    assertThat(report.differences().get(0).found()).isEqualTo("(no answer)");
  }

  @Test
  void aBannerOnStandardOutputIsNamed() throws IOException {
    ConformanceReport report = run(BOXES, "banner");
    assertThat(report.differences().get(0).reason()).startsWith("the answer is not JSON");
    assertThat(report.differences().get(0).found()).startsWith("Selamat datang");
    assertThat(report.differences().get(1).reason()).startsWith("id: expected");
    assertThat(report.problems()).containsExactly("1 lines more than requests on standard output");
  }

  @Test
  void aMissingAnswerShowsAsWrongIdsAfterIt() throws IOException {
    ConformanceReport report = run(BOXES, "forgetful");
    assertThat(report.passed()).isBetween(1, 9);
    assertThat(report.differences().get(0).of().id()).endsWith("/0003");
    assertThat(report.differences().get(report.failed() - 1).reason()).isEqualTo("no answer");
  }

  @Test
  void answersInAnotherOrderAreWrong() throws IOException {
    ConformanceReport report = run(BOXES, "turned");
    assertThat(report.failed()).isEqualTo(2);
    assertThat(report.differences().get(0).reason())
        .isEqualTo(
            "id: expected \"%s\", found \"%s\""
                .formatted(BOXES.cases().get(0).id(), BOXES.cases().get(1).id()));
  }

  @Test
  void anEndlessLineIsCutAndTheProgramEnds() throws IOException {
    ConformanceReport report = run(BOXES, "endless");
    assertThat(report.passed()).isZero();
    assertThat(report.differences().get(0).found()).hasSize(1 << 20);
    assertThat(report.differences().get(0).toString().length()).isLessThan(3_000);
  }

  @Test
  void everythingTwiceIsTooMuch() throws IOException {
    ConformanceReport report = run(BOXES, "twice");
    assertThat(report.passed()).isEqualTo(1);
    assertThat(report.problems())
        .containsExactly(BOXES.cases().size() + " lines more than requests on standard output");
  }

  @Test
  void aProgramThatIsNotThereIsAnException() {
    assertThatThrownBy(() -> BOXES.run(List.of("/tidak/ada/program")))
        .isInstanceOf(IOException.class);
  }

  @Test
  void anExceptionCostsItsCaseOnly() {
    String first = BOXES.cases().get(0).request();
    ConformanceReport report =
        BOXES.run(
            line -> {
              if (line.equals(first)) {
                throw new IllegalStateException("rusak");
              }
              return Oracle.answer(line);
            });
    assertThat(report.differences()).singleElement();
    assertThat(report.differences().get(0).found())
        .isEqualTo("(threw java.lang.IllegalStateException: rusak)");
  }

  @Test
  void settingsAreChecked() {
    assertThatThrownBy(() -> BOXES.only("nip.parse"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nip.parse");
    assertThatThrownBy(() -> BOXES.within(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PT0S");
  }
}
