package io.github.kinerjaasn.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DateWordsTest {
  @Test
  void aDayHasNoLeadingZero() {
    assertThat(DateWords.of(LocalDate.of(2026, 1, 4)))
        .isEqualTo(Text.of("4 Januari 2026", "4 January 2026"));
  }

  @Test
  void everyMonthHasItsName() {
    assertThat(IntStream.rangeClosed(1, 12).mapToObj(month -> YearMonth.of(2025, month)))
        .extracting(month -> DateWords.of(month).id())
        .containsExactly(
            "Januari 2025",
            "Februari 2025",
            "Maret 2025",
            "April 2025",
            "Mei 2025",
            "Juni 2025",
            "Juli 2025",
            "Agustus 2025",
            "September 2025",
            "Oktober 2025",
            "November 2025",
            "Desember 2025");
  }
}
