package io.github.kinerjaasn.core.plan;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * The seven core values of civil servants (BerAKHLAK), each with three guides of behaviour. The
 * guides are in our own words; the official wording is in the forms of PermenPANRB 6/2022.
 */
public enum CoreValue implements Labelled {
  /** Serve. */
  BERORIENTASI_PELAYANAN(
      Text.of("Berorientasi Pelayanan", "Service-oriented"),
      Text.of(
          "mengenali dan memenuhi kebutuhan masyarakat",
          "understand and meet what the public needs"),
      Text.of(
          "melayani dengan ramah, cepat, tuntas, dan dapat diandalkan",
          "serve in a friendly, quick, solving and reliable way"),
      Text.of("terus melakukan perbaikan", "keep improving")),
  /** Answer for it. */
  AKUNTABEL(
      Text.of("Akuntabel", "Accountable"),
      Text.of(
          "bekerja jujur, bertanggung jawab, cermat, disiplin, dan berintegritas",
          "work honestly, responsibly, carefully, with discipline and integrity"),
      Text.of(
          "memakai barang milik negara secara bertanggung jawab, efektif, dan efisien",
          "use state property responsibly, effectively and efficiently"),
      Text.of("tidak menyalahgunakan wewenang jabatan", "do not abuse the office")),
  /** Be able. */
  KOMPETEN(
      Text.of("Kompeten", "Competent"),
      Text.of(
          "meningkatkan kompetensi diri untuk menghadapi perubahan",
          "raise one's own competence for changing challenges"),
      Text.of("membantu orang lain belajar", "help others learn"),
      Text.of("mengerjakan tugas dengan mutu terbaik", "do tasks at the best quality")),
  /** Respect. */
  HARMONIS(
      Text.of("Harmonis", "Harmonious"),
      Text.of(
          "menghargai setiap orang apa pun latar belakangnya",
          "respect everyone whatever their background"),
      Text.of("senang menolong orang lain", "like helping others"),
      Text.of("membangun lingkungan kerja yang baik", "build a good workplace")),
  /** Be faithful. */
  LOYAL(
      Text.of("Loyal", "Loyal"),
      Text.of(
          "setia kepada Pancasila, UUD 1945, NKRI, dan pemerintahan yang sah",
          "hold to Pancasila, the 1945 Constitution, the Republic and lawful government"),
      Text.of(
          "menjaga nama baik ASN, pimpinan, instansi, dan negara",
          "guard the good name of civil servants, leaders, agency and state"),
      Text.of("menjaga rahasia jabatan dan negara", "keep secrets of office and state")),
  /** Adjust. */
  ADAPTIF(
      Text.of("Adaptif", "Adaptive"),
      Text.of("cepat menyesuaikan diri dengan perubahan", "adjust quickly to change"),
      Text.of("terus berinovasi dan berkreasi", "keep innovating and creating"),
      Text.of("bertindak proaktif", "act proactively")),
  /** Work together. */
  KOLABORATIF(
      Text.of("Kolaboratif", "Collaborative"),
      Text.of("memberi ruang bagi berbagai pihak untuk berperan", "give others room to contribute"),
      Text.of("terbuka bekerja sama untuk nilai tambah", "be open to cooperation for added value"),
      Text.of(
          "menggerakkan sumber daya bersama untuk tujuan bersama",
          "move shared resources towards shared goals"));

  /** Where the values come from. */
  public static final Basis BASIS =
      LegalText.UU_20_2023.at("Pasal 3-4", Confidence.OFFICIAL_SECONDARY);

  private final Text label;
  private final List<Text> guides;

  CoreValue(Text label, Text... guides) {
    this.label = label;
    this.guides = List.of(guides);
  }

  /**
   * What the value means in daily work (panduan perilaku).
   *
   * @return three guides, in the order of the forms
   */
  public List<Text> guides() {
    return guides;
  }

  @Override
  public Text label() {
    return label;
  }
}
