package io.github.kinerjaasn.siasn.code;

import io.github.kinerjaasn.core.period.PeriodKind;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.Arrays;
import java.util.Optional;

/** The spans of a periodic rating (code list {@code periodik}, CONSENSUS). */
public enum Periodik implements Labelled {
  /** A month. */
  BULANAN("1", PeriodKind.MONTH, Text.of("bulanan", "monthly")),
  /** A quarter. */
  TRIWULAN("2", PeriodKind.QUARTER, Text.of("triwulan", "quarterly"));

  private final String id;
  private final PeriodKind kind;
  private final Text label;

  Periodik(String id, PeriodKind kind, Text label) {
    this.id = id;
    this.kind = kind;
    this.label = label;
  }

  /**
   * The span with an id.
   *
   * @param id such as {@code 1}
   * @return the span, or empty
   */
  public static Optional<Periodik> find(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }

  /**
   * The span of a period.
   *
   * @param kind the kind of period
   * @return the span, or empty if it is neither a month nor a quarter
   */
  public static Optional<Periodik> of(PeriodKind kind) {
    return Arrays.stream(values()).filter(one -> one.kind == kind).findFirst();
  }

  /**
   * The id in the exchange.
   *
   * @return {@code 1} or {@code 2}
   */
  public String id() {
    return id;
  }

  @Override
  public Text label() {
    return label;
  }
}
