package io.github.kinerjaasn.core.goal;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** What a review can say about a letter. */
public enum FindingKind implements Labelled {
  /** What can be checked is in order. */
  MET(Text.of("terpenuhi", "met")),
  /** Something that can be checked is missing or wrong. */
  NOT_MET(Text.of("belum terpenuhi", "not met")),
  /** Only a person can judge it. */
  NEEDS_JUDGEMENT(Text.of("perlu penilaian orang", "needs a person's judgement"));

  private final Text label;

  FindingKind(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
