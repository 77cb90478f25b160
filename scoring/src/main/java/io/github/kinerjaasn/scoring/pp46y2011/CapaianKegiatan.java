package io.github.kinerjaasn.scoring.pp46y2011;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.pp46y2011.Tafsir.Divisor;
import io.github.kinerjaasn.scoring.pp46y2011.Tafsir.LateFloor;
import io.github.kinerjaasn.scoring.pp46y2011.Tafsir.Stages;
import java.util.List;
import java.util.Optional;

/**
 * Perka BKN 1/2013, how a task is scored: quantity and quality as a share of the target, time and
 * cost by efficiency, their mean.
 *
 * <pre>{@code
 * Kegiatan kegiatan = new Kegiatan(
 *     Ukuran.of(Rational.of(10), Rational.of(100), Rational.of(12)),
 *     Ukuran.of(Rational.of(10), Rational.of(90), Rational.of(10)));
 * CapaianKegiatan.nilai(kegiatan, Tracer.silent(Interpretations.defaults())).nilai(); // 94.22
 * }</pre>
 */
public final class CapaianKegiatan {
  /** Efficiency up to this, included, is the branch "good to very good", in per cent. */
  public static final Rational BATAS_EFISIENSI = Rational.of(24);

  /** The factor before the target in the formula of time and cost. */
  public static final Rational FAKTOR_TARGET = Rational.of(176, 100);

  /** From what the branch above 24 per cent subtracts; also the score of a task on time. */
  public static final Rational NILAI_TEPAT_TARGET = Rational.of(76);

  /** The lowest score of time and cost under the default reading. */
  public static final Rational TERENDAH = Rational.ZERO;

  /** How many aspects a task without a budget has. */
  public static final Rational PEMBAGI_TANPA_BIAYA = Rational.of(3);

  /** How many aspects a task with a budget has. */
  public static final Rational PEMBAGI_DENGAN_BIAYA = Rational.of(4);

  private static final Basis TATA_CARA =
      LegalText.PERKA_BKN_1_2013.at("tata cara penilaian SKP", Confidence.CONSENSUS);

  private CapaianKegiatan() {}

  /** The score of the quantity. */
  public static final Rule KUANTITAS =
      Rule.of(
              "pp-46-2011.kuantitas",
              Text.of("aspek kuantitas", "quantity"),
              Text.same("{0} / {1} × 100"),
              TATA_CARA)
          .consulting(Tafsir.PP46_ROUNDING);

  /**
   * Quantity: realised output by target output, times 100. There is no cap at 100. Perka BKN
   * 1/2013, CONSENSUS.
   *
   * @param kegiatan the task
   * @param tracer readings and reasoning
   * @return 0 or more
   */
  public static Rational kuantitas(Kegiatan kegiatan, Tracer tracer) {
    Rational target = kegiatan.target().kuantitas();
    Rational realisasi = kegiatan.realisasi().kuantitas();
    return tracer.leaf(KUANTITAS, bulatkan(persen(realisasi, target), tracer), realisasi, target);
  }

  /** The score of the quality. */
  public static final Rule KUALITAS =
      Rule.of(
              "pp-46-2011.kualitas",
              Text.of("aspek kualitas", "quality"),
              Text.same("{0} / {1} × 100"),
              TATA_CARA)
          .consulting(Tafsir.PP46_ROUNDING);

  /**
   * Quality: realised quality by target quality, times 100. Perka BKN 1/2013, CONSENSUS; one sheet
   * that repeats the output ratio here is a copy slip.
   *
   * @param kegiatan the task
   * @param tracer readings and reasoning
   * @return 0 or more
   */
  public static Rational kualitas(Kegiatan kegiatan, Tracer tracer) {
    Rational target = kegiatan.target().kualitas();
    Rational realisasi = kegiatan.realisasi().kualitas();
    return tracer.leaf(KUALITAS, bulatkan(persen(realisasi, target), tracer), realisasi, target);
  }

  /** The score of the time. */
  public static final Rule WAKTU =
      Rule.of(
          "pp-46-2011.waktu",
          Text.of("aspek waktu", "time"),
          Text.of("nilai efisiensi {0} dari target {1}", "efficiency score of {0} by target {1}"),
          TATA_CARA);

