package io.github.kinerjaasn.siasn.code;

import io.github.kinerjaasn.core.law.Confidence;
import java.util.List;

/**
 * Code lists of the exchange as agreeing clients hold them. Ratings, predicates, ranks, spans and
 * coefficients have types of their own: {@link io.github.kinerjaasn.core.appraisal.Rating#code},
 * {@link io.github.kinerjaasn.core.appraisal.Predicate#quadrant}, {@link
 * io.github.kinerjaasn.core.post.Rank#siasnId}, {@link Periodik}, {@link Koefisien}.
 *
 * <pre>{@code
 * CodeLists.JENIS_JABATAN.codes().forEach(code -> System.out.println(code.label().id()));
 * }</pre>
 */
public final class CodeLists {
  /** Kinds of post. */
  public static final CodeList JENIS_JABATAN =
      CodeList.complete(
          "jenisJabatan",
          Confidence.CONSENSUS,
          """
          1 Struktural
          2 JFT
          3 Rangkap
          4 JFU (pelaksana)
          """);

  /** Echelons; 00 has no name in the sources. */
  public static final CodeList ESELON =
      CodeList.complete(
          "eselon",
          Confidence.CONSENSUS,
          """
          00 -
          10 I.a
          11 I.a
          12 I.b
          21 II.a
          22 II.b
          31 III.a
          32 III.b
          41 IV.a
          42 IV.b
          51 V
          52 V
          99 NON
          """);

  /** Groups of leading and administrative posts. */
  public static final CodeList JABATAN_ASN =
      CodeList.complete(
          "jabatanAsn",
          Confidence.CONSENSUS,
          """
          10 JPT UTAMA
          11 JPT MADYA
          12 JPT MADYA
          21 JPT PRATAMA
          22 JPT PRATAMA
          31 ADMINISTRATOR
          32 ADMINISTRATOR
          41 PENGAWAS
          42 PENGAWAS
          """);

  /** How a post is held. */
  public static final CodeList JENIS_PENUGASAN =
      CodeList.complete(
          "jenisPenugasan",
          Confidence.SINGLE_SOURCE,
          """
          D definitif
          PLT PLT
          PLH PLH
          PJ PJ
          TT tugas tambahan
          """);

  /** Leave without pay and the like. */
  public static final CodeList CLTN =
      CodeList.complete(
          "cltn",
          Confidence.CONSENSUS,
          """
          1 CLTN
          2 Prajurit Wajib
          3 aktif kembali dari CLTN
          4 aktif kembali dari Prajurit Wajib
          5 perpanjangan CLTN
          6 Tugas Belajar
          7 perpanjangan Tugas Belajar
          8 aktif dari Tugas Belajar
          9 Pejabat Negara
          10 Kepala Desa
          11 aktif dari Pejabat Negara
          12 aktif dari Kepala Desa
          """);

  /** Legal standing of a person; 31 rows exist, 77, 88 and 99 among them. */
  public static final CodeList KEDUDUKAN_HUKUM =
      CodeList.partial(
          "kedudukanHukum",
          Confidence.CONSENSUS,
          """
          01 Aktif
          02 CLTN
          03 Tugas Belajar
          04 Pemberhentian Sementara
          13 Perpanjangan CLTN
          15 kena hukuman disiplin
          20 MPP
          66 Diberhentikan
          """);

  /** Disciplinary measures by level: R light, S medium, B heavy. There is no 26. */
  public static final CodeList JENIS_HUKUMAN =
      CodeList.complete(
          "jenisHukuman",
          Confidence.CONSENSUS,
          """
          1 R
          2 R
          3 R
          4 S
          5 S
          6 S
          7 S
          8 S
          9 B
          10 B
          11 B
          12 B
          13 B
          14 B
          21 R
          22 R
          23 S
          24 S
          25 S
          27 B
          28 B
          """);

  /** Levels of disciplinary measures. */
  public static final CodeList JENIS_TINGKAT_HUKUMAN =
      CodeList.complete(
          "jenisTingkatHukuman",
          Confidence.CONSENSUS,
          """
          R ringan
          S sedang
          B berat
          """);

  /** Awards; 29 rows exist. */
  public static final CodeList PENGHARGAAN =
      CodeList.partial(
          "penghargaan",
          Confidence.CONSENSUS,
          """
          201 Karya Satya 10
          202 Karya Satya 20
          203 Karya Satya 30
          204 Wira Karya
          """);

  /** Kinds of promotion; 204 to 211 exist without a known name. */
  public static final CodeList KENAIKAN_PANGKAT =
      CodeList.partial(
          "kenaikanPangkat",
          Confidence.CONSENSUS,
          """
          101 Reguler
          201 struktural
          202 JFT
          203 ijazah
          """);

  /** Kinds of history that a document can be attached to. */
  public static final CodeList JENIS_RIWAYAT =
      CodeList.complete(
          "jenisRiwayat",
          Confidence.SINGLE_SOURCE,
          """
          5 golongan
          8 jabatan
          14 penghargaan
          15 DP3
          16 hukdis
          19 CLTN
          23 angka kredit
          25 SKP
          """);

  /** Documents that can be attached. */
  public static final CodeList DOKUMEN =
      CodeList.partial(
          "dokumen",
          Confidence.CONSENSUS,
          """
          872 SK Jabatan
          873 Surat Pelantikan
          874 diklat
          879 Dok PAK
          880 SK PAK
          881 kursus
          882 hukdis
          887 SK PNS
          890 Dokumen Evaluasi Kinerja
          891 Dok Realisasi SKP
          892 penghargaan
          1179 Dokumen Evaluasi Kinerja
          """);

  private CodeLists() {}

  /**
   * All lists of this class.
   *
   * @return the lists
   */
  public static List<CodeList> all() {
    return List.of(
        JENIS_JABATAN,
        ESELON,
        JABATAN_ASN,
        JENIS_PENUGASAN,
        CLTN,
        KEDUDUKAN_HUKUM,
        JENIS_HUKUMAN,
        JENIS_TINGKAT_HUKUMAN,
        PENGHARGAAN,
        KENAIKAN_PANGKAT,
        JENIS_RIWAYAT,
        DOKUMEN);
  }
}
