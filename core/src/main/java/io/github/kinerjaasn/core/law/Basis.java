package io.github.kinerjaasn.core.law;

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
