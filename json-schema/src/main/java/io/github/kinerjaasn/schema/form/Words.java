package io.github.kinerjaasn.schema.form;

import io.github.kinerjaasn.core.text.Identified;

/** How a word from a list is spelled in JSON. */
public final class Words {
  private Words() {}

  /**
   * The spelling of a word: its own stable id if it has one, else its Java name.
   *
   * @param word an enum constant
   * @return such as {@code BAIK} or {@code permenpanrb-6-2022}
   */
  public static String of(Enum<?> word) {
    return word instanceof Identified identified ? identified.id() : word.name();
  }
}
