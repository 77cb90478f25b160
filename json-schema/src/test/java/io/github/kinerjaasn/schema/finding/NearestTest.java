package io.github.kinerjaasn.schema.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> WORDS = List.of("SANGAT_BAIK", "BAIK", "KURANG");

  @Test
  void findsTheNearestWord() {
    assertThat(Nearest.to("sangat baik", WORDS)).contains("SANGAT_BAIK");
    assertThat(Nearest.to("Kurnag", WORDS)).contains("KURANG");
    assertThat(Nearest.to("apa saja", WORDS)).isEmpty();
    assertThat(Nearest.to("BAIK".repeat(100), WORDS)).isEmpty();
  }
}
