package io.github.kinerjaasn.core.post;

import io.github.kinerjaasn.core.text.Labelled;
import java.util.Optional;

/** The rank code of a civil servant: {@code III/c} of a PNS, {@code IX} of a PPPK. */
public sealed interface Rank extends Labelled permits Golongan, GolonganPppk {
  /** The form of the text. */
  String PATTERN =
      "(I|II|III)/[a-d]|IV/[a-e]|I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI|XVII";

  /**
   * Reads a rank code.
   *
   * @param text such as {@code III/c} or {@code IX}, exactly so
   * @return the rank
   * @throws IllegalArgumentException if there is no such rank
   */
  static Rank parse(String text) {
    return Ranks.of(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "rank must be I/a to IV/e or I to XVII\nMungkin: III/c for a PNS, IX for a"
                        + " PPPK"));
  }

  /**
   * Whose rank it is.
   *
   * @return PNS or PPPK
   */
  Employment employment();

  /**
   * The id of the rank in the BKN exchange.
   *
   * @return such as {@code 33} for III/c; empty for a PPPK, whose ids are not known
   */
  Optional<String> siasnId();
}
