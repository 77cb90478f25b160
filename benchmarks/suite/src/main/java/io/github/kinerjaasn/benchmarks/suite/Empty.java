package io.github.kinerjaasn.benchmarks.suite;

/** A program that does nothing: what a fresh JVM costs by itself. */
final class Empty {
  private Empty() {}

  public static void main(String[] args) {}
}
