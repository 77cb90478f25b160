package io.github.kinerjaasn.core.check;

/**
 * The sizes of documents, each stated once for checks, constraints and schemas alike.
 *
 * <p>Numbers of characters, or of items. A document beyond one of them is refused, never cut.
 */
public final class Limits {
  /** Most characters of an id. */
  public static final int ID_MAX = 64;

  /** The form of an id: letters, digits, point, hyphen, underscore; a letter or digit first. */
  public static final String ID_PATTERN = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

  /** Most characters of a name: a person, a post, a unit, an indicator. */
  public static final int NAME_MAX = 200;

  /** Most characters of a statement: a result, a measure, an expectation, a piece of evidence. */
  public static final int TEXT_MAX = 2_000;

  /** Most characters of a longer text: feedback, notes, an objection. */
  public static final int NOTE_MAX = 10_000;

  /** Most planned results of a plan. */
  public static final int RESULTS_MAX = 100;

  /** Most indicators of a planned result. */
  public static final int INDICATORS_MAX = 50;

  /** Most entries of a list of short texts: measures, evidence, resources. */
  public static final int TEXTS_MAX = 50;

  /** Most targets by period of an indicator: one a week. */
  public static final int PERIOD_TARGETS_MAX = 53;

  /** Most behaviour expectations, behaviour scores or value scores. */
  public static final int VALUES_MAX = 20;

  /** Most realisations of an appraisal. */
  public static final int REALISATIONS_MAX = 10_000;

  /** Most pieces of feedback of an appraisal. */
  public static final int FEEDBACK_MAX = 1_000;

  /** Most interpretations chosen in a document. */
  public static final int INTERPRETATIONS_MAX = 100;

  /** Most nodes of a performance tree, and most entries beside them. */
  public static final int NODES_MAX = 2_000;

  /** Most holidays of a calendar. */
  public static final int HOLIDAYS_MAX = 1_000;

  /** Most steps of a service. */
  public static final int STAGES_MAX = 50;

  /** Most cases of a register, and most answers of a survey. */
  public static final int CASES_MAX = 10_000;

  /** Most monthly reports of a year, and most years of a history. */
  public static final int MONTHS_MAX = 100;

  private Limits() {}
}