  /**
   * Time: the efficiency score of the time used. Perka BKN 1/2013, CONSENSUS.
   *
   * @param kegiatan the task
   * @param tracer readings and reasoning
   * @return 0..100 under the default readings
   */
  public static Rational waktu(Kegiatan kegiatan, Tracer tracer) {
    int mark = tracer.mark();
    Rational target = kegiatan.target().waktu();
    Rational realisasi = kegiatan.realisasi().waktu();
    Rational nilai = nilaiEfisiensi(target, realisasi, tracer);
    return tracer.step(mark, WAKTU, nilai, realisasi, target);
  }

  /** The score of the cost. */
  public static final Rule BIAYA =
      Rule.of(
          "pp-46-2011.biaya",
          Text.of("aspek biaya", "cost"),
          Text.of("nilai efisiensi {0} dari target {1}", "efficiency score of {0} by target {1}"),
          TATA_CARA);

  /**
   * Cost: the efficiency score of the money spent, where cost is targeted. Perka BKN 1/2013,
   * CONSENSUS.
   *
   * @param kegiatan the task
   * @param tracer readings and reasoning
   * @return 0..100 under the default readings; empty if the task has no budget
   */
  public static Optional<Rational> biaya(Kegiatan kegiatan, Tracer tracer) {
    if (kegiatan.target().biaya().isEmpty()) {
      return Optional.empty();
    }
    int mark = tracer.mark();
    Rational target = kegiatan.target().biaya().orElseThrow();
    Rational realisasi = kegiatan.realisasi().biaya().orElseThrow();
    Rational nilai = nilaiEfisiensi(target, realisasi, tracer);
    return Optional.of(tracer.step(mark, BIAYA, nilai, realisasi, target));
  }

  /** The efficiency of time or cost. */
  public static final Rule EFISIENSI =
      Rule.of(
          "pp-46-2011.efisiensi",
          Text.of("tingkat efisiensi", "efficiency"),
          Text.same("100 − {0} / {1} × 100"),
          TATA_CARA);

  /**
   * Efficiency in per cent: 100 − R / T × 100; below 0 when more was used than planned. It only
   * picks the branch of the score and stays exact under every reading: 12 months planned and 9.12
   * used is exactly 24. Perka BKN 1/2013, CONSENSUS.
   *
   * @param target what was planned, above 0
   * @param realisasi what was used
   * @param tracer readings and reasoning
   * @return at most 100
   * @throws ArithmeticException if the target is 0
   */
  public static Rational efisiensi(Rational target, Rational realisasi, Tracer tracer) {
    Rational efisiensi = Rational.HUNDRED.minus(persen(realisasi, target));
    return tracer.leaf(EFISIENSI, efisiensi, realisasi, target);
  }

  /** The branch up to 24 per cent. */
  public static final Rule EFISIENSI_SAMPAI_24 =
      Rule.of(
          "pp-46-2011.efisiensi-sampai-24",
          Text.of("efisiensi sampai dengan 24 %", "efficiency up to 24 %"),
          Text.of("(1,76 × {1} − {0}) / {1} × 100", "(1.76 × {1} − {0}) / {1} × 100"),
          TATA_CARA);

  /**
   * Efficiency up to 24 per cent, 24 included: (1.76 T − R) / T × 100. On time gives 76, exactly 24
   * per cent gives 100. Perka BKN 1/2013, CONSENSUS.
   *
   * @param target what was planned, above 0
   * @param realisasi what was used
   * @param tracer readings and reasoning
   * @return at most 100; below 0 beyond 1.76 times the target
   * @throws ArithmeticException if the target is 0
   */
  public static Rational efisiensiSampai24(Rational target, Rational realisasi, Tracer tracer) {
    return tracer.leaf(EFISIENSI_SAMPAI_24, rumus176(target, realisasi), realisasi, target);
  }

  /** The branch above 24 per cent. */
  public static final Rule EFISIENSI_LEBIH_24 =
      Rule.of(
          "pp-46-2011.efisiensi-lebih-24",
          Text.of("efisiensi lebih dari 24 %", "efficiency above 24 %"),
          Text.of(
              "76 − ((1,76 × {1} − {0}) / {1} × 100 − 100)",
              "76 − ((1.76 × {1} − {0}) / {1} × 100 − 100)"),
          TATA_CARA);

