package io.github.kinerjaasn.scoring.report;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/**
 * One thing that is judged.
 *
 * @param what what is judged
 * @param how by which rule
 * @param basis where the rule stands and how sure that is
 */
public record CriteriaLine(Text what, Text how, Basis basis) implements Labelled {
  @Override
  public Text label() {
    return Text.same("{0}: {1} [{2}]").with(what, how, basis);
  }
}
