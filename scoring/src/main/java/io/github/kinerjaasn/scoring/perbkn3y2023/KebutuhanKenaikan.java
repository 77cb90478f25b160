package io.github.kinerjaasn.scoring.perbkn3y2023;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.post.Jenjang;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.Optional;

/**
 * What the next rank and the next grade need, what is missing, and what is carried over.
 *
 * <p>Credit points, exact (Peraturan BKN 3/2023).
 */
public final class KebutuhanKenaikan {
  /** The two kinds of promotion. */
  public enum Kenaikan implements Labelled {
    /** To the next grade. */
    JENJANG(Text.of("kenaikan jenjang", "grade promotion")),
    /** To the next rank. */
    PANGKAT(Text.of("kenaikan pangkat", "rank promotion"));

    private final Text label;

    Kenaikan(Text label) {
      this.label = label;
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** The other number for Terampil that one application uses; see AK_TERAMPIL_JENJANG. */
  public static final Rational TERAMPIL_LAIN = Rational.of(40);

  /** The needs; see {@link #kebutuhan}. */
  public static final Rule KEBUTUHAN =
      Rule.of(
              "perbkn-3-2023.kebutuhan",
              Text.of("kebutuhan angka kredit", "credit points needed"),
              Text.of("jenjang {0}", "grade {0}"),
              LegalText.PERMENPANRB_1_2023.at("Lampiran A", Confidence.CONSENSUS))
          .consulting(Tafsir.AK_TERAMPIL_JENJANG, Tafsir.AK_PRO_RATA_GRADE);

  /** The share of a grade need; see {@link #kebutuhan}. */
  public static final Rule KEBUTUHAN_PROPORSIONAL =
      Rule.of(
          "perbkn-3-2023.kebutuhan-proporsional",
          Text.of("kebutuhan jenjang menurut pangkat awal", "grade need by starting rank"),
          Text.of("{0} × {1} / {2} golongan", "{0} × {1} / {2} rank codes"),
          LegalText.PERMENPANRB_1_2023.at("Lampiran A", Confidence.INFERRED));

  /** Points against a need; see {@link #pemenuhan}. */
  public static final Rule PEMENUHAN =
      Rule.of(
          "perbkn-3-2023.pemenuhan",
          Text.of("pemenuhan angka kredit", "points against the need"),
          Text.of("{0} terhadap kebutuhan {1}", "{0} against a need of {1}"),
          LegalText.PERMENPANRB_1_2023.at("Lampiran A", Confidence.CONSENSUS));

  /** What is carried over; see {@link #sisa}. */
  public static final Rule SISA =
      Rule.of(
              "perbkn-3-2023.sisa",
              Text.of("sisa angka kredit setelah kenaikan", "points left after promotion"),
              Text.of("{0} setelah {1}", "{0} after {1}"),
              LegalText.PERMENPANRB_1_2023.at("", Confidence.SINGLE_SOURCE))
          .consulting(Tafsir.AK_CARRY_ON_GRADE);

  private KebutuhanKenaikan() {}

  /**
   * What the next rank and the next grade need (annex A, CONSENSUS). This is the operation {@code
   * perbkn-3-2023.kebutuhan}. Example: Ahli Muda 100 and 200.
   *
   * <p><b>Tafsir:</b> {@link Tafsir#AK_TERAMPIL_JENJANG}; {@link Tafsir#AK_PRO_RATA_GRADE}: the
   * full grade need, or the share of the rank codes from the starting one on (III/d in Ahli Muda:
   * 100). The text only says that the need may be proportional; the share is INFERRED.
   *
   * @param kedudukan the grade, and the rank code for the proportional reading
   * @param tracer the readings to apply, and where to leave the step
   * @return the needs
   * @throws IllegalArgumentException if the proportional reading is chosen and there is no rank
   *     code
   */
  public static Kebutuhan kebutuhan(Kedudukan kedudukan, Tracer tracer) {
    int mark = tracer.mark();
    KetentuanJenjang ketentuan = KetentuanJenjang.of(kedudukan.jenjang());
    Optional<Rational> jenjang = ketentuan.kenaikanJenjang();
    if (jenjang.isPresent()) {
      jenjang = Optional.of(kenaikanJenjang(kedudukan, ketentuan, jenjang.get(), tracer));
    }
    Kebutuhan kebutuhan = new Kebutuhan(ketentuan.kenaikanPangkat(), jenjang);
    return tracer.step(mark, KEBUTUHAN, kebutuhan, kedudukan.jenjang());
  }

  private static Rational kenaikanJenjang(
      Kedudukan kedudukan, KetentuanJenjang ketentuan, Rational tabel, Tracer tracer) {
    boolean lain =
        kedudukan.jenjang() == Jenjang.TERAMPIL
            && tracer.reading(Tafsir.AK_TERAMPIL_JENJANG) == Tafsir.AkTerampilJenjang.FORTY;
    Rational penuh = lain ? TERAMPIL_LAIN : tabel;
    return switch (tracer.reading(Tafsir.AK_PRO_RATA_GRADE)) {
      case FULL -> penuh;
      case PROPORTIONAL ->
          kebutuhanProporsional(penuh, kedudukan, ketentuan.banyakGolongan(), tracer);
    };
  }

  private static Rational kebutuhanProporsional(
      Rational penuh, Kedudukan kedudukan, int banyak, Tracer tracer) {
    int sisa = banyak - kedudukan.langkah("PROPORTIONAL");
    Rational bagian = penuh.times(Rational.of(sisa, banyak));
    return tracer.leaf(KEBUTUHAN_PROPORSIONAL, bagian, penuh, sisa, banyak);
  }

  /**
   * What is missing for a need, or left over. By the exact numbers.
   *
   * @param total the points
   * @param kebutuhan the need
   * @param tracer where to leave the step
   * @return missing and left over
   */
  public static Pemenuhan pemenuhan(Rational total, Rational kebutuhan, Tracer tracer) {
    Rational beda = total.minus(kebutuhan);
    Pemenuhan hasil =
        new Pemenuhan(kebutuhan, beda.negate().atLeast(Rational.ZERO), beda.atLeast(Rational.ZERO));
    return tracer.leaf(PEMENUHAN, hasil, total, kebutuhan);
  }

  /**
   * The points that go on counting after a promotion: the excess over the rank need within the same
   * grade, nothing after a grade promotion (SINGLE_SOURCE).
   *
   * <p><b>Tafsir:</b> {@link Tafsir#AK_CARRY_ON_GRADE}.
   *
   * @param kenaikan the promotion that was made
   * @param pemenuhan the points against its need
   * @param tracer the readings to apply, and where to leave the step
   * @return the points left, 0 or more
   */
  public static Rational sisa(Kenaikan kenaikan, Pemenuhan pemenuhan, Tracer tracer) {
    boolean habis =
        kenaikan == Kenaikan.JENJANG
            && tracer.reading(Tafsir.AK_CARRY_ON_GRADE) == Tafsir.AkCarryOnGrade.RESET;
    Rational sisa = habis ? Rational.ZERO : pemenuhan.kelebihan();
    return tracer.leaf(SISA, sisa, pemenuhan.kelebihan(), kenaikan);
  }
}
