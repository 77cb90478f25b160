package io.github.kinerjaasn.scoring.regime;

import static io.github.kinerjaasn.core.law.Confidence.CONSENSUS;
import static io.github.kinerjaasn.core.law.Confidence.OFFICIAL_SECONDARY;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.text.Identified;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * A national set of rules under which a period is rated. A rating keeps the id of its regime: the
 * same words mean different things in different regimes.
 */
public enum Regime implements Identified, Labelled {
  /** Ratings of 2014 up to 30 June 2021. */
  PP_46_2011(
      "pp-46-2011",
      LocalDate.of(2014, 1, 1),
      LocalDate.of(2012, 1, 1),
      LegalText.PP_46_2011.at("masa penilaian 2014 s.d. 30 Juni 2021", CONSENSUS),
      LegalText.PP_46_2011,
      LegalText.PERKA_BKN_1_2013),

  /** Ratings of 1 July to 31 December 2021. */
  PP_30_2019(
      "pp-30-2019",
      LocalDate.of(2021, 7, 1),
      LocalDate.of(2021, 2, 3),
      LegalText.PP_30_2019.at("masa penilaian 1 Juli s.d. 31 Desember 2021", OFFICIAL_SECONDARY),
      LegalText.PP_30_2019,
      LegalText.PERMENPANRB_8_2021),

  /** Ratings of 1 January 2022 onward. */
  PERMENPANRB_6_2022(
      "permenpanrb-6-2022",
      LocalDate.of(2022, 1, 1),
      LocalDate.of(2022, 2, 3),
      LegalText.PERMENPANRB_6_2022.at(
          "ditetapkan 3 Februari 2022, masa penilaian mulai 1 Januari 2022", OFFICIAL_SECONDARY),
      LegalText.PERMENPANRB_6_2022,
      LegalText.SE_MENPANRB_3_2023),

  /** The year 2021 as a whole: its halves are rated apart and integrated. */
  INTEGRASI_2021(
      "integrasi-2021",
      LocalDate.of(2021, 1, 1),
      LocalDate.of(2021, 2, 3),
      LegalText.SE_MENPANRB_3_2021.at("penilaian kinerja tahun 2021", OFFICIAL_SECONDARY),
      LegalText.PP_46_2011,
      LegalText.PERKA_BKN_1_2013,
      LegalText.SE_MENPANRB_3_2021,
      LegalText.PP_30_2019,
      LegalText.PERMENPANRB_8_2021);

  private final String id;
  private final LocalDate firstDay;
  private final LocalDate knownSince;
  private final List<LegalText> texts;
  private final Rule rule;
  private final Rule result;

  Regime(String id, LocalDate firstDay, LocalDate knownSince, Basis basis, LegalText... texts) {
    this.id = id;
    this.firstDay = firstDay;
    this.knownSince = knownSince;
    this.texts = List.of(texts);
    this.rule =
        Rule.of(
            id + ".berlaku",
            Text.of("rezim penilaian", "regime"),
            Text.of("masa yang dinilai {0}", "rated period {0}"),
            basis);
    this.result =
        Rule.of(
            id + ".hasil",
            Text.of("hasil evaluasi kinerja", "performance evaluation"),
            Text.of("masa yang dinilai {0}", "rated period {0}"),
            basis);
  }

  /**
   * The stable id, as results and the conformance protocol carry it.
   *
   * @return for example {@code permenpanrb-6-2022}
   */
  @Override
  public String id() {
    return id;
  }

  /**
   * The first day that it rates.
   *
   * @return the day
   */
  public LocalDate firstDay() {
    return firstDay;
  }

  /**
   * From which day on it was certainly known that this regime would apply.
   *
   * @return the day of the text that says so; where only its year is known, the first day of the
   *     next year
   */
  public LocalDate knownSince() {
    return knownSince;
  }

  /**
   * The legal texts it is made of.
   *
   * @return one or more
   */
  public List<LegalText> texts() {
    return texts;
  }

  /**
   * Why and since when it applies.
   *
   * @return the rule with its basis
   */
  public Rule rule() {
    return rule;
  }

  /**
   * The root of a reasoning under this regime.
   *
   * @return the rule with its basis
   */
  public Rule result() {
    return result;
  }

  @Override
  public Text label() {
    String cited = String.join(", ", texts.stream().map(LegalText::citation).toList());
    return this == INTEGRASI_2021
        ? Text.of("integrasi 2021 (" + cited + ")", "integration of 2021 (" + cited + ")")
        : Text.same(cited);
  }
}
