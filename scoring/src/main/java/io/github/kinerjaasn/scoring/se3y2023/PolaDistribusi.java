package io.github.kinerjaasn.scoring.se3y2023;

import static io.github.kinerjaasn.core.appraisal.Predicate.BAIK;
import static io.github.kinerjaasn.core.appraisal.Predicate.BUTUH_PERBAIKAN;
import static io.github.kinerjaasn.core.appraisal.Predicate.KURANG;
import static io.github.kinerjaasn.core.appraisal.Predicate.SANGAT_BAIK;
import static io.github.kinerjaasn.core.appraisal.Predicate.SANGAT_KURANG;
import static io.github.kinerjaasn.scoring.se3y2023.Porsi.Jenis.ADA;
import static io.github.kinerjaasn.scoring.se3y2023.Porsi.Jenis.MAKS;
import static io.github.kinerjaasn.scoring.se3y2023.Porsi.Jenis.MAYORITAS;
import static io.github.kinerjaasn.scoring.se3y2023.Porsi.Jenis.MIN;
import static io.github.kinerjaasn.scoring.se3y2023.Porsi.Jenis.NIHIL;
import static io.github.kinerjaasn.scoring.se3y2023.Tafsir.UnitKecil.EXACT_AND_MARKED;

import io.github.kinerjaasn.core.appraisal.OrganisationPredicate;
import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Severity;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The guide ("panduan") for the distribution of predicates in a unit, by the predicate of the
 * organisation (SE MenPANRB 3/2023). It guides: a breach is a warning with its basis, not a
 * refusal.
 */
public final class PolaDistribusi {
  /** Between which all that are not of the main predicate are spread as evenly as can be. */
  private static final int PREDIKAT_LAIN = Predicate.values().length - 1;

  private static final Set<Predicate> PERLU_DIBINA = Set.of(BUTUH_PERBAIKAN, KURANG);

  /** The demands, by the predicate of the organisation. */
  public static final Map<OrganisationPredicate, List<Porsi>> PANDUAN = panduan();

  /** Which demands of the guide a distribution breaches. */
  public static final Rule TEMUAN =
      Rule.of(
              "se-menpanrb-3-2023.temuan",
              Text.of("temuan pola distribusi", "findings on the distribution"),
              Text.of(
                  "organisasi {0}, {1} pegawai dinilai: {2}",
                  "organisation {0}, {1} rated staff: {2}"),
              LegalText.SE_MENPANRB_3_2023.at("panduan distribusi", Confidence.SINGLE_SOURCE))
          .consulting(Tafsir.MAJORITY_RULE, Tafsir.DISTRIBUTION_SMALL_UNIT);

  private PolaDistribusi() {}

  private static Map<OrganisationPredicate, List<Porsi>> panduan() {
    Map<OrganisationPredicate, List<Porsi>> panduan = new EnumMap<>(OrganisationPredicate.class);
    panduan.put(
        OrganisationPredicate.ISTIMEWA,
        List.of(
            new Porsi("I-1", Set.of(SANGAT_BAIK), MAYORITAS, 0),
            new Porsi("I-2", Set.of(SANGAT_BAIK), MAKS, 70)));
    panduan.put(
        OrganisationPredicate.BAIK,
        List.of(
            new Porsi("B-1", Set.of(BAIK), MAYORITAS, 0),
            new Porsi("B-2", Set.of(BAIK), MAKS, 70),
            new Porsi("B-3", PERLU_DIBINA, ADA, 0)));
    panduan.put(
        OrganisationPredicate.BUTUH_PERBAIKAN,
        List.of(
            new Porsi("P-1", Set.of(BUTUH_PERBAIKAN), MIN, 60),
            new Porsi("P-2", Set.of(SANGAT_BAIK), MAKS, 10)));
    panduan.put(
        OrganisationPredicate.KURANG,
        List.of(
            new Porsi("K-1", Set.of(KURANG), MIN, 60),
            new Porsi("K-2", Set.of(BUTUH_PERBAIKAN), MIN, 10),
            new Porsi("K-3", Set.of(SANGAT_BAIK), MAKS, 10)));
    panduan.put(
        OrganisationPredicate.SANGAT_KURANG,
        List.of(
            new Porsi("S-1", Set.of(SANGAT_KURANG), MIN, 60),
            new Porsi("S-2", PERLU_DIBINA, MIN, 10),
            new Porsi("S-3", Set.of(SANGAT_BAIK), NIHIL, 0)));
    return Collections.unmodifiableMap(panduan);
  }

