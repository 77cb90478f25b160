package io.github.kinerjaasn.core.person;

import static io.github.kinerjaasn.core.outcome.ViolationCode.INCONSISTENT;
import static io.github.kinerjaasn.core.outcome.ViolationCode.MISSING;

import io.github.kinerjaasn.core.check.Demand;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * What is asked of a person.
 *
 * <p>Each constant is one {@link io.github.kinerjaasn.core.check.Demand}: kind, message, advice and
 * legal basis, the same for checks and schemas.
 */
public final class PersonDemands {
  private static final Basis FORMS =
      LegalText.PERMENPANRB_6_2022.at("Lampiran, formulir SKP", Confidence.CONSENSUS);

  /** The rank code is one of the person's employment. */
  public static final Demand RANK_EMPLOYMENT =
      Demand.should(
          "RANK_EMPLOYMENT",
          INCONSISTENT,
          Text.of(
              "golongan tidak sesuai dengan status kepegawaian menurut NIP",
              "the rank code does not fit the employment that the employee number states"),
          Text.of(
              "PNS memakai I/a sampai IV/e, PPPK memakai I sampai XVII",
              "a PNS has I/a to IV/e, a PPPK has I to XVII"),
          LegalText.SIASN.at("golongan", Confidence.SINGLE_SOURCE));

  /** The forms print the rank. */
  public static final Demand RANK =
      Demand.should(
          "PERSON_RANK",
          MISSING,
          Text.of("golongan pegawai belum diisi", "the person's rank code is missing"),
          Text.of("isi golongan, misalnya III/c atau IX", "add the rank code, such as III/c or IX"),
          FORMS);

  /** The forms print the unit. */
  public static final Demand UNIT =
      Demand.should(
          "PERSON_UNIT",
          MISSING,
          Text.of("unit kerja pegawai belum diisi", "the person's unit is missing"),
          Text.of("isi nama unit kerja", "add the name of the unit"),
          FORMS);

  /** All demands of this package. */
  public static final List<Demand> ALL = List.of(RANK_EMPLOYMENT, RANK, UNIT);

  private PersonDemands() {}
}
