package io.github.kinerjaasn.scoring.kmk127y2026iki;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Target and realisation of several periods taken together.
 *
 * <p>Units are those of the indicator (KMK 127/2026); start with {@code konsolidasiPeriode}.
 */
public final class Konsolidasi {
  /** How periods are taken together (p. 37-38, table 4, SINGLE_SOURCE). */
  public enum Jenis implements Labelled {
    /** The sum. */
    SUM(Text.of("jumlah", "sum")),
    /** The mean. */
    AVERAGE(Text.of("rata-rata", "average")),
    /** The last known value. */
    TLKV(Text.of("nilai terakhir (take last known value)", "take last known value"));

    private final Text label;

    Jenis(Text label) {
      this.label = label;
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /**
   * One period, in the order of time.
   *
   * @param target the target; a period without one does not count
   * @param realisasi the realisation, empty if there is none yet
   */
  public record Periode(Optional<Rational> target, Optional<Rational> realisasi) {}

  /**
   * Target and realisation over the periods that count.
   *
   * @param target the target
   * @param realisasi the realisation
   * @param periode how many periods count
   */
  public record Hasil(Rational target, Rational realisasi, int periode) implements Labelled {
    @Override
    public Text label() {
      return Text.of("target {0}, realisasi {1}", "target {0}, realisation {1}")
          .with(target, realisasi);
    }
  }

  /** Target and realisation together; see {@link #konsolidasiPeriode}. */
  public static final Rule KONSOLIDASI_PERIODE =
      Rule.of(
              "kmk-127-2026.konsolidasi-periode",
              Text.of("konsolidasi periode", "consolidation over periods"),
              Text.of("{0} atas {1} periode bertarget", "{0} over {1} periods with a target"),
              LegalText.KMK_127_2026.at("hlm. 37-38 tabel 4", Confidence.SINGLE_SOURCE))
          .consulting(Tafsir.KMK_MISSING_REALISATION);

  private Konsolidasi() {}

  /**
   * Sum, mean or last known value of the periods that have a target (p. 37-38, table 4,
   * SINGLE_SOURCE). Example: 25, 60 and 75 as TLKV are 75.
   *
   * <p><b>Tafsir:</b> {@link Tafsir#KMK_MISSING_REALISATION}: a targeted period without realisation
   * leaves no result, counts as 0, or is skipped with its target.
   *
   * @param jenis how
   * @param periode the periods up to the one of interest, in the order of time
   * @param tracer the readings to apply, and where to leave the step
   * @return target and realisation, or empty if no period counts or a realisation is missing
   */
  public static Optional<Hasil> konsolidasiPeriode(
      Jenis jenis, List<Periode> periode, Tracer tracer) {
    Tafsir.KmkMissingRealisation kosong = tracer.reading(Tafsir.KMK_MISSING_REALISATION);
    List<Rational> target = new ArrayList<>(periode.size());
    List<Rational> realisasi = new ArrayList<>(periode.size());
    for (Periode satu : periode) {
      if (satu.target().isEmpty()) {
        continue;
      }
      if (satu.realisasi().isEmpty() && kosong == Tafsir.KmkMissingRealisation.UNDEFINED) {
        return Optional.empty();
      }
      if (satu.realisasi().isPresent() || kosong == Tafsir.KmkMissingRealisation.ZERO) {
        target.add(satu.target().get());
        realisasi.add(satu.realisasi().orElse(Rational.ZERO));
      }
    }
    if (target.isEmpty()) {
      return Optional.empty();
    }
    int banyak = target.size();
    Hasil hasil = new Hasil(gabung(jenis, target), gabung(jenis, realisasi), banyak);
    return Optional.of(tracer.leaf(KONSOLIDASI_PERIODE, hasil, jenis, banyak));
  }

  private static Rational gabung(Jenis jenis, List<Rational> nilai) {
    return switch (jenis) {
      case SUM -> Rational.sum(nilai);
      case AVERAGE -> Rational.mean(nilai);
      case TLKV -> nilai.get(nilai.size() - 1);
    };
  }
}
