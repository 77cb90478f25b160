package io.github.kinerjaasn.core.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PredicateTest {
  @Test
  void quadrantsFollowTheExchange() {
    assertThat(Predicate.values())
        .extracting(Predicate::name, Predicate::quadrant)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("SANGAT_BAIK", 1),
            org.assertj.core.groups.Tuple.tuple("BAIK", 2),
            org.assertj.core.groups.Tuple.tuple("BUTUH_PERBAIKAN", 3),
            org.assertj.core.groups.Tuple.tuple("KURANG", 4),
            org.assertj.core.groups.Tuple.tuple("SANGAT_KURANG", 5));
  }

  @Test
  void ratingCodesFollowTheExchange() {
    assertThat(Arrays.stream(Rating.values()).map(Rating::code)).containsExactly(1, 2, 3);
    assertThat(Rating.DI_ATAS_EKSPEKTASI.code()).isEqualTo(1);
    assertThat(Rating.DI_BAWAH_EKSPEKTASI.code()).isEqualTo(3);
  }

  @Test
  void kurangNamesMisconduct() {
    assertThat(Predicate.KURANG.label().id()).isEqualTo("kurang/misconduct");
  }
}
