package io.github.kinerjaasn.core.text;

/**
 * Something that has a name for people in both languages, such as a rating or a predicate.
 *
 * <p>Example: {@code Rating.SESUAI_EKSPEKTASI.label().in(Language.EN)} is {@code meets
 * expectation}.
 */
public interface Labelled {
  /**
   * The name for people, for example "sesuai ekspektasi" and "meets expectation".
   *
   * @return the label
   */
  Text label();
}
