package io.github.kinerjaasn.scoring.perbkn3y2023;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.perbkn3y2023.KebutuhanKenaikan.Kenaikan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The conditions of promotion besides the points, and which promotion goes first.
 *
 * <p>Start with {@code belumTerpenuhi}, which lists what is not met (PermenPANRB 1/2023).
 *
 * <pre>{@code
 * SyaratKenaikan.Keadaan keadaan =
 *     new SyaratKenaikan.Keadaan(true, true, false, true, Predicate.BAIK, 3);
 * SyaratKenaikan.belumTerpenuhi(keadaan, tracer).size(); // 1
 * }</pre>
 */
public final class SyaratKenaikan {
  /** A condition of a grade promotion. */
  public enum Syarat implements Labelled {
    /** The points of the grade. */
    ANGKA_KREDIT(Text.of("angka kredit kenaikan jenjang", "points of the grade")),
    /** A vacancy at the next grade. */
    LOWONGAN(Text.of("lowongan kebutuhan jabatan", "vacancy")),
    /** A passed competency test. */
    UJI_KOMPETENSI(Text.of("lulus uji kompetensi", "passed competency test")),
    /** A predicate of at least Baik in the last year. */
    PREDIKAT(Text.of("predikat paling rendah Baik tahun terakhir", "at least Baik last year")),
    /** At least one year in the grade. */
    MASA_JENJANG(Text.of("paling singkat 1 tahun dalam jenjang", "one year in the grade"));

    private final Text label;

