package io.github.kinerjaasn.scoring.pp99y2000;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.post.Golongan;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.method.Fulfilment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * PP 99/2000 with PP 12/2002: the ways to the next rank that look at performance. Each method lists
 * its conditions and whether they are met; which official promotes whom is not computed.
 *
 * <pre>{@code
 * KenaikanPangkat.unsurTahun(NilaiTahun.of(2019, true), tracer); // UNKNOWN
 * }</pre>
 */
public final class KenaikanPangkat {
  /** Pasal 7: years in rank of a regular promotion. */
  public static final int TAHUN_REGULER = 4;

  /** Years in III/b before III/c with a Specialist I degree. */
  public static final int TAHUN_SPESIALIS = 2;

  /** Pasal 9 and 12: years in rank and in post, one level below the entry rank. */
  public static final int TAHUN_STRUKTURAL_SINGKAT = 1;

  /** Years in rank of a functional post. */
  public static final int TAHUN_FUNGSIONAL = 2;

  /** The years of appraisal that count. */
  public static final int TAHUN_PENILAIAN = 2;

  /** The first rated year whose predicate follows from two ratings. */
  private static final int SEJAK_PREDIKAT = 2022;

  private KenaikanPangkat() {}

  /** Whether each element of a year is at least Baik. */
  public static final Rule UNSUR_TAHUN =
      Rule.of(
              "pp-99-2000.unsur-tahun",
              Text.of("setiap unsur paling rendah Baik", "each element at least Baik"),
              Text.of("tahun {0}, predikat Baik ke atas: {1}", "year {0}, at least Baik: {1}"),
              LegalText.PP_99_2000.at("Pasal 6-7", Confidence.OFFICIAL_TEXT))
          .consulting(Tafsir.PP99_ELEMENTS);

  /**
   * Whether each appraisal element of a year is at least Baik. A result below Baik as a whole has
   * an element below Baik; a result of at least Baik says so only under the reading chosen.
   *
   * <p><b>Tafsir:</b> {@link Tafsir#PP99_ELEMENTS}.
   *
   * @param nilai the year
   * @param tracer readings and reasoning
   * @return met, not met, or not known
   */
  public static Fulfilment unsurTahun(NilaiTahun nilai, Tracer tracer) {
    boolean berlaku =
        switch (tracer.reading(Tafsir.PP99_ELEMENTS)) {
          case PREDICATE_FROM_2022 -> nilai.tahun() >= SEJAK_PREDIKAT;
          case PREDICATE_ALWAYS -> true;
          case ELEMENTS_ONLY -> false;
        };
    Optional<Boolean> baik =
        nilai
            .tiapUnsurBaik()
            .or(() -> nilai.predikatBaik() && !berlaku ? Optional.empty() : predikat(nilai));
    return tracer.leaf(
        UNSUR_TAHUN, Fulfilment.of(baik), String.valueOf(nilai.tahun()), nilai.predikatBaik());
  }

  private static Optional<Boolean> predikat(NilaiTahun nilai) {
    return Optional.of(nilai.predikatBaik());
  }

  /** Whether the years that count are at least Baik. */
  public static final Rule UNSUR_BAIK =
      Rule.of(
              "pp-99-2000.unsur-baik",
              Text.of("unsur penilaian tahun-tahun terakhir", "elements of the last years"),
              Text.of("tahun {0}", "years {0}"),
              LegalText.PP_99_2000.at("Pasal 6-7", Confidence.OFFICIAL_TEXT))
          .consulting(Tafsir.PP99_LAST_YEARS);

  /**
   * Whether each element was at least Baik in the last years. A year without an appraisal is not
   * known.
   *
   * <p><b>Tafsir:</b> {@link Tafsir#PP99_LAST_YEARS}.
   *
   * @param keadaan what is known
   * @param banyak how many years count
   * @param tracer readings and reasoning
   * @return met, not met, or not known
   */
  public static Fulfilment unsurBaik(KeadaanPangkat keadaan, int banyak, Tracer tracer) {
    int mark = tracer.mark();
    List<NilaiTahun> lampau =
        keadaan.nilai().stream()
            .filter(nilai -> nilai.tahun() < keadaan.tahunKenaikan())
            .sorted(Comparator.comparing(NilaiTahun::tahun).reversed())
            .toList();
    List<Integer> tahun = terakhir(lampau, keadaan.tahunKenaikan(), banyak, tracer);
    List<Fulfilment> bagian = new ArrayList<>();
    lampau.stream()
        .filter(nilai -> tahun.contains(nilai.tahun()))
        .forEach(nilai -> bagian.add(unsurTahun(nilai, tracer)));
    if (bagian.size() < banyak) {
      bagian.add(Fulfilment.UNKNOWN);
    }
    List<String> sebutan = tahun.stream().map(String::valueOf).toList();
    return tracer.step(mark, UNSUR_BAIK, Fulfilment.all(bagian), sebutan);
  }