  /**
   * Efficiency above 24 per cent: 76 − ((1.76 T − R) / T × 100 − 100). A known cliff: 24 gives 100,
   * 24.01 gives 75.99. A realisation of 0 gives 0. Perka BKN 1/2013, CONSENSUS.
   *
   * @param target what was planned, above 0
   * @param realisasi what was used
   * @param tracer readings and reasoning
   * @return 0..76
   * @throws ArithmeticException if the target is 0
   */
  public static Rational efisiensiLebih24(Rational target, Rational realisasi, Tracer tracer) {
    Rational nilai = NILAI_TEPAT_TARGET.minus(rumus176(target, realisasi).minus(Rational.HUNDRED));
    return tracer.leaf(EFISIENSI_LEBIH_24, nilai, realisasi, target);
  }

  /** The score of an efficiency. */
  public static final Rule NILAI_EFISIENSI =
      Rule.of(
              "pp-46-2011.nilai-efisiensi",
              Text.of("nilai efisiensi", "efficiency score"),
              Text.of("efisiensi {0} %, nilai rumus {1}", "efficiency {0} %, formula gives {1}"),
              TATA_CARA)
          .consulting(Tafsir.PP46_LATE_FLOOR, Tafsir.PP46_ROUNDING);

  /**
   * The score of time or cost by the branch that the exact efficiency picks, with a floor. Perka
   * BKN 1/2013, CONSENSUS.
   *
   * <p><b>Tafsir:</b> no source states a floor. {@link Tafsir#PP46_LATE_FLOOR} has 0 as default: 24
   * months for a target of 12 give 0, the raw formula −24.
   *
   * @param target what was planned, above 0
   * @param realisasi what was used
   * @param tracer readings and reasoning
   * @return 0..100; below 0 only under {@code RAW}
   * @throws ArithmeticException if the target is 0
   */
  public static Rational nilaiEfisiensi(Rational target, Rational realisasi, Tracer tracer) {
    int mark = tracer.mark();
    Rational efisiensi = efisiensi(target, realisasi, tracer);
    Rational rumus =
        efisiensi.compareTo(BATAS_EFISIENSI) <= 0
            ? efisiensiSampai24(target, realisasi, tracer)
            : efisiensiLebih24(target, realisasi, tracer);
    boolean terendah = tracer.reading(Tafsir.PP46_LATE_FLOOR) == LateFloor.ZERO;
    Rational nilai = bulatkan(terendah ? rumus.atLeast(TERENDAH) : rumus, tracer);
    return tracer.step(mark, NILAI_EFISIENSI, nilai, efisiensi, rumus);
  }

  /** By what the sum of the aspects is divided. */
  public static final Rule PEMBAGI =
      Rule.of(
          "pp-46-2011.pembagi",
          Text.of("pembagi", "divisor"),
          Text.of("banyaknya aspek", "number of aspects"),
          TATA_CARA);

  /**
   * The divisor: 4 when cost is targeted and spent, 3 when it is neither. Perka BKN 1/2013,
   * CONSENSUS. Targeted and not spent is {@link #pembagiBiayaTakTerpakai}.
   *
   * @param kegiatan the task
   * @param tracer readings and reasoning
   * @return 3 or 4
   */
  public static Rational pembagi(Kegiatan kegiatan, Tracer tracer) {
    boolean ditargetkan = denganBiaya(kegiatan.target());
    if (ditargetkan && !denganBiaya(kegiatan.realisasi())) {
      return pembagiBiayaTakTerpakai(tracer);
    }
    return tracer.leaf(PEMBAGI, ditargetkan ? PEMBAGI_DENGAN_BIAYA : PEMBAGI_TANPA_BIAYA);
  }

  private static boolean denganBiaya(Ukuran ukuran) {
    return ukuran.biaya().isPresent() && ukuran.biaya().get().signum() > 0;
  }

