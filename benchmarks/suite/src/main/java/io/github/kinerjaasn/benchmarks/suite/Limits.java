package io.github.kinerjaasn.benchmarks.suite;

/** Why a goal is missed, should it be, and what the limit is. */
final class Limits {
  static final String PREPARED = "eight divisions in a row are the limit of both";
  static final String DOCUMENTS =
      "six optional members an indicator are followed, and each becomes an object that the compiler"
          + " of JDK 17 does not remove, because `Optional.ofNullable` ends in two ways; the prototype had"
          + " plain fields; about 8 of 1,000 random years are too near a tie and decided by fractions";
  static final String COLUMNS =
      "eight divisions, three whole-number divisions and the tables a person; the ratio of the"
          + " prototype was not met again here, and why is not known";
  static final String BYTES =
      "the score itself is 48 bytes; the rest is six optional members an indicator, which the"
          + " compiler of JDK 17 does not remove, and the fractions of about 8 of 1,000 years";
  static final String REASONED =
      "every step keeps exact rationals, its inputs and its rule; without reasoning machine"
          + " arithmetic needs none of these";
  static final String SCHEME = "the scheme looks up its parts where the rule has them as code";
  static final String BIG_DECIMAL =
      "the goal is for numbers that lie ready; ours are found in a document first, see the score from"
          + " documents above";
  static final String ENGINES =
      "the engine has the numbers ready, ours are found in a document first, see the score from"
          + " documents above";
  static final String EXPLAINED =
      "the engine says a number and no reason; ours names rule, inputs and law of every step";
  static final String JSON =
      "plain binding leaves dates, periods, quantities and weights as texts and checks nothing; here"
          + " each becomes a value of its own, is held against its limits, and is given by"
          + " reflection to a builder that checks it again";
  static final String CHECK =
      "each part knows its place in the document, so that whatever is wrong can be located and told"
          + " in words; the hand-written check only counts";
  static final String GROWTH = "longer documents leave the nearest cache";
  static final String MEMORY = "a million people are 320 MB of columns: memory is the limit there";
  static final String FILE =
      "strict reading takes as long as plain binding, which alone is five times the walk over the"
          + " tokens, and is only a part of checking, rating with all reasoning and writing; two cores"
          + " share it";
  static final String COLD =
      "the classes of documents, rules and reasoning are loaded and interpreted once";

  private Limits() {}
}
