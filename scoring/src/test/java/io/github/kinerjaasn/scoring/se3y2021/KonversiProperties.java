package io.github.kinerjaasn.scoring.se3y2021;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.se3y2021.Tafsir.Gaps;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class KonversiProperties {
  private static final int[] TEPI = {51, 61, 76, 91, 99};

  @Property
  void stays_on_the_scale(@ForAll @IntRange(max = 200_000) int perseribu, @ForAll Gaps celah) {
    assertThat(konversi(perseribu, celah)).isBetween(Rational.ZERO, Rational.of(120));
  }

  @Property
  void all_readings_agree_on_whole_numbers(@ForAll @IntRange(max = 200) int bulat) {
    Rational nilai = konversi(bulat * 1000, Gaps.HALF_OPEN);
    assertThat(konversi(bulat * 1000, Gaps.EXTENDED_DOWNWARD)).isEqualTo(nilai);
    assertThat(konversi(bulat * 1000, Gaps.ROUNDED_FIRST)).isEqualTo(nilai);
  }

  @Property
  void readings_differ_only_where_they_should(@ForAll @IntRange(max = 120_000) int perseribu) {
    boolean celah = false;
    for (int tepi : new int[] {51, 61, 76, 91}) {
      celah |= perseribu > (tepi - 1) * 1000 && perseribu < tepi * 1000;
    }
    boolean berbeda =
        !konversi(perseribu, Gaps.HALF_OPEN).equals(konversi(perseribu, Gaps.EXTENDED_DOWNWARD));
    assertThat(berbeda).isEqualTo(celah);
    Rational dibulatkan = konversi((perseribu + 500) / 1000 * 1000, Gaps.HALF_OPEN);
    assertThat(konversi(perseribu, Gaps.ROUNDED_FIRST)).isEqualTo(dibulatkan);
  }

  @Property
  void better_never_gives_less_when_rounded_first(
      @ForAll @IntRange(max = 120_000) int a, @ForAll @IntRange(max = 120_000) int b) {
    assertThat(konversi(Math.max(a, b), Gaps.ROUNDED_FIRST))
        .isGreaterThanOrEqualTo(konversi(Math.min(a, b), Gaps.ROUNDED_FIRST));
  }

  @Property
  void better_never_gives_less_within_a_segment(
      @ForAll @IntRange(max = 120_000) int a, @ForAll @IntRange(max = 120_000) int b) {
    if (ruas(a) == ruas(b)) {
      assertThat(konversi(Math.max(a, b), Gaps.HALF_OPEN))
          .isGreaterThanOrEqualTo(konversi(Math.min(a, b), Gaps.HALF_OPEN));
    }
  }

  /** Known cliffs: by default a hair below 61, 76 and 91 is worth more than 61, 76 and 91. */
  @Example
  void known_drops_of_the_default() {
    assertDrop(61_000, "71.109", "70");
    assertDrop(76_000, "90.356", "90");
    assertDrop(91_000, "110.356", "110");
    assertThat(konversi(50_999, Gaps.HALF_OPEN)).isLessThan(konversi(51_000, Gaps.HALF_OPEN));
    assertThat(konversi(98_999, Gaps.HALF_OPEN)).isLessThan(konversi(99_000, Gaps.HALF_OPEN));
  }

  /** Known cliffs: extended downward, a hair above 50, 60, 75 and 90 is worth less. */
  @Example
  void known_drops_when_extended_downward() {
    for (int tepi : new int[] {50_000, 60_000, 75_000, 90_000}) {
      assertThat(konversi(tepi + 1, Gaps.EXTENDED_DOWNWARD))
          .isLessThan(konversi(tepi, Gaps.EXTENDED_DOWNWARD));
    }
  }

  private static void assertDrop(int tepi, String sebelum, String pada) {
    assertThat(konversi(tepi - 1, Gaps.HALF_OPEN).round(3).toPlainString()).isEqualTo(sebelum);
    assertThat(konversi(tepi, Gaps.HALF_OPEN)).isEqualTo(Rational.parse(pada));
  }

  private static int ruas(int perseribu) {
    int ruas = 0;
    for (int tepi : TEPI) {
      ruas += perseribu >= tepi * 1000 ? 1 : 0;
    }
    return ruas;
  }

  private static Rational konversi(int perseribu, Gaps celah) {
    Interpretations pilihan = Interpretations.defaults().with(Tafsir.BRIDGE_GAPS, celah);
    return Konversi.konversi(Rational.of(perseribu, 1000), Tracer.silent(pilihan));
  }
}
