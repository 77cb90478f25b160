package io.github.kinerjaasn.scoring.perbkn3y2023;

import static io.github.kinerjaasn.core.law.Confidence.CONSENSUS;
import static io.github.kinerjaasn.core.law.Confidence.OFFICIAL_SECONDARY;
import static io.github.kinerjaasn.core.law.Confidence.SINGLE_SOURCE;
import static io.github.kinerjaasn.core.law.LegalText.PERBKN_3_2023;
import static io.github.kinerjaasn.core.law.LegalText.PERMENPANRB_1_2023;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.post.Jenjang;
import io.github.kinerjaasn.core.quantity.Percentage;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Rounding;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.perbkn3y2023.Tafsir.AkMonthCount;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * From the predicate to credit points, for years and parts of years.
 *
 * <p>Credit points, exact; percentages of the coefficient of the grade (PermenPANRB 1/2023). Start
 * with {@code angkaKredit}.
 */
public final class KonversiPredikat {
  /** Pasal 37 ayat (1): Sangat Baik. */
  public static final Percentage SANGAT_BAIK = Percentage.ofPercent(150);

  /** Pasal 37 ayat (1): Baik. */
  public static final Percentage BAIK = Percentage.ofPercent(100);

  /** Pasal 37 ayat (1): "cukup/butuh perbaikan". */
  public static final Percentage BUTUH_PERBAIKAN = Percentage.ofPercent(75);

  /** Pasal 37 ayat (1): Kurang. */
  public static final Percentage KURANG = Percentage.ofPercent(50);

  /** Pasal 37 ayat (1): Sangat Kurang. */
  public static final Percentage SANGAT_KURANG = Percentage.ofPercent(25);

  /** The yearly coefficient; see {@link #koefisien}. */
  public static final Rule KOEFISIEN =
      Rule.of(
          "permenpanrb-1-2023.koefisien",
          Text.of("koefisien per tahun", "yearly coefficient"),
          Text.of("jenjang {0}", "grade {0}"),
          PERMENPANRB_1_2023.at("Lampiran A", CONSENSUS));

  /** The share of a predicate; see {@link #persentase}. */
  public static final Rule PERSENTASE =
      Rule.of(
          "permenpanrb-1-2023.persentase",
          Text.of("persentase predikat", "share of the predicate"),
          Text.of("predikat {0}", "predicate {0}"),
          PERMENPANRB_1_2023.at("Pasal 37 ayat (1)", OFFICIAL_SECONDARY));

  /** Credit points; see {@link #angkaKredit}. */
  public static final Rule ANGKA_KREDIT =
      Rule.of(
              "perbkn-3-2023.angka-kredit",
              Text.of("angka kredit", "credit points"),
              Text.same("{0} / 12 × {1} × {2}"),
              PERBKN_3_2023.at("Pasal 13", OFFICIAL_SECONDARY))
          .consulting(Tafsir.AK_ROUNDING);

  /** Months of a post; see {@link #jumlahBulan}. */
  public static final Rule JUMLAH_BULAN =
      Rule.of(
              "perbkn-3-2023.jumlah-bulan",
              Text.of("jumlah bulan", "number of months"),
              Text.of("masa {0}", "time {0}"),
              PERBKN_3_2023.at("Pasal 13 ayat (3)", SINGLE_SOURCE))
          .consulting(Tafsir.AK_MONTH_COUNT);

  /** The points of a year with a change; see {@link #angkaKreditTahun}. */
  public static final Rule ANGKA_KREDIT_TAHUN =
      Rule.of(
              "perbkn-3-2023.angka-kredit-tahun",
              Text.of("angka kredit tahun berjalan", "credit points of the year"),
              Text.of("{0} bagian, {1} bulan", "{0} parts, {1} months"),
              PERBKN_3_2023.at("Pasal 13", OFFICIAL_SECONDARY))
          .consulting(Tafsir.AK_PREDICATE_CHANGE);

  private static final int HARI_TERBANYAK = 31;

  private KonversiPredikat() {}

  /**
   * The yearly coefficient of a grade (annex A, CONSENSUS). Example: Ahli Pertama 12.5.
   *
   * @param jenjang the grade
   * @param tracer where to leave the step
   * @return credit points of a year with predicate Baik
   */
  public static Rational koefisien(Jenjang jenjang, Tracer tracer) {
    return tracer.leaf(KOEFISIEN, KetentuanJenjang.of(jenjang).koefisien(), jenjang);
  }

