package io.github.kinerjaasn.scoring.advice;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.method.Fulfilment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One follow-up for a person to decide about.
 *
 * @param kind what it is
 * @param status whether its conditions are met
 * @param text what it says
 * @param conditions what the rule asks, in the order of the rule
 * @param from the first day, where there is one
 * @param until the last day, where there is one
 * @param basis which rule says so, and how sure that is
 */
public record Proposal(
    AdviceKind kind,
    Status status,
    Text text,
    List<Condition> conditions,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Basis basis)
    implements Labelled {

  /** How far a follow-up is from being put before the official who decides. */
  public enum Status implements Labelled {
    /** All conditions that the rule names are met. */
    PROPOSED(Text.of("syarat terpenuhi", "conditions met")),
    /** A condition is not met. */
    NOT_YET(Text.of("belum memenuhi syarat", "not yet")),
    /** No condition is unmet, but a fact is missing. */
    FACTS_MISSING(Text.of("data belum lengkap", "facts missing"));

    private final Text label;

    Status(Text label) {
      this.label = label;
    }

    static Status of(Fulfilment fulfilment) {
      return switch (fulfilment) {
        case MET -> PROPOSED;
        case NOT_MET -> NOT_YET;
        case UNKNOWN -> FACTS_MISSING;
      };
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /**
   * A condition of a follow-up.
   *
   * @param what what is asked
   * @param fulfilment whether it is met; unknown if the fact was not supplied
   * @param basis which rule asks for it, and how sure that is
   */
  public record Condition(Text what, Fulfilment fulfilment, Basis basis) implements Labelled {
    @Override
    public Text label() {
      return Text.same("{0}: {1}").with(what, fulfilment);
    }
  }

  /** Who decides, for every proposal. */
  public static final Text DECISION =
      Text.of(
          "usulan; pejabat yang berwenang yang memutuskan",
          "a proposal; the competent official decides");

  /**
   * Takes a copy of the conditions.
   *
   * @param kind what it is
   * @param status whether its conditions are met
   * @param text what it says
   * @param conditions what the rule asks
   * @param from the first day
   * @param until the last day
   * @param basis which rule says so
   */
  public Proposal {
    conditions = List.copyOf(conditions);
  }

  static Proposal of(AdviceKind kind, Text text, List<Condition> conditions) {
    return of(kind, text, conditions, kind.rule().basis());
  }

  static Proposal of(AdviceKind kind, Text text, List<Condition> conditions, Basis basis) {
    Fulfilment all = Fulfilment.all(conditions.stream().map(Condition::fulfilment).toList());
    return new Proposal(
        kind, Status.of(all), text, conditions, Optional.empty(), Optional.empty(), basis);
  }

  Proposal within(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new Proposal(kind, status, text, conditions, first, last, basis);
  }

  /**
   * The conditions whose facts were not supplied.
   *
   * @return possibly none
   */
  public List<Condition> missing() {
    return conditions.stream().filter(one -> one.fulfilment() == Fulfilment.UNKNOWN).toList();
  }

  @Override
  public Text label() {
    return Text.same("{0}: {1}; {2}").with(kind, status, text);
  }
}