  /**
   * The demands that a distribution breaches, ordered by code.
   *
   * <p>Example: in a BAIK organisation with 3 SANGAT_BAIK and 7 BAIK, {@code B-3} is breached:
   * nobody needs improvement.
   *
   * <p><b>Tafsir:</b> {@link Tafsir#DISTRIBUTION_SMALL_UNIT} for units in which no distribution
   * meets the guide: compared exactly, not at all, or with limits rounded to heads. A BAIK unit of
   * four with three BAIK and one KURANG breaches {@code B-2} (70 % are 2.8 people), rounded up it
   * does not.
   *
   * @param organisasi the predicate of the organisation
   * @param sebaran the distribution
   * @param tracer the readings, and where the step goes
   * @return the breached demands, none if the guide is met
   */
  public static List<Porsi> temuan(
      OrganisationPredicate organisasi, Sebaran sebaran, Tracer tracer) {
    Tafsir.Mayoritas mayoritas = tracer.reading(Tafsir.MAJORITY_RULE);
    Tafsir.UnitKecil pilihan = tracer.reading(Tafsir.DISTRIBUTION_SMALL_UNIT);
    Tafsir.UnitKecil cara =
        pilihan != EXACT_AND_MARKED && dapatDipenuhi(organisasi, sebaran.pegawai(), mayoritas)
            ? EXACT_AND_MARKED
            : pilihan;
    List<Porsi> temuan =
        porsi(organisasi).stream()
            .filter(porsi -> !terpenuhi(porsi, sebaran, mayoritas, cara))
            .sorted(Comparator.comparing(Porsi::kode))
            .toList();
    return tracer.leaf(TEMUAN, temuan, organisasi, sebaran.pegawai(), sebaran.jumlah().values());
  }

  private static boolean terpenuhi(
      Porsi porsi, Sebaran sebaran, Tafsir.Mayoritas mayoritas, Tafsir.UnitKecil cara) {
    return switch (cara) {
      case EXACT_AND_MARKED -> porsi.terpenuhi(sebaran, mayoritas);
      case SKIPPED -> true;
      case LIMITS_ROUNDED_UP ->
          porsi.terpenuhi(sebaran, mayoritas, batas -> orang(batas, RoundingMode.CEILING));
      case LIMITS_ROUNDED_DOWN ->
          porsi.terpenuhi(sebaran, mayoritas, batas -> orang(batas, RoundingMode.FLOOR));
    };
  }

  private static Rational orang(Rational batas, RoundingMode pembulatan) {
    return Rational.of(batas.round(0, pembulatan));
  }

  private static List<Porsi> porsi(OrganisationPredicate organisasi) {
    return Objects.requireNonNull(PANDUAN.get(organisasi));
  }