  /**
   * The share of a predicate: 150, 100, 75, 50, 25 per cent (Pasal 37 ayat (1) with 36,
   * OFFICIAL_SECONDARY).
   *
   * @param predikat the predicate
   * @param tracer where to leave the step
   * @return its share
   */
  public static Percentage persentase(Predicate predikat, Tracer tracer) {
    Percentage persentase =
        switch (predikat) {
          case SANGAT_BAIK -> SANGAT_BAIK;
          case BAIK -> BAIK;
          case BUTUH_PERBAIKAN -> BUTUH_PERBAIKAN;
          case KURANG -> KURANG;
          case SANGAT_KURANG -> SANGAT_KURANG;
        };
    return tracer.leaf(PERSENTASE, persentase, predikat);
  }

  /**
   * Months by twelve times share times coefficient; also for the time as CPNS (Peraturan BKN 3/2023
   * Pasal 13 ayat (3), OFFICIAL_SECONDARY). This is the operation {@code
   * perbkn-3-2023.angka-kredit}. Example: Ahli Pertama, Baik, 2 months: 2.08.
   *
   * <p><b>Tafsir:</b> {@link Tafsir#AK_ROUNDING}. It matters: twelve single months of Ahli Pertama
   * with Sangat Baik add up to 18.72, the year to 18.75.
   *
   * @param konversi grade, predicate and months
   * @param tracer the readings to apply, and where to leave the steps
   * @return the exact and the issued points
   */
  public static AngkaKredit angkaKredit(Konversi konversi, Tracer tracer) {
    int mark = tracer.mark();
    Percentage persentase = persentase(konversi.predikat(), tracer);
    Rational koefisien = koefisien(konversi.jenjang(), tracer);
    Rational tepat =
        koefisien.times(persentase.share()).times(Rational.of(konversi.bulan(), Konversi.SETAHUN));
    AngkaKredit angkaKredit = ditetapkan(tepat, tracer);
    return tracer.step(mark, ANGKA_KREDIT, angkaKredit, konversi.bulan(), persentase, koefisien);
  }

  /**
   * The months that one time in a post counts; see {@link #jumlahBulan(List, int, Tracer)}. March
   * to December are 10.
   *
   * @param masa the time
   * @param hariTerakhir the last day of the month on which a start still counts it, 1..31; only the
   *     reading by the day of the month looks at it
   * @param tracer the readings to apply, and where to leave the step
   * @return the months, 0 or more; empty where the caller has to supply them
   * @throws IllegalArgumentException if the day is outside 1..31
   */
  public static Optional<Integer> jumlahBulan(Period masa, int hariTerakhir, Tracer tracer) {
    return jumlahBulan(List.of(masa), hariTerakhir, tracer).map(bulan -> bulan.get(0));
  }

  /**
   * The months that each part of a time counts; no month counts in two parts.
   *
   * <p><b>Tafsir:</b> {@link Tafsir#AK_MONTH_COUNT}. By default only whole calendar months are
   * counted: of any other part the caller supplies the months. Where a started month counts, a
   * month that parts share counts in the last of them, so a start in March gives 10 in that year
   * (SINGLE_SOURCE). By the day of the month it counts there only if that part starts on the day or
   * before, else in the part before; the law's day is not known: the caller states it.
   *
   * @param bagian the parts in the order of time, without overlap
   * @param hariTerakhir the last day of the month on which a start still counts it, 1..31; only the
   *     reading by the day of the month looks at it
   * @param tracer the readings to apply, and where to leave a step for each part
   * @return the months of each part, 0 or more; empty where the caller has to supply them
   * @throws IllegalArgumentException if the day is outside 1..31, or the parts are not in order
   */
  public static Optional<List<Integer>> jumlahBulan(
      List<Period> bagian, int hariTerakhir, Tracer tracer) {
    if (hariTerakhir < 1 || hariTerakhir > HARI_TERBANYAK) {
      throw new IllegalArgumentException("hariTerakhir must be in 1..31, was " + hariTerakhir);
    }
    berurutan(bagian);
    AkMonthCount cara = tracer.reading(Tafsir.AK_MONTH_COUNT);
    if (cara == AkMonthCount.WHOLE_MONTHS && !bagian.stream().allMatch(KonversiPredikat::utuh)) {
      return Optional.empty();
    }
    List<Integer> bulan =
        bulanBagian(bagian, cara == AkMonthCount.DAY_OF_MONTH ? hariTerakhir : HARI_TERBANYAK);
    for (int ke = 0; ke < bulan.size(); ke++) {
      tracer.leaf(JUMLAH_BULAN, bulan.get(ke), bagian.get(ke));
    }
    return Optional.of(bulan);
  }

