package io.github.kinerjaasn.core.text;

/**
 * A word from a list that has a stable id of its own, such as {@code permenpanrb-6-2022}. JSON
 * carries the id instead of the Java name.
 */
public interface Identified {
  /**
   * The stable id.
   *
   * @return lower case, digits and hyphens
   */
  String id();
}
