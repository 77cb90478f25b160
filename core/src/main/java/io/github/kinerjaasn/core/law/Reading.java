package io.github.kinerjaasn.core.law;

import io.github.kinerjaasn.core.text.Labelled;

/**
 * One way to read what a text leaves open; always a constant of an enum.
 *
 * <p>Its {@code name()} is what documents and {@link Interpretations} choose it by.
 */
public interface Reading extends Labelled {
  /**
   * The name of the enum constant.
   *
   * @return for example {@code STRICTLY_MORE_THAN_HALF}
   */
  String name();

  /**
   * How sure this reading is.
   *
   * @return the confidence
   */
  Confidence confidence();
}