    Syarat(Text label) {
      this.label = label;
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /**
   * What the conditions look at.
   *
   * @param pangkatTerpenuhi whether the points of the next rank are there
   * @param jenjangTerpenuhi whether the points of the next grade are there
   * @param lowongan whether there is a vacancy at the next grade
   * @param lulusUjiKompetensi whether the competency test is passed
   * @param predikatTerakhir the predicate of the last year
   * @param tahunDalamJenjang whole years in the grade
   */
  public record Keadaan(
      boolean pangkatTerpenuhi,
      boolean jenjangTerpenuhi,
      boolean lowongan,
      boolean lulusUjiKompetensi,
      Predicate predikatTerakhir,
      int tahunDalamJenjang) {}

  /** AK-09: the lowest predicate of the last year. */
  public static final Predicate PREDIKAT_TERENDAH = Predicate.BAIK;

  /** AK-10: the shortest time in Ahli Pertama, in years. */
  public static final int MASA_TERSINGKAT = 1;

  /** What a grade promotion still lacks; see {@link #belumTerpenuhi}. */
  public static final Rule BELUM_TERPENUHI =
      Rule.of(
          "perbkn-3-2023.belum-terpenuhi",
          Text.of("syarat kenaikan jenjang yang belum terpenuhi", "conditions not yet met"),
          Text.of(
              "angka kredit {0}, lowongan {1}, uji kompetensi {2}, predikat {3}",
              "points {0}, vacancy {1}, competency test {2}, predicate {3}"),
          LegalText.PERMENPANRB_1_2023.at("", Confidence.SINGLE_SOURCE));

  /** The case of a pelaksana in IV/a; see {@link #belumTerpenuhiPelaksana}. */
  public static final Rule BELUM_TERPENUHI_PELAKSANA =
      Rule.of(
          "perbkn-3-2023.belum-terpenuhi-pelaksana",
          Text.of(
              "syarat pelaksana IV/a yang belum terpenuhi",
              "conditions not yet met by a pelaksana in IV/a"),
          Text.of("{0} tahun dalam Ahli Pertama", "{0} years in Ahli Pertama"),
          LegalText.PERBKN_3_2023.at("Lampiran hlm. 5", Confidence.OFFICIAL_TEXT));

  /** Which promotions follow, in order; see {@link #urutanKenaikan}. */
  public static final Rule URUTAN_KENAIKAN =
      Rule.of(
              "perbkn-3-2023.urutan-kenaikan",
              Text.of("urutan kenaikan", "order of promotions"),
              Text.of("pangkat terpenuhi: {0}, predikat {1}", "rank met: {0}, predicate {1}"),
              LegalText.PERMENPANRB_1_2023.at("", Confidence.SINGLE_SOURCE))
          .consulting(Tafsir.AK_RANK_MINIMUM);

  private SyaratKenaikan() {}

  /**
   * What a grade promotion still lacks of points, vacancy, competency test and a predicate of at
   * least Baik in the last year (SINGLE_SOURCE).
   *
   * @param keadaan what the conditions look at
   * @param tracer where to leave the step
   * @return the conditions not met, in the order of {@link Syarat}; none if it may follow
   */
  public static List<Syarat> belumTerpenuhi(Keadaan keadaan, Tracer tracer) {
    List<Syarat> belum = new ArrayList<>();
    tambah(belum, keadaan.jenjangTerpenuhi(), Syarat.ANGKA_KREDIT);
    umum(belum, keadaan);
    List<Syarat> hasil = List.copyOf(belum);
    return tracer.leaf(
        BELUM_TERPENUHI,
        hasil,
        keadaan.jenjangTerpenuhi(),
        keadaan.lowongan(),
        keadaan.lulusUjiKompetensi(),
        keadaan.predikatTerakhir());
  }

  /**
   * The case of the annex, a pelaksana in IV/a who became Ahli Pertama: vacancy, competency test,
   * at least Baik, and at least one year in Ahli Pertama (annex p. 5, OFFICIAL_TEXT).
   *
   * @param keadaan what the conditions look at
   * @param tracer where to leave the step
   * @return the conditions not met, in the order of {@link Syarat}
   */
  public static List<Syarat> belumTerpenuhiPelaksana(Keadaan keadaan, Tracer tracer) {
    List<Syarat> belum = new ArrayList<>();
    umum(belum, keadaan);
    tambah(belum, keadaan.tahunDalamJenjang() >= MASA_TERSINGKAT, Syarat.MASA_JENJANG);
    return tracer.leaf(BELUM_TERPENUHI_PELAKSANA, List.copyOf(belum), keadaan.tahunDalamJenjang());
  }

  /**
   * Which promotions follow: the grade first and then, with the same points, the rank; without
   * vacancy the rank may still rise one step (SINGLE_SOURCE).
   *
   * <p><b>Tafsir:</b> the lowest predicate for a rank promotion was not seen ({@link
   * Tafsir#AK_RANK_PREDICATE}): where the points of the rank are there, the order is open for every
   * predicate but the highest, unless {@link Tafsir#AK_RANK_MINIMUM} names a lowest one.
   *
   * @param keadaan what the conditions look at
   * @param tracer the readings to apply, and where to leave the steps
   * @return the promotions in order, possibly none; empty where a rank promotion is not decided
   */
  public static Optional<List<Kenaikan>> urutanKenaikan(Keadaan keadaan, Tracer tracer) {
    Optional<Boolean> pangkat = pangkat(keadaan, tracer);
    if (pangkat.isEmpty()) {
      return Optional.empty();
    }
    int mark = tracer.mark();
    List<Kenaikan> urutan = new ArrayList<>();
    if (belumTerpenuhi(keadaan, tracer).isEmpty()) {
      urutan.add(Kenaikan.JENJANG);
    }
    if (pangkat.get()) {
      urutan.add(Kenaikan.PANGKAT);
    }
    return Optional.of(
        tracer.step(
            mark,
            URUTAN_KENAIKAN,
            List.copyOf(urutan),
            keadaan.pangkatTerpenuhi(),
            keadaan.predikatTerakhir()));
  }

  /** The highest predicate meets whatever the lowest one is. */
  private static Optional<Boolean> pangkat(Keadaan keadaan, Tracer tracer) {
    if (!keadaan.pangkatTerpenuhi() || keadaan.predikatTerakhir() == Predicate.SANGAT_BAIK) {
      return Optional.of(keadaan.pangkatTerpenuhi());
    }
    return switch (tracer.reading(Tafsir.AK_RANK_MINIMUM)) {
      case UNKNOWN -> Optional.empty();
      case AT_LEAST_BAIK -> Optional.of(baik(keadaan));
    };
  }

  private static void umum(List<Syarat> belum, Keadaan keadaan) {
    tambah(belum, keadaan.lowongan(), Syarat.LOWONGAN);
    tambah(belum, keadaan.lulusUjiKompetensi(), Syarat.UJI_KOMPETENSI);
    tambah(belum, baik(keadaan), Syarat.PREDIKAT);
  }

  private static boolean baik(Keadaan keadaan) {
    return keadaan.predikatTerakhir().compareTo(PREDIKAT_TERENDAH) <= 0;
  }

  private static void tambah(List<Syarat> belum, boolean terpenuhi, Syarat syarat) {
    if (!terpenuhi) {
      belum.add(syarat);
    }
  }
}
