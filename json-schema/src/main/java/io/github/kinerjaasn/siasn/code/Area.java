package io.github.kinerjaasn.siasn.code;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.person.Nip;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.regime.Regime;
import java.util.Optional;

/**
 * One kind of record in SIASN with its addresses, relative to a base that the caller's client
 * knows. The area of an annual rating follows from its regime, never from a year: {@code
 * Area.of(Regime.PERMENPANRB_6_2022)} is {@link #SKP22} for 2022 and for every later year.
 */
public enum Area implements Labelled {
  /** SKP from 2022 on; "22" names the year of the regulation, not of the rating. */
  SKP22("rw-skp22", "/skp22/id/", "/skp22/save", "", "rwSkpId", Confidence.CONSENSUS),
  /** SKP of 2021, which integrates two regimes. */
  SKP_2021("rw-skp", "/skp/id/", "/skp/2021/save", "", "rwSkpId", Confidence.CONSENSUS),
  /** SKP of 2014 to 2020. */
  SKP("rw-skp", "/skp/id/", "/skp/save", "", "rwSkpId", Confidence.CONSENSUS),
  /** Appraisals before 2014. */
  DP3("rw-dp3", "", "", "", "", Confidence.CONSENSUS),
  /** Ratings of a month or a quarter. */
  KINERJA_PERIODIK(
      "rw-kinerjaperiodik",
      "",
      "/kinerjaperiodik/save",
      "/kinerjaperiodik/delete/",
      "rwKinerjaPeriodikId",
      Confidence.CONSENSUS),
  /** Credit points of functional posts. */
  ANGKA_KREDIT(
      "rw-angkakredit",
      "/angkakredit/id/",
      "/angkakredit/save",
      "/angkakredit/delete/",
      "rwAngkaKreditId",
      Confidence.CONSENSUS),
  /** Awards. */
  PENGHARGAAN(
      "rw-penghargaan",
      "/penghargaan/id/",
      "/penghargaan/save",
      "/penghargaan/delete/",
      "rwPenghargaanId",
      Confidence.CONSENSUS),
  /** Discipline. */
  HUKDIS("rw-hukdis", "", "/hukdis/save", "", "rwHukdisId", Confidence.CONSENSUS),
  /** Leave without pay. */
  CLTN("rw-cltn", "", "", "", "", Confidence.CONSENSUS),
  /** Ranks. */
  GOLONGAN("rw-golongan", "", "", "", "", Confidence.SINGLE_SOURCE),
  /** The professionality index. */
  NILAI_IP_ASN("nilaiipasn", "", "", "", "", Confidence.SINGLE_SOURCE),
  /** The main data of a person, whose {@code id} is the {@link PnsId}. */
  DATA_UTAMA("data-utama", "", "", "", "", Confidence.CONSENSUS);

  private final String list;
  private final String one;
  private final String save;
  private final String delete;
  private final String savedId;
  private final Confidence confidence;

  Area(String list, String one, String save, String delete, String savedId, Confidence confidence) {
    this.list = list;
    this.one = one;
    this.save = save;
    this.delete = delete;
    this.savedId = savedId;
    this.confidence = confidence;
  }

  /**
   * Where a rating of a whole year is kept.
   *
   * @param regime the rules it was rated under
   * @return {@link #SKP22}, {@link #SKP_2021} or {@link #SKP}
   */
  public static Area of(Regime regime) {
    return switch (regime) {
      case PERMENPANRB_6_2022 -> SKP22;
      case INTEGRASI_2021, PP_30_2019 -> SKP_2021;
      case PP_46_2011 -> SKP;
    };
  }

  /**
   * The address that lists the records of a person.
   *
   * @param nip the person's employee number
   * @return such as {@code /pns/rw-skp22/} with the number; holds personal data
   */
  public String listPath(Nip nip) {
    return "/pns/" + list + "/" + nip;
  }

  /**
   * The address of one record.
   *
   * @param id the record
   * @return the address, or empty where none is known
   */
  public Optional<String> onePath(RecordId id) {
    return with(one, id);
  }

  /**
   * The address that takes a new or changed record, always by POST.
   *
   * @return such as {@code /skp22/save}, or empty where none is known
   */
  public Optional<String> savePath() {
    return save.isEmpty() ? Optional.empty() : Optional.of(save);
  }

  /**
   * The address that deletes a record, by DELETE.
   *
   * @param id the record
   * @return the address, or empty where none is known; none is for SKP
   */
  public Optional<String> deletePath(RecordId id) {
    return with(delete, id);
  }

  private static Optional<String> with(String path, RecordId id) {
    return path.isEmpty() ? Optional.empty() : Optional.of(path + id);
  }

  /**
   * The member of {@code mapData} that holds the id of a saved record.
   *
   * @return such as {@code rwSkpId}, or empty where nothing is saved
   */
  public Optional<String> savedIdName() {
    return savedId.isEmpty() ? Optional.empty() : Optional.of(savedId);
  }

  /**
   * How sure the addresses are.
   *
   * @return the confidence
   */
  public Confidence confidence() {
    return confidence;
  }

  @Override
  public Text label() {
    return Text.same(list);
  }
}
