package io.github.kinerjaasn.core.law;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regulation, circular, decree or format that rules cite.
 *
 * @param id a stable id in lower case, such as {@code permenpanrb-6-2022}
 * @param citation how it is cited, such as {@code PermenPANRB 6/2022}
 * @param subject what it is about
 */
public record LegalText(String id, String citation, Text subject) implements Labelled {
  private static final Pattern YEAR = Pattern.compile("-([0-9]{4})$");

  /** UU 20/2023: the state civil apparatus. */
  public static final LegalText UU_20_2023 =
      of("uu-20-2023", "UU 20/2023", "Aparatur Sipil Negara", "the state civil apparatus");

  /** PP 99/2000 jo. PP 12/2002: rank promotion. */
  public static final LegalText PP_99_2000 =
      of("pp-99-2000", "PP 99/2000 jo. PP 12/2002", "kenaikan pangkat PNS", "rank promotion");

  /** PP 53/2010: discipline (until 31 August 2021). */
  public static final LegalText PP_53_2010 =
      of(
          "pp-53-2010",
          "PP 53/2010",
          "disiplin PNS (sampai 31 Agustus 2021)",
          "discipline (until 31 August 2021)");

  /** PP 46/2011: appraisal of work achievement. */
  public static final LegalText PP_46_2011 =
      of(
          "pp-46-2011",
          "PP 46/2011",
          "penilaian prestasi kerja PNS",
          "appraisal of work achievement");

  /** Perka BKN 1/2013: implementing rules of PP 46/2011. */
  public static final LegalText PERKA_BKN_1_2013 =
      of(
          "perka-bkn-1-2013",
          "Perka BKN 1/2013",
          "ketentuan pelaksanaan PP 46/2011",
          "implementing rules of PP 46/2011");

  /** PP 11/2017 jo. PP 17/2020: management of civil servants. */
  public static final LegalText PP_11_2017 =
      of(
          "pp-11-2017",
          "PP 11/2017 jo. PP 17/2020",
          "manajemen PNS",
          "management of civil servants");

  /** PP 30/2019: performance appraisal. */
  public static final LegalText PP_30_2019 =
      of("pp-30-2019", "PP 30/2019", "penilaian kinerja PNS", "performance appraisal");

  /** PP 94/2021: discipline. */
  public static final LegalText PP_94_2021 =
      of("pp-94-2021", "PP 94/2021", "disiplin PNS", "discipline");

  /** Perka BKN 43/2007: assignment of employee numbers. */
  public static final LegalText PERKA_BKN_43_2007 =
      of(
          "perka-bkn-43-2007",
          "Perka BKN 43/2007",
          "penetapan NIP",
          "assignment of employee numbers");

  /** PermenPANRB 14/2017: community satisfaction survey. */
  public static final LegalText PERMENPANRB_14_2017 =
      of(
          "permenpanrb-14-2017",
          "PermenPANRB 14/2017",
          "survei kepuasan masyarakat",
          "community satisfaction survey");

  /** PermenPANRB 3/2020 jo. 20/2025: talent management. */
  public static final LegalText PERMENPANRB_3_2020 =
      of(
          "permenpanrb-3-2020",
          "PermenPANRB 3/2020 jo. 20/2025",
          "manajemen talenta ASN",
          "talent management");

  /** Kepka BKN 411/2025: talent management, scored variant. */
  public static final LegalText KEPKA_BKN_411_2025 =
      of(
          "kepka-bkn-411-2025",
          "Kepka BKN 411/2025",
          "manajemen talenta, varian berskor",
          "talent management, scored variant");

  /** PermenPANRB 8/2021: performance management system. */
  public static final LegalText PERMENPANRB_8_2021 =
      of(
          "permenpanrb-8-2021",
          "PermenPANRB 8/2021",
          "sistem manajemen kinerja PNS",
          "performance management system");