  /**
   * Whether any distribution of so many people meets the guide. Under the default reading of the
   * majority it cannot be met for an ISTIMEWA or BAIK organisation by units of 1, 2 or 4.
   *
   * @param organisasi the predicate of the organisation
   * @param pegawai the rated staff of the unit, at least 1
   * @param mayoritas the reading of "sebagian besar"
   * @return true if at least one distribution meets all demands
   * @throws IllegalArgumentException if there is nobody
   */
  public static boolean dapatDipenuhi(
      OrganisationPredicate organisasi, long pegawai, Tafsir.Mayoritas mayoritas) {
    if (pegawai < 1) {
      throw new IllegalArgumentException("pegawai must be at least 1, was " + pegawai);
    }
    List<Porsi> panduan = porsi(organisasi);
    Predicate utama = panduan.get(0).kelompok().iterator().next();
    long lain = panduan.stream().mapToLong(porsi -> kebutuhan(porsi, utama, pegawai)).sum();
    long batas =
        panduan.stream()
            .filter(porsi -> porsi.jenis() == MAKS && porsi.kelompok().contains(utama))
            .mapToLong(porsi -> bagian(porsi, pegawai, RoundingMode.FLOOR))
            .findFirst()
            .orElse(pegawai);
    long terbanyak = Math.min(batas, pegawai - lain);
    long rata = Math.floorDiv(pegawai - terbanyak + PREDIKAT_LAIN - 1, PREDIKAT_LAIN);
    return panduan.get(0).terpenuhi(terbanyak, pegawai, rata, mayoritas);
  }

  /** Heads that a demand needs outside the main predicate; never more than there are. */
  private static long kebutuhan(Porsi porsi, Predicate utama, long pegawai) {
    if (porsi.kelompok().contains(utama)) {
      return 0;
    }
    return switch (porsi.jenis()) {
      case ADA -> 1;
      case MIN -> bagian(porsi, pegawai, RoundingMode.CEILING);
      case MAKS, NIHIL, MAYORITAS -> 0;
    };
  }

  private static long bagian(Porsi porsi, long pegawai, RoundingMode pembulatan) {
    return BigDecimal.valueOf(pegawai)
        .multiply(BigDecimal.valueOf(porsi.persen(), 2))
        .setScale(0, pembulatan)
        .longValueExact();
  }

  /**
   * The breaches as remarks for a unit's report.
   *
   * @param organisasi the predicate of the organisation
   * @param sebaran the distribution
   * @param pointer where the distribution stands in the caller's document, as a JSON Pointer
   * @param tracer the readings, and where the step goes
   * @return one violation a breach; warnings unless {@link Tafsir#DISTRIBUTION_BREACH} says
   *     otherwise
   */
  public static List<Violation> catatan(
      OrganisationPredicate organisasi, Sebaran sebaran, String pointer, Tracer tracer) {
    Severity severity = tracer.reading(Tafsir.DISTRIBUTION_BREACH).severity();
    boolean dapat =
        tracer.reading(Tafsir.DISTRIBUTION_SMALL_UNIT) != EXACT_AND_MARKED
            || dapatDipenuhi(organisasi, sebaran.pegawai(), tracer.reading(Tafsir.MAJORITY_RULE));
    return temuan(organisasi, sebaran, tracer).stream()
        .map(porsi -> catatan(porsi, organisasi, sebaran, pointer, dapat).withSeverity(severity))
        .sorted()
        .toList();
  }

  private static Violation catatan(
      Porsi porsi,
      OrganisationPredicate organisasi,
      Sebaran sebaran,
      String pointer,
      boolean dapat) {
    Text advice =
        dapat
            ? Text.of(
                "Tinjau ulang sebaran bersama pimpinan; panduan ini dipertimbangkan, bukan kuota.",
                "Review the distribution with the leader; the guide is weighed, it is no quota.")
            : Text.of(
                "Unit dengan {0} pegawai tidak mungkin memenuhi panduan ini; catat alasannya.",
                "No distribution of {0} people can meet this guide; note the reason.");
    return Violation.warning(
            pointer,
            ViolationCode.INCONSISTENT,
            Text.of(
                    "Organisasi {0}: panduan {1} ({2}) tidak terpenuhi.",
                    "Organisation {0}: guide {1} ({2}) is not met.")
                .with(organisasi, porsi.label(), porsi.id()),
            advice.with(sebaran.pegawai()),
            TEMUAN.basis())
        .withFound(sebaran.jumlah(porsi.kelompok()) + "/" + sebaran.pegawai())
        .withAllowed(porsi.kode() + (porsi.persen() > 0 ? " " + porsi.persen() + " %" : ""));
  }
}
