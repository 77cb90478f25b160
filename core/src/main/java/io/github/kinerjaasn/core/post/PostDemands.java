package io.github.kinerjaasn.core.post;

import static io.github.kinerjaasn.core.outcome.ViolationCode.INCONSISTENT;

import io.github.kinerjaasn.core.check.Demand;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * What is asked of a post.
 *
 * <p>Each constant is one {@link io.github.kinerjaasn.core.check.Demand}: kind, message, advice and
 * legal basis, the same for checks and schemas.
 */
public final class PostDemands {
  /** Only functional posts have a grade. */
  public static final Demand JENJANG_ONLY_JF =
      Demand.must(
          "JENJANG_ONLY_JF",
          INCONSISTENT,
          Text.of("jenjang hanya untuk jabatan fungsional", "only functional posts have a grade"),
          Text.of(
              "hapus jenjang, atau ganti jenis jabatan menjadi JF",
              "remove the grade, or change the kind of post to a functional one"),
          Basis.FORMAT);

  /** The grade belongs to the category of the post. */
  public static final Demand JENJANG_CATEGORY =
      Demand.must(
          "JENJANG_CATEGORY",
          INCONSISTENT,
          Text.of(
              "jenjang dan kategori jabatan fungsional tidak cocok",
              "the grade does not belong to the category of the functional post"),
          Text.of(
              "keterampilan: PEMULA sampai PENYELIA; keahlian: AHLI_PERTAMA sampai AHLI_UTAMA",
              "skill: PEMULA to PENYELIA; expertise: AHLI_PERTAMA to AHLI_UTAMA"),
          LegalText.PERMENPANRB_1_2023.at("Lampiran A", Confidence.CONSENSUS));

  /** All demands of this package. */
  public static final List<Demand> ALL = List.of(JENJANG_ONLY_JF, JENJANG_CATEGORY);

  private PostDemands() {}
}
