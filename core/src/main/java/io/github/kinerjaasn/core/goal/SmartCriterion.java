package io.github.kinerjaasn.core.goal;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/**
 * What one text asks of goals or indicators under one letter, in our rendering of its words.
 *
 * @param letter the letter that we count it under
 * @param wording the criterion
 * @param basis which text, and how sure
 */
public record SmartCriterion(SmartLetter letter, Text wording, Basis basis) implements Labelled {
  /** Criterion and text, such as {@code measurable [Perka BKN 1/2013 (several sources agree)]}. */
  @Override
  public Text label() {
    return Text.same("{0} [{1}]").with(wording, basis);
  }
}
