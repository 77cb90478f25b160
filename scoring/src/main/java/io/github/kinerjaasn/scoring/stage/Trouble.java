package io.github.kinerjaasn.scoring.stage;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what an input lacks or has wrong for a scheme. */
public final class Trouble {
  private static final Text FILL_IN =
      Text.of(
          "isi sebelum dinilai; yang kosong tidak pernah dianggap nol",
          "fill it in before rating; what is absent is never taken as zero");

  private final List<Violation> found = new ArrayList<>();

  /** Nothing found yet. */
  public Trouble() {}

  /**
   * What was found so far.
   *
   * @return in the order of finding
   */
  public List<Violation> found() {
    return found;
  }

  /**
   * Adds a finding.
   *
   * @param violation the finding
   */
  public void add(Violation violation) {
    found.add(violation);
  }

  /**
   * Reports an input that is missing.
   *
   * @param input the input
   * @param pointer where it belongs
   * @param name what it is called
   * @param basis what demands it
   * @param <T> its type
   * @return the same input
   */
  public <T> Optional<T> need(Optional<T> input, String pointer, Text name, Basis basis) {
    if (input.isEmpty()) {
      Text message = Text.of("{0} belum diisi", "{0} is missing").with(name);
      found.add(Violation.error(pointer, ViolationCode.MISSING, message, FILL_IN, basis));
    }
    return input;
  }

  /**
   * Reports an input that is wrong.
   *
   * @param pointer where it stands
   * @param message what is wrong
   * @param advice what to do
   * @param basis what demands it
   */
  public void wrong(String pointer, Text message, Text advice, Basis basis) {
    found.add(Violation.error(pointer, ViolationCode.OUT_OF_RANGE, message, advice, basis));
  }

  void within(Optional<Rational> value, Rational floor, Rational cap, String pointer, Basis basis) {
    if (value.isPresent() && (value.get().compareTo(floor) < 0 || value.get().compareTo(cap) > 0)) {
      wrong(pointer, OUTSIDE.with(floor, cap), MEND, basis);
    }
  }

  /** What to do with an entry that is wrong. */
  static final Text MEND = Text.of("perbaiki isian ini", "mend this entry");

  private static final Text OUTSIDE =
      Text.of("angka di luar {0} sampai {1}", "the number is outside {0}..{1}");
}
