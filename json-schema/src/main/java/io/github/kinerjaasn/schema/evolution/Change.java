package io.github.kinerjaasn.schema.evolution;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** What became of the documents that a schema accepts. */
public enum Change implements Labelled {
  /** They are the same. */
  SAME(Text.of("sama", "same")),
  /** There are more: whoever wrote documents may go on. */
  WIDER(Text.of("lebih longgar", "wider")),
  /** There are fewer: whoever wrote documents may be refused. */
  NARROWER(Text.of("lebih sempit", "narrower")),
  /** Some came and some went, or it could not be told. */
  INCOMPARABLE(Text.of("tidak terbandingkan", "incomparable"));

  private final Text label;

  Change(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }

  /**
   * Whether documents that were accepted may be refused now.
   *
   * @return true unless the same or wider
   */
  public boolean breaks() {
    return this == NARROWER || this == INCOMPARABLE;
  }
}