  /** From the last part backward, so that a shared month counts in the later part. */
  private static List<Integer> bulanBagian(List<Period> bagian, int hariTerakhir) {
    LinkedList<Integer> jumlah = new LinkedList<>();
    Set<Period> sudah = new HashSet<>();
    for (int ke = bagian.size() - 1; ke >= 0; ke--) {
      LocalDate mulai = bagian.get(ke).from();
      List<Period> bulan = new ArrayList<>(bagian.get(ke).months());
      bulan.removeIf(satu -> mulai.isAfter(hari(satu, hariTerakhir)) || !sudah.add(satu));
      jumlah.addFirst(bulan.size());
    }
    return List.copyOf(jumlah);
  }

  private static void berurutan(List<Period> bagian) {
    for (int ke = 1; ke < bagian.size(); ke++) {
      if (!bagian.get(ke).from().isAfter(bagian.get(ke - 1).to())) {
        throw new IllegalArgumentException(
            "bagian must be in the order of time, without overlap, was " + bagian);
      }
    }
  }

  private static boolean utuh(Period masa) {
    return masa.from().getDayOfMonth() == 1 && masa.to().equals(akhirBulan(masa.to()));
  }

  private static LocalDate hari(Period bulan, int hari) {
    return bulan.from().withDayOfMonth(Math.min(hari, bulan.to().getDayOfMonth()));
  }

  private static LocalDate akhirBulan(LocalDate hari) {
    return YearMonth.from(hari).atEndOfMonth();
  }

  /**
   * The points of a year in which grade or predicate changed.
   *
   * <p><b>Tafsir:</b> {@link Tafsir#AK_PREDICATE_CHANGE}: each part by its months, or all months by
   * the last part; {@link Tafsir#AK_SUM} for adding the parts.
   *
   * @param bagian the parts in the order of time, one or more, together at most twelve months
   * @param tracer the readings to apply, and where to leave the steps
   * @return the points of the year
   * @throws IllegalArgumentException if there is no part, or there are more than twelve months
   */
  public static AngkaKredit angkaKreditTahun(List<Konversi> bagian, Tracer tracer) {
    int bulan = 0;
    for (Konversi satu : bagian) {
      bulan += satu.bulan();
    }
    if (bulan < 1 || bulan > Konversi.SETAHUN) {
      throw new IllegalArgumentException("bulan of all parts must be in 1..12, was " + bulan);
    }
    int mark = tracer.mark();
    Konversi akhir = bagian.get(bagian.size() - 1);
    List<Konversi> dihitung =
        switch (tracer.reading(Tafsir.AK_PREDICATE_CHANGE)) {
          case SPLIT_BY_MONTHS -> bagian;
          case FOURTH_QUARTER -> List.of(new Konversi(akhir.jenjang(), akhir.predikat(), bulan));
        };
    AngkaKredit jumlah = AkumulasiAngkaKredit.jumlah(dihitung, tracer);
    return tracer.step(mark, ANGKA_KREDIT_TAHUN, jumlah, dihitung.size(), bulan);
  }

  /** Rounds as the reading of AK_ROUNDING says. */
  static AngkaKredit ditetapkan(Rational tepat, Tracer tracer) {
    return switch (tracer.reading(Tafsir.AK_ROUNDING)) {
      case TWO_DECIMALS -> bulat(tepat, Rounding.TWO_DECIMALS);
      case THREE_DECIMALS -> bulat(tepat, Rounding.THREE_DECIMALS);
      case NONE -> new AngkaKredit(tepat, tepat, Rounding.TWO_DECIMALS);
    };
  }

  private static AngkaKredit bulat(Rational tepat, Rounding pembulatan) {
    return new AngkaKredit(tepat, pembulatan.round(tepat), pembulatan);
  }
}
