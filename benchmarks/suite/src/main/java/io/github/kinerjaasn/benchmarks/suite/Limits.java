package io.github.kinerjaasn.benchmarks.suite;

/** Why a goal is missed, should it be, and what the limit is. */
final class Limits {
  static final String PREPARED = "eight divisions in a row are the limit of both";
  static final String DOCUMENTS =
      "the numbers lie ready in the document; what is left is the walk to them and the score";
  static final String BUILT =
      "an evaluation checks when it is built that plan and appraisal fit, sorts realisations and"
          + " lays its numbers out, once for any number of scores; that is most of this time and of"
          + " its garbage";
  static final String COLUMNS =
      "eight divisions an employee, two more for behaviour and total, and the tables of ratings";
  static final String REASONED =
      "without reasoning a score is little more than machine arithmetic on numbers laid out when the"
          + " document was built; a tree of 19 steps, each with exact rationals, its inputs and its"
          + " rule, is some 12 kB of objects, which alone take longer";
  static final String SCHEME = "the scheme looks up its parts where the rule has them as code";
  static final String EXPLAINED =
      "the engine says a number and no reason; ours names rule, inputs and law of every step";
  static final String JSON =
      "plain binding leaves dates, periods, quantities and weights as texts and checks nothing; here"
          + " each becomes a value of its own, is held against its limits, and is given by"
          + " reflection to a builder that checks it again";
  static final String CHECK =
      "beside the rules between fields it checks the form of every text, and each part knows its"
          + " place, so that whatever is wrong can be located; the hand-written check only counts";
  static final String GROWTH = "each indicator is one division and one product of numbers in arrays";
  static final String MEMORY = "a million people are 210 MB of columns and fill no cache: the speed of memory is the limit there";
  static final String FILE =
      "strict reading takes about half of the time for a document, for texts, numbers and some 70"
          + " objects are made of its tokens; the check of all rules between fields, rating with all"
          + " reasoning and writing take the rest; two cores share it";
  static final String COLD =
      "the classes of documents, rules and reasoning are loaded and interpreted once";

  private Limits() {}
}
