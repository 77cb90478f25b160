package io.github.kinerjaasn.core.person;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** What makes 18 characters an employee number, in the order in which it is tested. */
public enum NipRule implements Labelled {
  /** Rule 1. */
  LENGTH(
      Text.of("terdiri atas tepat 18 angka", "consists of exactly 18 digits"),
      Confidence.CONSENSUS),
  /** Rule 2. */
  BIRTH_DATE(
      Text.of("angka 1-8 adalah tanggal lahir yang ada", "digits 1-8 are an existing birth date"),
      Confidence.CONSENSUS),
  /** Rule 3. */
  EMPLOYMENT(
      Text.of(
          "angka 13-14 adalah bulan 01-12 (PNS) atau 21-29 (PPPK)",
          "digits 13-14 are a month 01-12 (PNS) or 21-29 (PPPK)"),
      Confidence.SINGLE_SOURCE),
  /** Rule 4. */
  SEX(
      Text.of("angka 15 adalah 1 (pria) atau 2 (wanita)", "digit 15 is 1 (male) or 2 (female)"),
      Confidence.CONSENSUS),
  /** Rule 5. */
  SEQUENCE(Text.of("angka 16-18 adalah 001-999", "digits 16-18 are 001-999"), Confidence.CONSENSUS),
  /** Rule 6. */
  APPOINTMENT(
      Text.of(
          "tahun pengangkatan (angka 9-12) tidak mendahului tahun lahir",
          "the appointment year (digits 9-12) is not before the birth year"),
      Confidence.INFERRED);

  private final Text label;
  private final Basis basis;

  NipRule(Text label, Confidence confidence) {
    this.label = label;
    this.basis = LegalText.PERKA_BKN_43_2007.at("", confidence);
  }

  /**
   * The number of the rule.
   *
   * @return 1..6
   */
  public int number() {
    return ordinal() + 1;
  }

  /**
   * Where the rule comes from and how sure that is.
   *
   * @return the basis
   */
  public Basis basis() {
    return basis;
  }

  @Override
  public Text label() {
    return label;
  }
}
