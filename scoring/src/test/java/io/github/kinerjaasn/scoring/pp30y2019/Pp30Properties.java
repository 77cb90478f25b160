package io.github.kinerjaasn.scoring.pp30y2019;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.pp30y2019.Tafsir.ValueCap;
import io.github.kinerjaasn.scoring.pp30y2019.Tafsir.ValueRounding;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class Pp30Properties {
  private static final Tracer DIAM = Tracer.silent(Interpretations.defaults());

  /** Value in thousandths and predicate from whole-number arithmetic. */
  @Property(tries = 3000)
  void agrees_with_whole_number_arithmetic(
      @ForAll @IntRange(max = 12_000) int skp,
      @ForAll @IntRange(max = 12_000) int perilaku,
      @ForAll boolean pendapat,
      @ForAll boolean ide) {
    long perseribu = pendapat ? 6L * skp + 4L * perilaku : 7L * skp + 3L * perilaku;
    HasilKinerja hasil = hasil(skp, perilaku, pendapat, ide);
    assertThat(hasil.nilai().exact()).isEqualTo(Rational.of(perseribu, 1000));
    assertThat(hasil.nilai().displayed()).isEqualTo(BigDecimal.valueOf((perseribu + 5) / 10, 2));
    int diatas = 0;
    for (long batas : new long[] {50_000, 70_000, 90_000, 110_000}) {
      diatas += perseribu >= batas ? 1 : 0;
    }
    assertThat(hasil.predikat().ordinal()).isEqualTo(ide ? diatas : Math.min(diatas, 3));
  }

  @Property
  void better_never_gives_less(
      @ForAll @IntRange(max = 12_000) int a,
      @ForAll @IntRange(max = 12_000) int b,
      @ForAll @IntRange(max = 12_000) int perilaku,
      @ForAll boolean pendapat,
      @ForAll boolean ide) {
    HasilKinerja kurang = hasil(Math.min(a, b), perilaku, pendapat, ide);
    HasilKinerja lebih = hasil(Math.max(a, b), perilaku, pendapat, ide);
    assertThat(lebih.predikat()).isGreaterThanOrEqualTo(kurang.predikat());
    assertThat(lebih.nilai().exact()).isGreaterThanOrEqualTo(kurang.nilai().exact());
    assertThat(lebih.nilai().exact()).isBetween(Rational.ZERO, Rational.of(120));
  }

  @Property
  void a_new_idea_moves_only_baik_to_sangat_baik(
      @ForAll @IntRange(max = 12_000) int skp, @ForAll @IntRange(max = 12_000) int perilaku) {
    Predikat tanpa = hasil(skp, perilaku, true, false).predikat();
    Predikat dengan = hasil(skp, perilaku, true, true).predikat();
    assertThat(dengan == tanpa || tanpa == Predikat.BAIK && dengan == Predikat.SANGAT_BAIK)
        .isTrue();
  }

  /** Every reading with every yes or no at every bound and its neighbours. */
  @Example
  void every_combination() {
    Rational hampir = Rational.of(1, 1_000_000);
    int kombinasi = 0;
    for (ValueRounding pembulatan : ValueRounding.values()) {
      for (ValueCap batas : ValueCap.values()) {
        Interpretations pilihan =
            Interpretations.defaults()
                .with(Tafsir.PP30_ROUNDING, pembulatan)
                .with(Tafsir.PP30_VALUE_CAP, batas);
        for (long tepi : new long[] {0, 50, 70, 90, 110, 120}) {
          for (Rational geser : List.of(hampir.negate(), Rational.ZERO, hampir)) {
            Rational nilai = Rational.of(tepi).plus(geser).atLeast(Rational.ZERO);
            for (boolean pendapat : new boolean[] {false, true}) {
              for (boolean ide : new boolean[] {false, true}) {
                check(new UnsurKinerja(nilai, nilai, pendapat, ide), pilihan);
                kombinasi++;
              }
            }
          }
        }
      }
    }
    assertThat(kombinasi).isEqualTo(288);
  }

  private static void check(UnsurKinerja unsur, Interpretations pilihan) {
    Rational nilai = unsur.nilaiSkp();
    boolean terlaluTinggi = nilai.compareTo(Rational.of(120)) > 0;
    boolean ditolak = terlaluTinggi && pilihan.of(Tafsir.PP30_VALUE_CAP) == ValueCap.REJECT;
    assertThat(PenilaianKinerja.penilaian(unsur, pilihan).isDecided()).isEqualTo(!ditolak);
    if (ditolak) {
      return;
    }
    HasilKinerja hasil = PenilaianKinerja.penilaianKinerja(unsur, Tracer.silent(pilihan));
    Rational diakui = terlaluTinggi ? Rational.of(120) : nilai;
    assertThat(hasil.nilai().exact()).isEqualTo(diakui);
    boolean bulat = pilihan.of(Tafsir.PP30_ROUNDING) == ValueRounding.TWO_DECIMALS;
    // a millionth below a bound rounds up to it
    BigDecimal pembanding = bulat ? diakui.round(2) : diakui.toBigDecimal();
    int persen = pembanding.intValue();
    Predikat harapan =
        persen < 50
            ? Predikat.SANGAT_KURANG
            : persen < 70
                ? Predikat.KURANG
                : persen < 90
                    ? Predikat.CUKUP
                    : persen >= 110 && unsur.ideBaru() ? Predikat.SANGAT_BAIK : Predikat.BAIK;
    assertThat(hasil.predikat()).as("%s %s", unsur, pilihan).isEqualTo(harapan);
  }

  private static HasilKinerja hasil(int skp, int perilaku, boolean pendapat, boolean ide) {
    return PenilaianKinerja.penilaianKinerja(
        new UnsurKinerja(Rational.of(skp, 100), Rational.of(perilaku, 100), pendapat, ide), DIAM);
  }
}
