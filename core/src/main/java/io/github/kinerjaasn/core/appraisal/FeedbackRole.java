package io.github.kinerjaasn.core.appraisal;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** From whom feedback comes, seen from the rated person. */
public enum FeedbackRole implements Labelled {
  /** The leader. */
  ATASAN(Text.of("atasan", "superior")),
  /** A colleague. */
  REKAN(Text.of("rekan", "peer")),
  /** Someone led. */
  BAWAHAN(Text.of("bawahan", "subordinate")),
  /** The rated person. */
  DIRI_SENDIRI(Text.of("diri sendiri", "self")),
  /** Someone served. */
  PENERIMA_LAYANAN(Text.of("penerima layanan", "service recipient"));

  private final Text label;

  FeedbackRole(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
