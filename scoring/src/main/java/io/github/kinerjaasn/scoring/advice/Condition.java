package io.github.kinerjaasn.scoring.advice;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.method.Fulfilment;

/**
 * A condition of a follow-up.
 *
 * @param what what is asked
 * @param fulfilment whether it is met; unknown if the fact was not supplied
 * @param basis which rule asks for it, and how sure that is
 */
public record Condition(Text what, Fulfilment fulfilment, Basis basis) implements Labelled {
  @Override
  public Text label() {
    return Text.same("{0}: {1}").with(what, fulfilment);
  }
}
