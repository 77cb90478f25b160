package io.github.kinerjaasn.core.law;

import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/**
 * Where a rule, a limit or a number comes from, and how sure that is.
 *
 * <p>Example: {@code LegalText.PP_30_2019.at("Pasal 41 ayat (5) huruf a", OFFICIAL_TEXT)} reads "PP
 * 30/2019 Pasal 41 ayat (5) huruf a".
 *
 * @param text the legal text
 * @param place the article or annex in the text's own words; empty for the text as a whole
 * @param confidence how sure
 */
public record Basis(LegalText text, String place, Confidence confidence) implements Labelled {
  /** What this library itself fixes about the form and size of its data. */
  public static final Basis FORMAT = LegalText.KINERJA.at("", Confidence.OFFICIAL_TEXT);

  /**
   * This basis as it may be told of a document of a period. A text of a later year was no law for
   * it: what it asks is then only the form of this library's data.
   *
   * <p>Example: PermenPANRB 6/2022 Bab II is {@link #FORMAT} for a plan of 2020, and itself from
   * 2022 on.
   *
   * @param period the period of the document
   * @return this, or the format
   */
  public Basis toldOf(Period period) {
    boolean later = text.year().filter(year -> year > period.to().getYear()).isPresent();
    return later ? FORMAT : this;
  }

  /**
   * The citation with the confidence, for people. This library's own form is no legal text, so
   * nothing is said of how sure it is.
   *
   * @return for example {@code PermenPANRB 6/2022 Lampiran (beberapa sumber sepakat)}
   */
  @Override
  public Text label() {
    return equals(FORMAT)
        ? Text.same(toString())
        : Text.of("{0} ({1})", "{0} ({1})").with(toString(), confidence);
  }

  /** The citation: text and place. */
  @Override
  public String toString() {
    return place.isEmpty() ? text.citation() : text.citation() + " " + place;
  }
}