  /** SE MenPANRB 3/2021: integration of the 2021 appraisal. */
  public static final LegalText SE_MENPANRB_3_2021 =
      of(
          "se-menpanrb-3-2021",
          "SE MenPANRB 3/2021",
          "integrasi penilaian kinerja tahun 2021",
          "integration of the 2021 appraisal");

  /** PermenPANRB 88/2021: evaluation of agency accountability. */
  public static final LegalText PERMENPANRB_88_2021 =
      of(
          "permenpanrb-88-2021",
          "PermenPANRB 88/2021",
          "evaluasi akuntabilitas kinerja instansi pemerintah",
          "evaluation of agency accountability");

  /** PermenPANRB 89/2021: performance tree. */
  public static final LegalText PERMENPANRB_89_2021 =
      of("permenpanrb-89-2021", "PermenPANRB 89/2021", "penjenjangan kinerja", "performance tree");

  /** PermenPANRB 6/2022: performance management of civil servants. */
  public static final LegalText PERMENPANRB_6_2022 =
      of(
          "permenpanrb-6-2022",
          "PermenPANRB 6/2022",
          "pengelolaan kinerja pegawai ASN",
          "performance management of civil servants");

  /** SE MenPANRB 3/2023: how predicates are fixed. */
  public static final LegalText SE_MENPANRB_3_2023 =
      of(
          "se-menpanrb-3-2023",
          "SE MenPANRB 3/2023",
          "tata cara penetapan predikat kinerja",
          "how predicates are fixed");

  /** PermenPANRB 1/2023: functional posts. */
  public static final LegalText PERMENPANRB_1_2023 =
      of("permenpanrb-1-2023", "PermenPANRB 1/2023", "jabatan fungsional", "functional posts");

  /** Peraturan BKN 3/2023: credit points and promotion of functional posts. */
  public static final LegalText PERBKN_3_2023 =
      of(
          "perbkn-3-2023",
          "Peraturan BKN 3/2023",
          "angka kredit, kenaikan pangkat, dan jenjang jabatan fungsional",
          "credit points and promotion of functional posts");

  /** KMK 127/2026: performance management of the Ministry of Finance. */
  public static final LegalText KMK_127_2026 =
      of(
          "kmk-127-2026",
          "KMK 127/2026",
          "manajemen kinerja Kementerian Keuangan",
          "performance management of the Ministry of Finance");

  /** Format pertukaran SIASN BKN: the BKN exchange service. */
  public static final LegalText SIASN =
      of(
          "siasn",
          "Format pertukaran SIASN BKN",
          "layanan data riwayat ASN",
          "the BKN exchange service");

  /** Format Kinerja: limits and forms of this library's data. */
  public static final LegalText KINERJA =
      of(
          "kinerja",
          "Format Kinerja",
          "batas dan bentuk data pustaka ini",
          "limits and forms of this library's data");

  /**
   * A legal text that this library does not list, such as an agency's own regulation.
   *
   * @param id a stable id in lower case
   * @param citation how it is cited
   * @param indonesian what it is about, in Bahasa Indonesia
   * @param english what it is about, in English
   * @return the text
   */
  public static LegalText of(String id, String citation, String indonesian, String english) {
    return new LegalText(id, citation, Text.of(indonesian, english));
  }

  /**
   * A place in this text.
   *
   * @param place such as {@code Pasal 41 ayat (5) huruf a} or {@code Lampiran hlm. 93}; empty for
   *     the text as a whole
   * @param confidence how sure it is that the text says so there
   * @return the basis
   */
  public Basis at(String place, Confidence confidence) {
    return new Basis(this, place, confidence);
  }

  /**
   * The year in which it was written, by the end of its id.
   *
   * @return for example 2022 for {@code permenpanrb-6-2022}; empty for what has no year there, such
   *     as a data format
   */
  public Optional<Integer> year() {
    Matcher year = YEAR.matcher(id);
    return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
  }

  @Override
  public Text label() {
    return Text.same(citation);
  }

  /** The citation. */
  @Override
  public String toString() {
    return citation;
  }
}
