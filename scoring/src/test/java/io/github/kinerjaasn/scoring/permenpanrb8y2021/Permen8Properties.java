package io.github.kinerjaasn.scoring.permenpanrb8y2021;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.Tafsir.AchievementRounding;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.Tafsir.Between101And110;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class Permen8Properties {
  private static final Tracer DIAM = Tracer.silent(Interpretations.defaults());
  private static final Tracer LINEAR =
      Tracer.silent(
          Interpretations.defaults().with(Tafsir.P8_JPT_101_TO_110, Between101And110.LINEAR));

  /** Both kinds from whole-number arithmetic. */
  @Property(tries = 3000)
  void achievement_agrees_with_whole_number_arithmetic(
      @ForAll @LongRange(min = 1, max = 100_000) long bawah,
      @ForAll @LongRange(min = 0, max = 50_000) long lebar,
      @ForAll @LongRange(min = 0, max = 400_000) long realisasi,
      @ForAll JenisIndikator jenis) {
    long atas = bawah + lebar;
    long target = realisasi > atas ? atas : realisasi < bawah ? bawah : 0;
    Rational harapan = Rational.HUNDRED;
    if (target > 0) {
      long pembilang =
          jenis == JenisIndikator.NORMAL
              ? 100 * realisasi
              : Math.max(0, 200 * target - 100 * realisasi);
      harapan = Rational.of(pembilang, target);
    }
    assertThat(capaian(jenis, bawah, atas, realisasi)).isEqualTo(harapan);
  }

  @Property
  void more_is_better_for_normal_and_worse_for_special(
      @ForAll @LongRange(min = 1, max = 1000) long bawah,
      @ForAll @LongRange(min = 0, max = 500) long lebar,
      @ForAll @LongRange(min = 0, max = 4000) long a,
      @ForAll @LongRange(min = 0, max = 4000) long b) {
    long atas = bawah + lebar;
    long kurang = Math.min(a, b);
    long lebih = Math.max(a, b);
    assertThat(capaian(JenisIndikator.NORMAL, bawah, atas, lebih))
        .isGreaterThanOrEqualTo(capaian(JenisIndikator.NORMAL, bawah, atas, kurang));
    assertThat(capaian(JenisIndikator.KHUSUS, bawah, atas, lebih))
        .isLessThanOrEqualTo(capaian(JenisIndikator.KHUSUS, bawah, atas, kurang));
    assertThat(capaian(JenisIndikator.KHUSUS, bawah, atas, lebih))
        .isBetween(Rational.ZERO, Rational.of(200));
  }

  @Property
  void value_stays_on_the_scale_and_never_falls(
      @ForAll @IntRange(max = 150_000) int a, @ForAll @IntRange(max = 150_000) int b) {
    Rational kurang = nilai(Math.min(a, b), LINEAR).orElseThrow();
    Rational lebih = nilai(Math.max(a, b), LINEAR).orElseThrow();
    assertThat(lebih).isGreaterThanOrEqualTo(kurang);
    assertThat(lebih).isBetween(Rational.ZERO, Rational.of(120));
  }

  /** All whole per cent of the regulation with a table that shares no code with the rules. */
  @Example
  void every_whole_per_cent() {
    for (int capaian = 0; capaian <= 130; capaian++) {
      for (boolean maksimum : new boolean[] {false, true}) {
        NilaiIki hasil = NilaiJpt.nilai(Rational.of(capaian), maksimum, DIAM);
        Rational harapan =
            capaian < 60
                ? Rational.of(49L * capaian, 59)
                : capaian < 100 ? Rational.of(capaian - 10) : Rational.of(120);
        if (capaian == 100 && !maksimum) {
          harapan = Rational.of(109);
        }
        boolean hilang = capaian > 100 && capaian <= 110;
        assertThat(hasil.nilai().map(Score::exact))
            .as("capaian %s", capaian)
            .isEqualTo(hilang ? Optional.empty() : Optional.of(harapan));
      }
    }
  }

  /** Rounding matters between whole per cent only. */
  @Property
  void rounding_first_is_the_value_of_the_rounded(@ForAll @IntRange(max = 150_000) int perseribu) {
    Tracer tanpa =
        Tracer.silent(
            LINEAR
                .interpretations()
                .with(Tafsir.P8_ACHIEVEMENT_ROUNDING, AchievementRounding.NONE));
    int bulat = (perseribu + 500) / 1000 * 1000;
    assertThat(nilai(perseribu, LINEAR)).isEqualTo(nilai(bulat, tanpa));
  }

  @Property
  void order_of_results_never_matters(
      @ForAll @Size(max = 8) List<@IntRange(max = 7000) Integer> utama,
      @ForAll @Size(max = 6) List<@IntRange(max = 120) Integer> tambahan,
      @ForAll Random acak) {
    List<Rational> tertimbang = new ArrayList<>();
    utama.forEach(satu -> tertimbang.add(Rational.of(satu, 130)));
    List<HasilTambahan> lain = new ArrayList<>();
    tambahan.forEach(
        satu ->
            lain.add(
                new HasilTambahan(
                    Kategori.values()[satu % 5], Rational.of(satu % 7, 3), Rational.of(satu))));
    Score sebelum = NilaiSkp.nilai(tertimbang, lain, DIAM);
    Collections.shuffle(tertimbang, acak);
    Collections.shuffle(lain, acak);
    assertThat(NilaiSkp.nilai(tertimbang, lain, DIAM)).isEqualTo(sebelum);
    assertThat(sebelum.exact().minus(Rational.sum(tertimbang)))
        .isBetween(Rational.ZERO, Rational.of(10));
  }

  private static Rational capaian(JenisIndikator jenis, long bawah, long atas, long realisasi) {
    Target target = new Target(Rational.of(bawah), Rational.of(atas));
    return CapaianIndikator.capaian(new Indikator(jenis, target, Rational.of(realisasi)), DIAM)
        .exact();
  }

  private static Optional<Rational> nilai(int perseribu, Tracer tracer) {
    return NilaiJpt.nilai(Rational.of(perseribu, 1000), false, tracer).nilai().map(Score::exact);
  }
}
