package io.github.kinerjaasn.architecture.deep.er;

/** A class too many levels below the base. */
public final class Deep {
  private Deep() {}
}
