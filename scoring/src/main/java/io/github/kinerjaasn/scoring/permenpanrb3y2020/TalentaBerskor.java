package io.github.kinerjaasn.scoring.permenpanrb3y2020;

import static io.github.kinerjaasn.core.law.Confidence.CONSENSUS;
import static io.github.kinerjaasn.core.law.Confidence.SINGLE_SOURCE;
import static io.github.kinerjaasn.core.law.LegalText.KEPKA_BKN_411_2025;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.career.Potential;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.method.Bands;
import io.github.kinerjaasn.scoring.permenpanrb3y2020.Sumbu.KomponenKinerja;
import io.github.kinerjaasn.scoring.permenpanrb3y2020.Sumbu.KomponenPotensi;

/** The scored variant of the nine boxes, Kepka BKN 411/2025. */
public final class TalentaBerskor {
  /** CONSENSUS: the share of each axis in the talent score. */
  public static final Rational BAGIAN_SUMBU = Rational.of(1, 2);

  /** CONSENSUS: the share of the predicate in the performance axis. */
  public static final Rational BAGIAN_PREDIKAT = Rational.of(60, 100);

  /** SINGLE_SOURCE: the share of awards in the performance axis. */
  public static final Rational BAGIAN_PENGHARGAAN = Rational.of(15, 100);

  /** SINGLE_SOURCE: the share of team assignments in the performance axis. */
  public static final Rational BAGIAN_TIM_KERJA = Rational.of(15, 100);

  /** SINGLE_SOURCE: the share of feedback from all sides in the performance axis. */
  public static final Rational BAGIAN_UMPAN_BALIK = Rational.of(10, 100);

  /** CONSENSUS: the share of competence in the potential axis. */
  public static final Rational BAGIAN_KOMPETENSI = Rational.of(40, 100);

  /** CONSENSUS: the share of the potential test in the potential axis. */
  public static final Rational BAGIAN_UJI_POTENSI = Rational.of(25, 100);

  /** CONSENSUS: the share of qualification in the potential axis. */
  public static final Rational BAGIAN_KUALIFIKASI = Rational.of(20, 100);

  /** CONSENSUS: the share of integrity in the potential axis. */
  public static final Rational BAGIAN_INTEGRITAS = Rational.of(15, 100);

  /** CONSENSUS: {@code [80, 100]} top, {@code [60, 80)} middle, {@code [0, 60)} low. */
  public static final Bands<Rating> KATEGORI_KINERJA =
      Bands.below(60, Rating.DI_BAWAH_EKSPEKTASI)
          .below(80, Rating.SESUAI_EKSPEKTASI)
          .otherwise(Rating.DI_ATAS_EKSPEKTASI);

  /** CONSENSUS: the same cuts for potential. */
  public static final Bands<Potential> KATEGORI_POTENSI =
      Bands.below(60, Potential.RENDAH).below(80, Potential.MENENGAH).otherwise(Potential.TINGGI);

  private static final Rational LANGKAH_POIN = Rational.of(20);

  /**
   * The talent score and the box.
   *
   * @param skor half of each axis
   * @param kotak the box, 1..9
   */
  public record HasilTalenta(Score skor, int kotak) implements Labelled {
    @Override
    public Text label() {
      return Text.of("skor {0}, kotak {1}", "score {0}, box {1}").with(skor, kotak);
    }
  }

  /** The points of a predicate; see {@link #poinPredikat}. */
  public static final Rule POIN_PREDIKAT =
      Rule.of(
          "kepka-bkn-411-2025.poin-predikat",
          Text.of("poin predikat", "points of the predicate"),
          Text.of("predikat {0}", "predicate {0}"),
          KEPKA_BKN_411_2025.at("", CONSENSUS));

  /** The performance axis; see {@link #sumbuKinerja}. */
  public static final Rule SUMBU_KINERJA =
      Rule.of(
          "kepka-bkn-411-2025.sumbu-kinerja",
          Text.of("sumbu kinerja", "performance axis"),
          Text.of(
              "0,60 × {0} + 0,15 × {1} + 0,15 × {2} + 0,10 × {3}",
              "0.60 × {0} + 0.15 × {1} + 0.15 × {2} + 0.10 × {3}"),
          KEPKA_BKN_411_2025.at("", SINGLE_SOURCE));

