package io.github.kinerjaasn.scoring.pp46y2011;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.pp46y2011.Tafsir.Divisor;
import io.github.kinerjaasn.scoring.pp46y2011.Tafsir.LabelBands;
import io.github.kinerjaasn.scoring.pp46y2011.Tafsir.LateFloor;
import io.github.kinerjaasn.scoring.pp46y2011.Tafsir.Leadership;
import io.github.kinerjaasn.scoring.pp46y2011.Tafsir.Stages;
import io.github.kinerjaasn.scoring.pp46y2011.Tafsir.StateCreativity;
import io.github.kinerjaasn.scoring.pp46y2011.UnsurPenilaian.Jabatan;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
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

class Pp46Properties {
  private static final Tracer DIAM = Tracer.silent(Interpretations.defaults());

  /** R &ge; 0.76 T is decided on whole numbers; above and below the formulas are 176 − p and p. */
  @Property(tries = 3000)
  void efficiency_agrees_with_whole_number_arithmetic(
      @ForAll @LongRange(min = 1, max = 100_000) long target,
      @ForAll @LongRange(min = 0, max = 250_000) long realisasi) {
    Rational nilai = nilai(target, realisasi);
    long pembilang =
        100 * realisasi >= 76 * target
            ? Math.max(0, 176 * target - 100 * realisasi)
            : 100 * realisasi;
    assertThat(nilai).isEqualTo(Rational.of(pembilang, target));
  }

  @Property
  void efficiency_score_stays_in_0_to_100(
      @ForAll @LongRange(min = 1) long target, @ForAll @LongRange(min = 0) long realisasi) {
    assertThat(nilai(target, realisasi)).isBetween(Rational.ZERO, Rational.HUNDRED);
  }

  /** The known cliff: saving a hair more than 24 per cent costs more than 24 points. */
  @Property
  void the_cliff_at_24_per_cent(@ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long target) {
    Rational t = Rational.of(target);
    Rational tepi = Rational.of(76, 100).times(t);
    Rational lewat = tepi.minus(t.times(Rational.of(1, 1_000_000)));
    assertThat(CapaianKegiatan.nilaiEfisiensi(t, tepi, DIAM)).isEqualTo(Rational.HUNDRED);
    assertThat(CapaianKegiatan.nilaiEfisiensi(t, lewat, DIAM)).isEqualTo(Rational.parse("75.9999"));
  }

  /** Using more time never raises the score on the dear side of the cliff. */
  @Property
  void falls_with_use_from_76_per_cent_on(
      @ForAll @IntRange(min = 7600, max = 30_000) int a,
      @ForAll @IntRange(min = 7600, max = 30_000) int b) {
    assertThat(nilai(10_000, Math.max(a, b))).isLessThanOrEqualTo(nilai(10_000, Math.min(a, b)));
  }

  /** Below 76 per cent of the target the law turns round: using less lowers the score. */
  @Property
  void rises_with_use_below_76_per_cent(
      @ForAll @IntRange(min = 0, max = 7599) int a, @ForAll @IntRange(min = 0, max = 7599) int b) {
    assertThat(nilai(10_000, Math.max(a, b))).isGreaterThanOrEqualTo(nilai(10_000, Math.min(a, b)));
  }

  @Property
  void more_output_and_quality_never_lower_the_task(
      @ForAll @IntRange(min = 0, max = 500) int a,
      @ForAll @IntRange(min = 0, max = 500) int tambah,
      @ForAll @IntRange(min = 0, max = 100) int mutu) {
    assertThat(tugas(a + tambah, mutu)).isGreaterThanOrEqualTo(tugas(a, mutu));
    assertThat(tugas(a, mutu + tambah)).isGreaterThanOrEqualTo(tugas(a, mutu));
  }

  @Property
  void the_unit_of_an_aspect_never_matters(
      @ForAll @LongRange(min = 1, max = 1_000_000) long target,
      @ForAll @LongRange(min = 0, max = 3_000_000) long realisasi,
      @ForAll @LongRange(min = 1, max = 1_000_000) long satuan) {
    assertThat(nilai(target * satuan, realisasi * satuan)).isEqualTo(nilai(target, realisasi));
  }

