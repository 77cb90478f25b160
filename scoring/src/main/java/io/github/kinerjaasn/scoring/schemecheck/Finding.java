package io.github.kinerjaasn.scoring.schemecheck;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.outcome.Severity;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.Comparator;
import java.util.Optional;

/**
 * One defect of a scheme: where, what, the smallest input that shows it, and how to mend it.
 *
 * @param kind the kind of defect
 * @param pointer where, as a JSON Pointer into the scheme
 * @param severity whether the scheme may not rate anyone
 * @param message what is wrong
 * @param witness the smallest input that shows it, such as {@code 50}
 * @param fix what to change
 * @param basis what demands it
 */
public record Finding(
    Kind kind,
    String pointer,
    Severity severity,
    Text message,
    Optional<Text> witness,
    Text fix,
    Basis basis)
    implements Comparable<Finding> {

  /** The kinds of defects. */
  public enum Kind implements Labelled {
    /** Numbers without a label. */
    HOLE(Text.of("celah", "hole")),
    /** Numbers with two labels. */
    OVERLAP(Text.of("tumpang tindih", "overlap")),
    /** A label that no input gets. */
    UNREACHABLE(Text.of("sebutan tak tercapai", "unreachable label")),
    /** A word that the scheme does not define. */
    UNKNOWN_LABEL(Text.of("sebutan tidak dikenal", "unknown label")),
    /** Weights that do not sum to 100. */
    WEIGHTS(Text.of("bobot tidak 100", "weights do not sum")),
    /** Units that do not fit together. */
    UNIT(Text.of("satuan tidak cocok", "units do not fit")),
    /** A better input that gets a worse outcome. */
    NOT_MONOTONE(Text.of("tidak monoton", "not monotone")),
    /** Days that contradict each other or the law's. */
    DATES(Text.of("tanggal", "dates")),
    /** A rule that never changes anything. */
    DEAD_RULE(Text.of("aturan mati", "dead rule")),
    /** Against national law. */
    NATIONAL_LAW(Text.of("hukum nasional", "national law")),
    /** A range whose floor is not below its cap, or a scale that does not rise. */
    RANGE(Text.of("rentang", "range")),
    /** A source that is missing, named twice, or not sure enough. */
    SOURCE(Text.of("dasar hukum", "legal basis")),
    /** A part without which nothing can be rated. */
    INCOMPLETE(Text.of("belum lengkap", "incomplete")),
    /** A reading that national law does not know. */
    READING(Text.of("tafsir", "reading"));

    private final Text label;

    Kind(Text label) {
      this.label = label;
    }

    @Override
    public Text label() {
      return label;
    }
  }

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::pointer, PlaceOrder.INSTANCE)
          .thenComparing(Finding::kind)
          .thenComparing(finding -> finding.message.en())
          .thenComparing(finding -> finding.witness.map(Text::en).orElse(""));

  /**
   * Whether the scheme may not rate anyone.
   *
   * @return true for an error, false for a remark
   */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /**
   * The finding as a violation of the document.
   *
   * @return a violation whose {@code found} is the witness
   */
  public Violation toViolation() {
    Violation violation =
        Violation.error(pointer, ViolationCode.INCONSISTENT, message, fix, basis)
            .withSeverity(severity);
    return witness.map(one -> violation.withFound(one.en())).orElse(violation);
  }

  /** By place, then kind, then text. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  /** One line for a log. */
  @Override
  public String toString() {
    return pointer
        + " "
        + kind
        + ": "
        + message.en()
        + witness.map(one -> " [" + one.en() + "]").orElse("");
  }
}