  /** By what the sum of the aspects is divided where cost is targeted and nothing was spent. */
  public static final Rule PEMBAGI_BIAYA_TAK_TERPAKAI =
      Rule.of(
              "pp-46-2011.pembagi-biaya-tak-terpakai",
              Text.of("pembagi", "divisor"),
              Text.of(
                  "banyaknya aspek, biaya ditargetkan dan tidak terpakai",
                  "number of aspects, cost targeted and not spent"),
              LegalText.PERKA_BKN_1_2013.at("tata cara penilaian SKP", Confidence.UNCONFIRMED))
          .consulting(Tafsir.PP46_DIVISOR);

  /**
   * The divisor where cost is targeted and nothing was spent. Perka BKN 1/2013, UNCONFIRMED.
   *
   * <p><b>Tafsir:</b> whether target or realised cost decides is {@link Tafsir#PP46_DIVISOR}. With
   * 1000 planned and nothing spent the default divides by 4 and cost scores 0.
   *
   * @param tracer readings and reasoning
   * @return 4 by the target, 3 by the realisation
   */
  public static Rational pembagiBiayaTakTerpakai(Tracer tracer) {
    boolean target = tracer.reading(Tafsir.PP46_DIVISOR) == Divisor.COST_TARGETED;
    return tracer.leaf(
        PEMBAGI_BIAYA_TAK_TERPAKAI, target ? PEMBAGI_DENGAN_BIAYA : PEMBAGI_TANPA_BIAYA);
  }

  /** The score of a task. */
  public static final Rule NILAI =
      Rule.of(
              "pp-46-2011.nilai-kegiatan",
              Text.of("nilai capaian kegiatan", "task score"),
              Text.same("{0} / {1}"),
              TATA_CARA)
          .consulting(Tafsir.PP46_ROUNDING);

  /**
   * The score of a task: the sum of its aspects by 3 or 4. Perka BKN 1/2013, CONSENSUS.
   *
   * @param kegiatan the task
   * @param tracer readings and reasoning
   * @return the score of each aspect and of the task
   */
  public static HasilKegiatan nilai(Kegiatan kegiatan, Tracer tracer) {
    int mark = tracer.mark();
    Rational kuantitas = kuantitas(kegiatan, tracer);
    Rational kualitas = kualitas(kegiatan, tracer);
    Rational waktu = waktu(kegiatan, tracer);
    Optional<Rational> biaya = biaya(kegiatan, tracer);
    Rational pembagi = pembagi(kegiatan, tracer);
    Rational jumlah = kuantitas.plus(kualitas).plus(waktu).plus(biaya.orElse(Rational.ZERO));
    Stages tahap = tracer.reading(Tafsir.PP46_ROUNDING);
    Score nilai = tahap.score(jumlah.dividedBy(pembagi));
    tracer.step(mark, NILAI, nilai, jumlah, pembagi);
    return new HasilKegiatan(
        tahap.score(kuantitas),
        tahap.score(kualitas),
        tahap.score(waktu),
        biaya.map(tahap::score),
        nilai);
  }

  /**
   * Checks and scores a task, with the reasoning.
   *
   * @param target what was planned
   * @param realisasi what was realised
   * @param interpretations the readings to apply
   * @return the scores; undecided if a target is 0 or cost is in only one of the two
   */
  public static Outcome<HasilKegiatan> penilaian(
      Ukuran target, Ukuran realisasi, Interpretations interpretations) {
    List<Violation> temuan = Kegiatan.temuan(target, realisasi);
    if (!temuan.isEmpty()) {
      return Outcome.undecided(temuan);
    }
    Tracer.Recorder tracer = Tracer.recording(interpretations);
    HasilKegiatan hasil = nilai(new Kegiatan(target, realisasi), tracer);
    return Outcome.decided(hasil, tracer.root());
  }

  private static Rational persen(Rational realisasi, Rational target) {
    return realisasi.dividedBy(target).times(Rational.HUNDRED);
  }

  private static Rational rumus176(Rational target, Rational realisasi) {
    return persen(FAKTOR_TARGET.times(target).minus(realisasi), target);
  }

  private static Rational bulatkan(Rational nilai, Tracer tracer) {
    return tracer.reading(Tafsir.PP46_ROUNDING).carry(nilai);
  }
}
