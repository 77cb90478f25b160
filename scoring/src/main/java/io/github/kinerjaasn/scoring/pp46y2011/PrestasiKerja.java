package io.github.kinerjaasn.scoring.pp46y2011;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Rounding;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.method.Bands;
import io.github.kinerjaasn.scoring.pp46y2011.Tafsir.LabelBands;
import io.github.kinerjaasn.scoring.pp46y2011.Tafsir.Leadership;
import io.github.kinerjaasn.scoring.pp46y2011.Tafsir.Stages;
import io.github.kinerjaasn.scoring.pp46y2011.UnsurPenilaian.Jabatan;
import java.util.List;

/**
 * PP 46/2011 with Perka BKN 1/2013, the value of a year: tasks with extra points, behaviour, 60 to
 * 40, label.
 *
 * <pre>{@code
 * PrestasiKerja.penilaian(unsur, readings).orElseThrow().sebutan(); // BAIK
 * }</pre>
 */
public final class PrestasiKerja {
  /** Points for extra tasks by their number: 0; 1 to 3; 4 to 6; 7 and more. Perka BKN 1/2013. */
  public static final Bands<Rational> POIN_TUGAS_TAMBAHAN =
      Bands.below(1, Rational.ZERO)
          .below(4, Rational.ONE)
          .below(7, Rational.of(2))
          .otherwise(Rational.of(3));

  /** The share of the SKP score. PP 46/2011, CONSENSUS. */
  public static final Rational BAGIAN_SKP = Rational.of(60, 100);

  /** The share of the behaviour score. PP 46/2011, CONSENSUS. */
  public static final Rational BAGIAN_PERILAKU = Rational.of(40, 100);

  /** Behaviour aspects without leadership. */
  public static final Rational ASPEK_TANPA_KEPEMIMPINAN = Rational.of(5);

  /** Behaviour aspects with leadership. */
  public static final Rational ASPEK_DENGAN_KEPEMIMPINAN = Rational.of(6);

  /** Where each label begins. Perka BKN 1/2013, CONSENSUS for the whole numbers. */
  public static final Bands<Sebutan> PITA_SEBUTAN =
      Bands.below(51, Sebutan.BURUK)
          .below(61, Sebutan.KURANG)
          .below(76, Sebutan.CUKUP)
          .below(91, Sebutan.BAIK)
          .otherwise(Sebutan.SANGAT_BAIK);

  private PrestasiKerja() {}

  /** The points for extra tasks. */
  public static final Rule TUGAS_TAMBAHAN =
      Rule.of(
          "pp-46-2011.tugas-tambahan",
          Text.of("tugas tambahan", "extra tasks"),
          Text.of(
              "{0} tugas: 0 bila tidak ada, 1 untuk 1–3, 2 untuk 4–6, 3 untuk 7 atau lebih",
              "{0} tasks: 0 for none, 1 for 1–3, 2 for 4–6, 3 for 7 or more"),
          LegalText.PERKA_BKN_1_2013.at("tugas tambahan", Confidence.CONSENSUS));

  /**
   * Points for the extra tasks of a year: none gives 0, 1 to 3 give 1, 4 to 6 give 2, 7 or more
   * give 3. Perka BKN 1/2013, CONSENSUS.
   *
   * @param banyaknya the number of extra tasks, a whole number, 0 or more
   * @param tracer readings and reasoning
   * @return 0..3
   */
  public static Rational tugasTambahan(Rational banyaknya, Tracer tracer) {
    return tracer.leaf(TUGAS_TAMBAHAN, POIN_TUGAS_TAMBAHAN.of(banyaknya), banyaknya);
  }

  /** The points for creativity. */
  public static final Rule KREATIVITAS =
      Rule.of(
          "pp-46-2011.kreativitas",
          Text.of("kreativitas", "creativity"),
          Text.of("poin untuk: {0}", "points for: {0}"),
          LegalText.PERKA_BKN_1_2013.at("kreativitas", Confidence.CONSENSUS));

  /**
   * Points for creativity: 3, 6 or 12. Perka BKN 1/2013, CONSENSUS for 3 and 6; 12 is {@link
   * #kreativitasNegara}.
   *
   * @param kreativitas the level
   * @param tracer readings and reasoning
   * @return 0, 3, 6 or 12
   * @throws IllegalArgumentException if the level is refused by the reading chosen
   */
  public static Rational kreativitas(Kreativitas kreativitas, Tracer tracer) {
    return kreativitas == Kreativitas.NEGARA
        ? kreativitasNegara(tracer)
        : tracer.leaf(KREATIVITAS, kreativitas.poin(), kreativitas);
  }

