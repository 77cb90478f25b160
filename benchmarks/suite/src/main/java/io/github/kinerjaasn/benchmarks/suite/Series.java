package io.github.kinerjaasn.benchmarks.suite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What one benchmark showed over all rounds: CPU nanoseconds per operation, and bytes. */
final class Series {
  private final List<Double> nanos = new ArrayList<>();
  private double bytes = Double.MAX_VALUE;

  void add(double value) {
    nanos.add(value);
  }

  void allocated(double value) {
    bytes = Math.min(bytes, value);
  }

  double least() {
    return Collections.min(nanos);
  }

  double median() {
    List<Double> sorted = new ArrayList<>(nanos);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  /** The middle half of the values, in per cent of the median. */
  double spread() {
    List<Double> sorted = new ArrayList<>(nanos);
    Collections.sort(sorted);
    int quarter = sorted.size() / 4;
    double inner = sorted.get(sorted.size() - 1 - quarter) - sorted.get(quarter);
    return 100 * inner / median();
  }

  double bytes() {
    return bytes;
  }
}
