package io.github.kinerjaasn.siasn.form;

/**
 * The names that the two kinds of rating give to the same things, written and read. What both call
 * alike is not listed.
 *
 * @param place the kind of record
 * @param writtenPerson the id of the rated person, when written
 * @param writtenPost the rater's post, when written
 * @param readBehaviour the number of the behaviour rating, when read
 * @param readQuadrant the number of the quadrant, when read
 * @param readQuadrantLabel the label of the quadrant, when read
 * @param readNumber the rater's number, when read
 * @param readPost the rater's post, when read
 */
public record RatingNames(
    String place,
    String writtenPerson,
    String writtenPost,
    String readBehaviour,
    String readQuadrant,
    String readQuadrantLabel,
    String readNumber,
    String readPost) {
  /** The rating of a year from 2022 on. */
  public static final RatingNames SKP22 =
      new RatingNames(
          "skp22",
          "pnsDinilaiOrang",
          "penilaiJabatan",
          "PerilakuKerjaNilai",
          "KuadranKinerjaNilai",
          "kuadranKinerja",
          "nipNrpPenilai",
          "penilaiJabatanNm");

  /** The rating of a month or a quarter. */
  public static final RatingNames KINERJA_PERIODIK =
      new RatingNames(
          "kinerjaperiodik",
          "pnsDinilaiId",
          "penilaiJabatanNama",
          "perilakuKerjaNilai",
          "kuadranKinerjaNilai",
          "kuadranNilai",
          "penilaiNipNrp",
          "penilaiJabatanNama");
}
