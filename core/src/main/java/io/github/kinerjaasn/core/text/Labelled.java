package io.github.kinerjaasn.core.text;

/** Something that has a name for people in both languages, such as a rating or a predicate. */
public interface Labelled {
  /**
   * The name for people, for example "sesuai ekspektasi" and "meets expectation".
   *
   * @return the label
   */
  Text label();
}
