package io.github.kinerjaasn.benchmarks.suite;

/** Why a goal is missed, should it be, and what the limit is. */
final class Limits {
  static final String PREPARED = "eight divisions in a row are the limit of both";
  static final String DOCUMENTS =
      "eight indicators, targets and realisations are followed by reference, twenty-four decimals are"
          + " taken in ten-thousandths, and ids are compared; the prepared form is without all this";
  static final String COLUMNS =
      "eight vector divisions, three whole-number divisions and the tables a person";
  static final String BYTES = "the score itself is 56 bytes; exact fractions take more on a tie";
  static final String REASONED =
      "the reasoning is the general way: the whole document is checked and every step keeps exact"
          + " rationals, its inputs and its rule; without reasoning machine arithmetic needs none of"
          + " these";
  static final String SCHEME = "the scheme looks up its parts where the rule has them as code";
  static final String BIG_DECIMAL =
      "the division of 34 digits is the limit of the one, following references of the other";
  static final String ENGINES = "the engine compiles the expression to something near plain Java";
  static final String JSON =
      "a tree with the place of every value is built before the document, so that all violations can"
          + " be located at once; one pass that builds the document and turns to the tree only on"
          + " trouble is not built";
  static final String CHECK =
      "every constraint of every accessor is looked at through one description shared with the schema";
  static final String GROWTH = "longer documents leave the nearest cache";
  static final String MEMORY = "a million people are 320 MB of columns: memory is the limit there";
  static final String FILE =
      "reading strictly, rating with all reasoning and writing on two cores, against one core that"
          + " only walks over the tokens";
  static final String COLD =
      "the classes of documents, rules and reasoning are loaded and interpreted once";

  private Limits() {}
}
