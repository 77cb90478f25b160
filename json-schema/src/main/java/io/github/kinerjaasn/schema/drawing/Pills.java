package io.github.kinerjaasn.schema.drawing;

import io.github.kinerjaasn.scoring.advice.Proposal.Status;
import io.github.kinerjaasn.scoring.evaluation.TargetStatus;
import io.github.kinerjaasn.scoring.method.Fulfilment;

/** Colour and sign of a state; the sign says it without the colour. */
public final class Pills {
  private static final String GOOD = "pill good";
  private static final String BAD = "pill bad";
  private static final String OPEN = "pill";
  private static final String YES = "✓ ";
  private static final String NO = "✗ ";
  private static final String ASK = "? ";

  private Pills() {}

  /**
   * The style of a state.
   *
   * @param status the state
   * @return the classes of the style sheet
   */
  public static String of(TargetStatus status) {
    return switch (status) {
      case MET -> GOOD;
      case NOT_MET -> BAD;
      case UNKNOWN -> OPEN;
    };
  }

  /**
   * The sign of a state.
   *
   * @param status the state
   * @return a sign and a space
   */
  public static String sign(TargetStatus status) {
    return switch (status) {
      case MET -> YES;
      case NOT_MET -> NO;
      case UNKNOWN -> ASK;
    };
  }

  /**
   * The style of a state.
   *
   * @param status the state
   * @return the classes of the style sheet
   */
  public static String of(Status status) {
    return switch (status) {
      case PROPOSED -> GOOD;
      case NOT_YET -> BAD;
      case FACTS_MISSING -> OPEN;
    };
  }

  /**
   * The sign of a state.
   *
   * @param fulfilment the state
   * @return a sign and a space
   */
  public static String sign(Fulfilment fulfilment) {
    return switch (fulfilment) {
      case MET -> YES;
      case NOT_MET -> NO;
      case UNKNOWN -> ASK;
    };
  }
}
