package io.github.kinerjaasn.scoring.advice;

import static io.github.kinerjaasn.core.law.Confidence.CONSENSUS;
import static io.github.kinerjaasn.core.law.Confidence.OFFICIAL_SECONDARY;
import static io.github.kinerjaasn.core.law.Confidence.SINGLE_SOURCE;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.pp30y2019.TindakLanjut;

/** The kinds of follow-up. */
public enum AdviceKind implements Labelled {
  /** An award. The result feeds awards; the award and its threshold are the agency's. */
  AWARD(
      "usulan-penghargaan",
      Text.of("penghargaan", "award"),
      LegalText.PERMENPANRB_6_2022.at("", OFFICIAL_SECONDARY)),
  /** The next rank of a PNS. */
  RANK_PROMOTION(
      "usulan-kenaikan-pangkat",
      Text.of("kenaikan pangkat", "rank promotion"),
      LegalText.PP_99_2000.at("", OFFICIAL_SECONDARY)),
  /** The next grade of a functional post. */
  GRADE_PROMOTION(
      "usulan-kenaikan-jenjang",
      Text.of("kenaikan jenjang", "grade promotion"),
      LegalText.PERMENPANRB_1_2023.at("", SINGLE_SOURCE)),
  /** The main pool of talent. */
  TALENT_POOL(
      "usulan-kelompok-talenta",
      Text.of("kelompok rencana suksesi", "talent pool"),
      LegalText.PERMENPANRB_3_2020.at("", CONSENSUS)),
  /** Competence development. */
  TRAINING(
      "usulan-pengembangan-kompetensi",
      Text.of("pengembangan kompetensi", "training"),
      LegalText.PP_11_2017.at("", CONSENSUS)),
  /** Performance coaching. */
  COACHING(
      "usulan-bimbingan",
      Text.of("bimbingan kinerja", "coaching"),
      LegalText.PERMENPANRB_6_2022.at("Pasal 5", OFFICIAL_SECONDARY)),
  /** Six months to improve. */
  IMPROVEMENT_PLAN(
      "usulan-rencana-perbaikan",
      Text.of("rencana perbaikan kinerja", "improvement plan"),
      TindakLanjut.PERBKN_3_2020.at("Pasal 32", CONSENSUS)),
  /** The time in which the person may object. */
  OBJECTION(
      "tenggang-keberatan",
      Text.of("keberatan", "objection"),
      LegalText.PP_30_2019.at("Pasal 59", OFFICIAL_SECONDARY)),
  /** A referral to those who decide on administrative sanctions. */
  SANCTION_REFERRAL(
      "rujukan-sanksi",
      Text.of("rujukan sanksi administratif", "sanction referral"),
      LegalText.PP_30_2019.at("Pasal 56-58", OFFICIAL_SECONDARY));

  private final Text label;
  private final Rule rule;

  AdviceKind(String name, Text label, Basis basis) {
    this.label = label;
    this.rule =
        Rule.of(
            basis.text().id() + "." + name,
            label,
            Text.of("syarat: {0}; pejabat memutuskan", "conditions: {0}; an official decides"),
            basis);
  }

  /**
   * What the law says about it, and how sure that is.
   *
   * @return the rule with its basis
   */
  public Rule rule() {
    return rule;
  }

  @Override
  public Text label() {
    return label;
  }
}
