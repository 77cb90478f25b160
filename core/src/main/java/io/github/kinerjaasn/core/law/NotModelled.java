package io.github.kinerjaasn.core.law;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/**
 * A part of a legal text that this library does not compute, because its wording has not been seen
 * or is not confirmed. A case that needs it is undecided; nothing is guessed.
 *
 * @param name a stable name, such as {@code P8_SCOPE_WEIGHTS}
 * @param what what is missing
 * @param basis where it would stand
 */
public record NotModelled(String name, Text what, Basis basis) implements Labelled {
  @Override
  public Text label() {
    return what;
  }
}