  /** The points for creativity useful to the state. */
  public static final Rule KREATIVITAS_NEGARA =
      Rule.of(
              "pp-46-2011.kreativitas-negara",
              Text.of("kreativitas", "creativity"),
              Text.of("poin untuk: {0}", "points for: {0}"),
              LegalText.PERKA_BKN_1_2013.at("kreativitas", Confidence.UNCONFIRMED))
          .consulting(Tafsir.PP46_CREATIVITY_STATE);

  /**
   * Points for creativity useful to the state: 12. Perka BKN 1/2013, UNCONFIRMED.
   *
   * <p><b>Tafsir:</b> {@link Tafsir#PP46_CREATIVITY_STATE}; under {@link
   * Tafsir.StateCreativity#REFUSE} {@link UnsurPenilaian#temuan} reports it.
   *
   * @param tracer readings and reasoning
   * @return 12
   * @throws IllegalArgumentException if the level is refused by the reading chosen
   */
  public static Rational kreativitasNegara(Tracer tracer) {
    if (tracer.reading(Tafsir.PP46_CREATIVITY_STATE) == Tafsir.StateCreativity.REFUSE) {
      throw new IllegalArgumentException(
          "kreativitas NEGARA is refused by PP46_CREATIVITY_STATE=REFUSE"
              + "\nMungkin: check with UnsurPenilaian.temuan first");
    }
    return tracer.leaf(KREATIVITAS_NEGARA, Kreativitas.NEGARA.poin(), Kreativitas.NEGARA);
  }

  /** The SKP score. */
  public static final Rule NILAI_SKP =
      Rule.of(
              "pp-46-2011.nilai-skp",
              Text.of("nilai SKP", "SKP score"),
              Text.of("rata-rata ({0}) + {1} + {2}", "mean of ({0}) + {1} + {2}"),
              LegalText.PERKA_BKN_1_2013.at("tata cara penilaian SKP", Confidence.CONSENSUS))
          .consulting(Tafsir.PP46_ROUNDING);

  /**
   * The SKP score: mean of the task scores, then the points for extra tasks and creativity. Perka
   * BKN 1/2013, CONSENSUS. There is no cap.
   *
   * @param unsur what the year is made of
   * @param tracer readings and reasoning
   * @return the score
   */
  public static Score nilaiSkp(UnsurPenilaian unsur, Tracer tracer) {
    int mark = tracer.mark();
    Rational tugasTambahan = tugasTambahan(unsur.tugasTambahan(), tracer);
    Rational kreativitas = kreativitas(unsur.kreativitas(), tracer);
    Rational nilai = Rational.mean(unsur.kegiatan()).plus(tugasTambahan).plus(kreativitas);
    Score skp = tracer.reading(Tafsir.PP46_ROUNDING).score(nilai);
    return tracer.step(mark, NILAI_SKP, skp, unsur.kegiatan(), tugasTambahan, kreativitas);
  }

  /** The behaviour score. */
  public static final Rule NILAI_PERILAKU =
      Rule.of(
              "pp-46-2011.nilai-perilaku",
              Text.of("nilai perilaku kerja", "behaviour score"),
              Text.same("{0} / {1}"),
              LegalText.PP_46_2011.at("", Confidence.CONSENSUS))
          .consulting(Tafsir.PP46_LEADERSHIP, Tafsir.PP46_ROUNDING);

  /**
   * The behaviour score: mean of the assessed aspects. PP 46/2011, CONSENSUS; that it is Pasal 12
   * is UNCONFIRMED.
   *
   * <p><b>Tafsir:</b> {@link Tafsir#PP46_LEADERSHIP}: leadership counts where it was assessed, or
   * only and always for structural officials.
   *
   * @param unsur what the year is made of
   * @param tracer readings and reasoning
   * @return 0..100
   */
  public static Score nilaiPerilaku(UnsurPenilaian unsur, Tracer tracer) {
    Perilaku perilaku = unsur.perilaku();
    boolean memimpin = perilaku.kepemimpinan().isPresent();
    if (tracer.reading(Tafsir.PP46_LEADERSHIP) == Leadership.BY_POST) {
      memimpin = unsur.jabatan().orElseThrow() == Jabatan.STRUKTURAL;
    }
    Rational lima = perilaku.jumlahTanpaKepemimpinan();
    Rational jumlah = memimpin ? lima.plus(perilaku.kepemimpinan().orElseThrow()) : lima;
    Rational pembagi = memimpin ? ASPEK_DENGAN_KEPEMIMPINAN : ASPEK_TANPA_KEPEMIMPINAN;
    Score nilai = tracer.reading(Tafsir.PP46_ROUNDING).score(jumlah.dividedBy(pembagi));
    return tracer.leaf(NILAI_PERILAKU, nilai, jumlah, pembagi);
  }

