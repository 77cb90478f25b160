package io.github.kinerjaasn.schema.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.kinerjaasn.core.career.CareerFile;
import io.github.kinerjaasn.core.feedback.FeedbackRound;
import io.github.kinerjaasn.core.judgement.LevelRegister;
import io.github.kinerjaasn.core.judgement.PanelSession;
import io.github.kinerjaasn.core.outcome.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Panels, rounds, registers and careers as JSON. */
class CityDocumentsTest {
  private static final Path DATA = Path.of("..", "examples", "data");

  private static Stream<Arguments> documents() {
    return Stream.of(
        arguments("denpasar/umpan-balik-360.json", FeedbackRound.class),
        arguments("denpasar/riwayat-karier.json", CareerFile.class),
        arguments("kendari/riwayat-karier.json", CareerFile.class),
        arguments("kendari/forum-penilaian.json", PanelSession.class),
        arguments("kendari/nilai-asesor.json", LevelRegister.class));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void writesWhatItRead(String file, Class<?> type) throws IOException {
    Object read = Exchange.read(type, Files.readAllBytes(DATA.resolve(file))).orElseThrow();
    byte[] written = Exchange.write(read);
    assertThat(Exchange.read(type, written).orElseThrow()).isEqualTo(read);
    assertThat(Exchange.write(Exchange.read(type, written).orElseThrow())).isEqualTo(written);
  }

  @Test
  void saysWhereAndAllThatCannotBeRead() {
    String wrong =
        """
        {"code": "Ni Luh", "period": "2025", "criteria": [{"id": "P-1", "group": "", "name": "x"}],
         "marks": [{"assessor": "Tim-1", "criterionId": "P-1", "rating": "BAGUS", "on": "2026-02-30"}],
         "consensus": [], "ketua": "x"}
        """;
    assertThat(Exchange.read(PanelSession.class, wrong).violations())
        .extracting(Violation::pointer)
        .contains("/code", "/criteria/0/group", "/ketua", "/marks/0/on", "/marks/0/rating");
  }

  @Test
  void aLevelThatIsNoWholeNumberIsRefused() {
    String wrong =
        """
        {"lowest": 1, "highest": 5,
         "levels": [{"rater": "A", "person": "P", "topic": "T", "level": 3.5}]}
        """;
    assertThat(Exchange.read(LevelRegister.class, wrong).violations())
        .extracting(Violation::pointer)
        .containsExactly("/levels/0/level");
  }

  @Test
  void hoursAndPointsAreLimited() {
    String wrong =
        """
        {"creditPoints": -1, "yearsInRank": 61,
         "training": [{"name": "x", "hours": 0, "finishedOn": "2025-01-01"}]}
        """;
    assertThat(Exchange.read(CareerFile.class, wrong).violations())
        .extracting(Violation::pointer)
        .containsExactly("/creditPoints", "/training/0/hours", "/yearsInRank");
  }
}