  /** The potential axis; see {@link #sumbuPotensi}. */
  public static final Rule SUMBU_POTENSI =
      Rule.of(
          "kepka-bkn-411-2025.sumbu-potensi",
          Text.of("sumbu potensi", "potential axis"),
          Text.of(
              "0,40 × {0} + 0,25 × {1} + 0,20 × {2} + 0,15 × {3}",
              "0.40 × {0} + 0.25 × {1} + 0.20 × {2} + 0.15 × {3}"),
          KEPKA_BKN_411_2025.at("", CONSENSUS));

  /** Score and box; see {@link #talentaBerskor}. */
  public static final Rule TALENTA_BERSKOR =
      Rule.of(
          "kepka-bkn-411-2025.talenta-berskor",
          Text.of("skor talenta", "talent score"),
          Text.of(
              "0.5 × kinerja {0} ({2}) + 0.5 × potensi {1} ({3})",
              "0.5 × performance {0} ({2}) + 0.5 × potential {1} ({3})"),
          KEPKA_BKN_411_2025.at("", CONSENSUS));

  private TalentaBerskor() {}

  /**
   * 100, 80, 60, 40 and 20 points from Sangat Baik to Sangat Kurang (CONSENSUS).
   *
   * @param predikat the predicate
   * @param tracer where to leave the step
   * @return its points
   */
  public static Rational poinPredikat(Predicate predikat, Tracer tracer) {
    Rational turun = LANGKAH_POIN.times(Rational.of(predikat.quadrant() - 1L));
    return tracer.leaf(POIN_PREDIKAT, Rational.HUNDRED.minus(turun), predikat);
  }

  /**
   * 60 % predicate, 15 % awards, 15 % team assignments, 10 % feedback (60 CONSENSUS, the split of
   * the rest SINGLE_SOURCE). With empty parts Baik gives 48, the low category.
   *
   * @param komponen the parts
   * @param tracer where to leave the steps
   * @return the axis, 0..100
   */
  public static Rational sumbuKinerja(KomponenKinerja komponen, Tracer tracer) {
    int mark = tracer.mark();
    Rational poin = poinPredikat(komponen.predikat(), tracer);
    Rational sumbu =
        poin.times(BAGIAN_PREDIKAT)
            .plus(komponen.penghargaan().times(BAGIAN_PENGHARGAAN))
            .plus(komponen.timKerja().times(BAGIAN_TIM_KERJA))
            .plus(komponen.umpanBalik360().times(BAGIAN_UMPAN_BALIK));
    return tracer.step(
        mark,
        SUMBU_KINERJA,
        sumbu,
        poin,
        komponen.penghargaan(),
        komponen.timKerja(),
        komponen.umpanBalik360());
  }

  /**
   * 40 % competence, 25 % potential test, 20 % qualification, 15 % integrity (CONSENSUS).
   *
   * @param komponen the parts
   * @param tracer where to leave the step
   * @return the axis, 0..100
   */
  public static Rational sumbuPotensi(KomponenPotensi komponen, Tracer tracer) {
    Rational sumbu =
        komponen
            .kompetensi()
            .times(BAGIAN_KOMPETENSI)
            .plus(komponen.ujiPotensi().times(BAGIAN_UJI_POTENSI))
            .plus(komponen.kualifikasi().times(BAGIAN_KUALIFIKASI))
            .plus(komponen.integritas().times(BAGIAN_INTEGRITAS));
    return tracer.leaf(
        SUMBU_POTENSI,
        sumbu,
        komponen.kompetensi(),
        komponen.ujiPotensi(),
        komponen.kualifikasi(),
        komponen.integritas());
  }

  /**
   * The talent score, half of each axis, and the box of the two categories: 80 and above top, 60
   * and above middle, else low (CONSENSUS). By the exact values.
   *
   * @param sumbu the axes
   * @param tracer where to leave the steps
   * @return score and box
   */
  public static HasilTalenta talentaBerskor(Sumbu sumbu, Tracer tracer) {
    int mark = tracer.mark();
    Rating kinerja = KATEGORI_KINERJA.of(sumbu.kinerja());
    Potential potensi = KATEGORI_POTENSI.of(sumbu.potensi());
    int kotak = KotakTalenta.kotak(kinerja, potensi, tracer);
    Rational skor = sumbu.kinerja().plus(sumbu.potensi()).times(BAGIAN_SUMBU);
    HasilTalenta hasil = new HasilTalenta(Score.of(skor), kotak);
    return tracer.step(
        mark, TALENTA_BERSKOR, hasil, sumbu.kinerja(), sumbu.potensi(), kinerja, potensi);
  }
}