  private static List<Integer> terakhir(
      List<NilaiTahun> lampau, int tahunKenaikan, int banyak, Tracer tracer) {
    return switch (tracer.reading(Tafsir.PP99_LAST_YEARS)) {
      case CALENDAR_YEARS ->
          IntStream.rangeClosed(1, banyak).mapToObj(mundur -> tahunKenaikan - mundur).toList();
      case LATEST_RATED -> lampau.stream().map(NilaiTahun::tahun).limit(banyak).toList();
    };
  }

  /** A regular promotion. */
  public static final Rule REGULER =
      Rule.of(
          "pp-99-2000.reguler",
          Text.of("kenaikan pangkat reguler", "regular rank promotion"),
          Text.of(
              "paling singkat 4 tahun dalam pangkat, setiap unsur paling rendah Baik 2 tahun"
                  + " terakhir, tidak melampaui pangkat atasan",
              "at least 4 years in rank, each element at least Baik in the last 2 years, not above"
                  + " the superior's rank"),
          LegalText.PP_99_2000.at("Pasal 6-7", Confidence.OFFICIAL_TEXT));

  /**
   * A regular promotion: at least 4 years in rank, each element at least Baik in the last 2 years,
   * and not above the superior's rank. Pasal 6 and 7, OFFICIAL_TEXT.
   *
   * @param keadaan what is known
   * @param tracer readings and reasoning
   * @return its three conditions
   */
  public static List<PemenuhanSyarat> reguler(KeadaanPangkat keadaan, Tracer tracer) {
    int mark = tracer.mark();
    List<PemenuhanSyarat> syarat =
        List.of(
            masa(Syarat.MASA_PANGKAT, keadaan.tahunDalamPangkat(), TAHUN_REGULER),
            unsur(keadaan, TAHUN_PENILAIAN, tracer),
            new PemenuhanSyarat(Syarat.PANGKAT_ATASAN, Fulfilment.of(dalamBatas(keadaan))));
    return tracer.step(mark, REGULER, syarat);
  }

  /** The next rank must not be above the superior's. */
  private static Optional<Boolean> dalamBatas(KeadaanPangkat keadaan) {
    return keadaan
        .golongan()
        .flatMap(
            sekarang ->
                keadaan.golonganAtasan().map(atasan -> sekarang.ordinal() < atasan.ordinal()));
  }

  /** A promotion to III/c with a Specialist I degree. */
  public static final Rule SPESIALIS =
      Rule.of(
          "pp-99-2000.spesialis",
          Text.of("kenaikan pangkat lulusan Spesialis I", "promotion with a Specialist I degree"),
          Text.of(
              "paling singkat 2 tahun dalam III/b, Baik tahun terakhir",
              "at least 2 years in III/b, Baik in the last year"),
          LegalText.PP_99_2000.at("", Confidence.OFFICIAL_TEXT));

  /**
   * A promotion to III/c: a Specialist I degree, at least 2 years in III/b, and Baik in the last
   * year. OFFICIAL_TEXT.
   *
   * @param keadaan what is known
   * @param tracer readings and reasoning
   * @return its four conditions
   */
  public static List<PemenuhanSyarat> spesialis(KeadaanPangkat keadaan, Tracer tracer) {
    int mark = tracer.mark();
    Optional<Boolean> asal = keadaan.golongan().map(Golongan.III_B::equals);
    List<PemenuhanSyarat> syarat =
        List.of(
            new PemenuhanSyarat(Syarat.IJAZAH, Fulfilment.of(keadaan.ijazahSpesialis())),
            new PemenuhanSyarat(Syarat.GOLONGAN, Fulfilment.of(asal)),
            masa(Syarat.MASA_PANGKAT, keadaan.tahunDalamPangkat(), TAHUN_SPESIALIS),
            unsur(keadaan, 1, tracer));
    return tracer.step(mark, SPESIALIS, syarat);
  }

