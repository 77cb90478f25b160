package io.github.kinerjaasn.scoring.kmk127y2026iki;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.Locale;

/** Which way an indicator should move (KMK 127/2026, p. 67-70, SINGLE_SOURCE). */
public enum Polarisasi implements Labelled {
  /** The more the better. */
  MAXIMIZE,
  /** The less the better. */
  MINIMIZE,
  /** As near to the target as possible. */
  STABILIZE;

  @Override
  public Text label() {
    return Text.same(name().toLowerCase(Locale.ROOT));
  }
}