  @Property
  void order_of_tasks_never_matters(
      @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 0, max = 1_000_000) Long> seperTujuh,
      @ForAll Random acak) {
    List<Rational> kegiatan = new ArrayList<>();
    seperTujuh.forEach(nilai -> kegiatan.add(Rational.of(nilai, 7000)));
    List<Rational> diacak = new ArrayList<>(kegiatan);
    Collections.shuffle(diacak, acak);
    assertThat(tahun(diacak, 80)).isEqualTo(tahun(kegiatan, 80));
  }

  @Property
  void better_tasks_and_behaviour_never_give_less(
      @ForAll @IntRange(min = 0, max = 12_000) int kegiatan,
      @ForAll @IntRange(min = 0, max = 5000) int tambah,
      @ForAll @IntRange(min = 0, max = 100) int a,
      @ForAll @IntRange(min = 0, max = 100) int b) {
    HasilPrestasi kurang = tahun(List.of(Rational.of(kegiatan, 100)), Math.min(a, b));
    HasilPrestasi lebih = tahun(List.of(Rational.of(kegiatan + tambah, 100)), Math.max(a, b));
    assertThat(lebih.nilai().exact()).isGreaterThanOrEqualTo(kurang.nilai().exact());
    assertThat(lebih.sebutan()).isGreaterThanOrEqualTo(kurang.sebutan());
  }

  /** Value, label and display from whole-number arithmetic that shares no code with the rules. */
  @Property(tries = 3000)
  void the_year_agrees_with_whole_number_arithmetic(
      @ForAll @Size(min = 1, max = 9) List<@LongRange(min = 0, max = 20_000) Long> perseratus,
      @ForAll @IntRange(min = 0, max = 20) int tugas,
      @ForAll Kreativitas kreativitas,
      @ForAll @Size(value = 5) List<@IntRange(min = 0, max = 10_000) Integer> perilaku) {
    long n = perseratus.size();
    long poin = (tugas + 2) / 3 > 3 ? 3 : (tugas + 2) / 3;
    poin += List.of(0, 3, 6, 12).get(kreativitas.ordinal());
    long jumlah = perseratus.stream().mapToLong(Long::longValue).sum();
    long perilakuJumlah = perilaku.stream().mapToLong(Integer::longValue).sum();
    // value = 0.6 (jumlah / 100n + poin) + 0.4 perilakuJumlah / 500, over 5000 n
    long pembilang = 30 * jumlah + 3000 * n * poin + 4 * n * perilakuJumlah;
    long penyebut = 5000 * n;
    List<Rational> kegiatan = perseratus.stream().map(nilai -> Rational.of(nilai, 100)).toList();
    List<Rational> p = perilaku.stream().map(nilai -> Rational.of(nilai, 100)).toList();
    Perilaku lima =
        new Perilaku(p.get(0), p.get(1), p.get(2), p.get(3), p.get(4), Optional.empty());
    HasilPrestasi hasil =
        PrestasiKerja.prestasiKerja(
            new UnsurPenilaian(kegiatan, Rational.of(tugas), kreativitas, lima), DIAM);
    assertThat(hasil.nilai().exact()).isEqualTo(Rational.of(pembilang, penyebut));
    BigInteger seperseratus =
        BigInteger.valueOf(200 * pembilang + penyebut).divide(BigInteger.valueOf(2 * penyebut));
    assertThat(hasil.nilai().displayed()).isEqualTo(new BigDecimal(seperseratus, 2));
    int diatas = 0;
    for (long batas : new long[] {51, 61, 76, 91}) {
      diatas += pembilang >= batas * penyebut ? 1 : 0;
    }
    assertThat(hasil.sebutan().ordinal()).isEqualTo(diatas);
  }

  /** Every combination of readings, with and without what they ask for, gives what it should. */
  @Example
  void every_combination_of_readings() {
    int kombinasi = 0;
    for (LabelBands pita : LabelBands.values()) {
      for (LateFloor dasar : LateFloor.values()) {
        for (Divisor pembagi : Divisor.values()) {
          for (Stages tahap : Stages.values()) {
            for (Leadership pimpinan : Leadership.values()) {
              for (StateCreativity negara : StateCreativity.values()) {
                Interpretations pilihan =
                    Interpretations.defaults()
                        .with(Tafsir.PP46_BANDS, pita)
                        .with(Tafsir.PP46_LATE_FLOOR, dasar)
                        .with(Tafsir.PP46_DIVISOR, pembagi)
                        .with(Tafsir.PP46_ROUNDING, tahap)
                        .with(Tafsir.PP46_LEADERSHIP, pimpinan)
                        .with(Tafsir.PP46_CREATIVITY_STATE, negara);
                combination(pilihan);
                kombinasi++;
              }
            }
          }
        }
      }
    }
    assertThat(kombinasi).isEqualTo(96);
  }

  private static void combination(Interpretations pilihan) {
    Ukuran target = Ukuran.of(Rational.of(7), Rational.of(90), Rational.of(12), Rational.of(1000));
    Ukuran realisasi = Ukuran.of(Rational.of(5), Rational.of(80), Rational.of(24), Rational.ZERO);
    boolean mentah = pilihan.of(Tafsir.PP46_LATE_FLOOR) == LateFloor.RAW;
    boolean terpakai = pilihan.of(Tafsir.PP46_DIVISOR) == Divisor.COST_SPENT;
    boolean bertahap = pilihan.of(Tafsir.PP46_ROUNDING) == Stages.EVERY_STAGE;
    Rational jumlah =
        bertahap ? Rational.parse("160.32") : Rational.of(500, 7).plus(Rational.of(800, 9));
    Rational semua = mentah ? jumlah.minus(Rational.of(24)) : jumlah;
    Rational nilai = semua.dividedBy(Rational.of(terpakai ? 3 : 4));
    Rational diharapkan = bertahap ? Rational.of(nilai.round(2, RoundingMode.HALF_UP)) : nilai;
    HasilKegiatan hasil =
        CapaianKegiatan.nilai(new Kegiatan(target, realisasi), Tracer.silent(pilihan));
    assertThat(hasil.nilai().exact()).as(pilihan.toString()).isEqualTo(diharapkan);
    for (Kreativitas kreativitas : Kreativitas.values()) {
      for (Optional<Jabatan> jabatan :
          List.of(
              Optional.<Jabatan>empty(),
              Optional.of(Jabatan.STRUKTURAL),
              Optional.of(Jabatan.LAINNYA))) {
        UnsurPenilaian unsur =
            new UnsurPenilaian(
                List.of(hasil.nilai().exact()), Rational.ONE, kreativitas, perilaku(70), jabatan);
        boolean ditolak =
            kreativitas == Kreativitas.NEGARA
                    && pilihan.of(Tafsir.PP46_CREATIVITY_STATE) == StateCreativity.REFUSE
                || pilihan.of(Tafsir.PP46_LEADERSHIP) == Leadership.BY_POST
                    && !jabatan.equals(Optional.of(Jabatan.LAINNYA));
        assertThat(PrestasiKerja.penilaian(unsur, pilihan).isDecided()).isEqualTo(!ditolak);
      }
    }
  }

  private static Rational nilai(long target, long realisasi) {
    return CapaianKegiatan.nilaiEfisiensi(Rational.of(target), Rational.of(realisasi), DIAM);
  }

  private static Rational tugas(int output, int mutu) {
    Kegiatan kegiatan =
        new Kegiatan(
            Ukuran.of(Rational.of(37), Rational.of(91), Rational.of(12)),
            Ukuran.of(Rational.of(output), Rational.of(mutu), Rational.of(11)));
    return CapaianKegiatan.nilai(kegiatan, DIAM).nilai().exact();
  }

  private static HasilPrestasi tahun(List<Rational> kegiatan, int perilaku) {
    return PrestasiKerja.prestasiKerja(
        new UnsurPenilaian(kegiatan, Rational.of(2), Kreativitas.TIDAK_ADA, perilaku(perilaku)),
        DIAM);
  }

  private static Perilaku perilaku(int nilai) {
    Rational semua = Rational.of(nilai);
    return new Perilaku(semua, semua, semua, semua, semua, Optional.empty());
  }
}