  /** A promotion in a structural post. */
  public static final Rule STRUKTURAL =
      Rule.of(
          "pp-99-2000.struktural",
          Text.of("kenaikan pangkat jabatan struktural", "promotion in a structural post"),
          Text.of(
              "satu tingkat di bawah pangkat terendah: {0}; Baik 2 tahun terakhir",
              "one level below the entry rank: {0}; Baik in the last 2 years"),
          LegalText.PP_99_2000.at("Pasal 9, Pasal 12", Confidence.OFFICIAL_SECONDARY));

  /**
   * A promotion in a structural post: one level below the entry rank of the post, 1 year in rank
   * and 1 year in post; otherwise 4 years in rank; each element at least Baik in the last 2 years.
   * Pasal 9 and 12, OFFICIAL_SECONDARY.
   *
   * @param keadaan what is known
   * @param tracer readings and reasoning
   * @return its conditions; the time is not known while the level is not known
   */
  public static List<PemenuhanSyarat> struktural(KeadaanPangkat keadaan, Tracer tracer) {
    int mark = tracer.mark();
    List<PemenuhanSyarat> syarat = new ArrayList<>();
    Optional<Boolean> singkat = keadaan.satuTingkatDiBawah();
    if (singkat.isEmpty()) {
      syarat.add(new PemenuhanSyarat(Syarat.GOLONGAN, Fulfilment.UNKNOWN));
    } else if (singkat.get()) {
      int tahun = TAHUN_STRUKTURAL_SINGKAT;
      syarat.add(masa(Syarat.MASA_PANGKAT, keadaan.tahunDalamPangkat(), tahun));
      syarat.add(masa(Syarat.MASA_JABATAN, keadaan.tahunDalamJabatan(), tahun));
    } else {
      syarat.add(masa(Syarat.MASA_PANGKAT, keadaan.tahunDalamPangkat(), TAHUN_REGULER));
    }
    syarat.add(unsur(keadaan, TAHUN_PENILAIAN, tracer));
    return tracer.step(mark, STRUKTURAL, List.copyOf(syarat), Fulfilment.of(singkat));
  }

  /** A rank promotion in a functional post. */
  public static final Rule FUNGSIONAL =
      Rule.of(
          "pp-99-2000.fungsional",
          Text.of("kenaikan pangkat jabatan fungsional", "rank promotion in a functional post"),
          Text.of(
              "paling singkat 2 tahun dalam pangkat, angka kredit terpenuhi, Baik 2 tahun terakhir",
              "at least 2 years in rank, credit reached, Baik in the last 2 years"),
          LegalText.PP_99_2000.at("", Confidence.OFFICIAL_SECONDARY));

  /**
   * A rank promotion in a functional post, older rule: at least 2 years in rank, the credit points
   * reached, each element at least Baik in the last 2 years. OFFICIAL_SECONDARY. The lowest
   * predicate under PermenPANRB 1/2023 is not confirmed.
   *
   * @param keadaan what is known
   * @param tracer readings and reasoning
   * @return its three conditions
   */
  public static List<PemenuhanSyarat> fungsional(KeadaanPangkat keadaan, Tracer tracer) {
    int mark = tracer.mark();
    Fulfilment kredit = Fulfilment.of(keadaan.angkaKreditTerpenuhi());
    List<PemenuhanSyarat> syarat =
        List.of(
            masa(Syarat.MASA_PANGKAT, keadaan.tahunDalamPangkat(), TAHUN_FUNGSIONAL),
            new PemenuhanSyarat(Syarat.ANGKA_KREDIT, kredit),
            unsur(keadaan, TAHUN_PENILAIAN, tracer));
    return tracer.step(mark, FUNGSIONAL, syarat);
  }

  private static PemenuhanSyarat masa(Syarat syarat, Optional<Integer> tahun, int paling) {
    return new PemenuhanSyarat(syarat, Fulfilment.of(tahun.map(lama -> lama >= paling)));
  }

  private static PemenuhanSyarat unsur(KeadaanPangkat keadaan, int banyak, Tracer tracer) {
    return new PemenuhanSyarat(Syarat.UNSUR_BAIK, unsurBaik(keadaan, banyak, tracer));
  }
}
