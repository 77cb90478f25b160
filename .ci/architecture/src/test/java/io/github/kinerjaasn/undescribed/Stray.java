package io.github.kinerjaasn.undescribed;

/** A class in a package without a description. */
public final class Stray {
  private Stray() {}
}
