package io.github.kinerjaasn.scoring.kmk127y2026iki;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.law.NotModelled;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TafsirTest {
  @Test
  void everyReadingSaysHowSureItIs() {
    List<String> readings =
        Tafsir.all().stream()
            .flatMap(
                open ->
                    Stream.of(open.readings().getEnumConstants())
                        .map(one -> open + " " + one + " " + one.confidence()))
            .toList();
    assertThat(readings)
        .containsExactly(
            "KMK_STABILIZE_SCALE ZERO_TO_ZERO UNCONFIRMED",
            "KMK_STABILIZE_SCALE MANUAL SINGLE_SOURCE",
            "KMK_MISSING_REALISATION UNDEFINED SINGLE_SOURCE",
            "KMK_MISSING_REALISATION ZERO UNCONFIRMED",
            "KMK_MISSING_REALISATION SKIP_PERIOD UNCONFIRMED",
            "KMK_UNCHANGED_TARGET UNDEFINED SINGLE_SOURCE",
            "KMK_UNCHANGED_TARGET ONE UNCONFIRMED");
  }

  @Test
  void whatIsNotModelledIsListed() {
    assertThat(Tafsir.notModelled())
        .extracting(NotModelled::name)
        .containsExactly(
            "KMK_LOCATION_CONSOLIDATION",
            "KMK_STABILIZE_TARGET_WEIGHT",
            "KMK_MINIMIZE_NEGATIVE_TARGET");
  }
}