  /** The value of a year. */
  public static final Rule NILAI =
      Rule.of(
              "pp-46-2011.nilai",
              Text.of("nilai prestasi kerja", "value of work achievement"),
              Text.same("60 % × {0} + 40 % × {1}"),
              LegalText.PP_46_2011.at("", Confidence.CONSENSUS))
          .consulting(Tafsir.PP46_ROUNDING);

  /**
   * The value of a year: 60 % SKP and 40 % behaviour. PP 46/2011, CONSENSUS; that it is Pasal 15 is
   * UNCONFIRMED.
   *
   * @param nilaiSkp the SKP score
   * @param nilaiPerilaku the behaviour score
   * @param tracer readings and reasoning
   * @return the value
   */
  public static Score nilai(Score nilaiSkp, Score nilaiPerilaku, Tracer tracer) {
    Rational skp = nilaiSkp.exact();
    Rational perilaku = nilaiPerilaku.exact();
    Stages tahap = tracer.reading(Tafsir.PP46_ROUNDING);
    Rational nilai = BAGIAN_SKP.times(skp).plus(BAGIAN_PERILAKU.times(perilaku));
    return tracer.leaf(NILAI, tahap.score(nilai), skp, perilaku);
  }

  /** The label of a value. */
  public static final Rule SEBUTAN =
      Rule.of(
              "pp-46-2011.sebutan",
              Text.of("sebutan", "label"),
              Text.of("pita dari {0}", "band of {0}"),
              LegalText.PERKA_BKN_1_2013.at("", Confidence.CONSENSUS))
          .consulting(Tafsir.PP46_BANDS);

  /**
   * The label: 91 and above Sangat Baik, 76 to 90 Baik, 61 to 75 Cukup, 51 to 60 Kurang, 50 and
   * below Buruk. Perka BKN 1/2013, CONSENSUS; that PP 46/2011 Pasal 17 says so is UNCONFIRMED.
   *
   * <p><b>Tafsir:</b> values between the whole numbers are not regulated: {@link
   * Tafsir#PP46_BANDS}. 90.5 is BAIK by default and SANGAT_BAIK when rounded first.
   *
   * @param nilai the value of a year
   * @param tracer readings and reasoning
   * @return the label
   */
  public static Sebutan sebutan(Rational nilai, Tracer tracer) {
    boolean bulat = tracer.reading(Tafsir.PP46_BANDS) == LabelBands.ROUNDED_FIRST;
    Rational dibandingkan = bulat ? Rounding.WHOLE.round(nilai) : nilai;
    return tracer.leaf(SEBUTAN, PITA_SEBUTAN.of(dibandingkan), dibandingkan);
  }

  /** The whole appraisal. */
  public static final Rule PRESTASI_KERJA =
      Rule.of(
          "pp-46-2011.prestasi-kerja",
          Text.of("penilaian prestasi kerja", "appraisal of work achievement"),
          Text.of("nilai {0}", "value {0}"),
          LegalText.PP_46_2011.at("", Confidence.CONSENSUS));

  /**
   * The appraisal of a year: SKP score, behaviour score, value and label.
   *
   * @param unsur what the year is made of
   * @param tracer readings and reasoning
   * @return the results
   * @throws IllegalArgumentException if {@link UnsurPenilaian#temuan} has findings under the
   *     readings of the tracer
   */
  public static HasilPrestasi prestasiKerja(UnsurPenilaian unsur, Tracer tracer) {
    List<Violation> temuan = unsur.temuan(tracer.interpretations());
    if (!temuan.isEmpty()) {
      throw new IllegalArgumentException(
          "unsur cannot be appraised, found "
              + temuan
              + "\nMungkin: check with UnsurPenilaian.temuan first");
    }
    int mark = tracer.mark();
    Score nilaiSkp = nilaiSkp(unsur, tracer);
    Score nilaiPerilaku = nilaiPerilaku(unsur, tracer);
    Score nilai = nilai(nilaiSkp, nilaiPerilaku, tracer);
    Sebutan sebutan = sebutan(nilai.exact(), tracer);
    tracer.step(mark, PRESTASI_KERJA, sebutan, nilai);
    return new HasilPrestasi(nilaiSkp, nilaiPerilaku, nilai, sebutan);
  }

  /**
   * Checks and appraises a year, with the reasoning.
   *
   * @param unsur what the year is made of
   * @param interpretations the readings to apply
   * @return the results; undecided if something is missing or refused under these readings
   */
  public static Outcome<HasilPrestasi> penilaian(
      UnsurPenilaian unsur, Interpretations interpretations) {
    List<Violation> temuan = unsur.temuan(interpretations);
    if (!temuan.isEmpty()) {
      return Outcome.undecided(temuan);
    }
    Tracer.Recorder tracer = Tracer.recording(interpretations);
    HasilPrestasi hasil = prestasiKerja(unsur, tracer);
    return Outcome.decided(hasil, tracer.root());
  }
}
