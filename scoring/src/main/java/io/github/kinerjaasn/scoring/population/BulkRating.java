package io.github.kinerjaasn.scoring.population;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.appraisal.YearNumbers;
import io.github.kinerjaasn.core.formula.ResultPart;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.scoring.compiled.CompiledScheme;
import io.github.kinerjaasn.scoring.method.Bands;
import io.github.kinerjaasn.scoring.scheme.SchemeInput;
import io.github.kinerjaasn.scoring.scheme.SchemeResult;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Rates many people by a numeric scheme: a weighted mean of plain achievements, equal behaviour
 * values, fixed shares, the matrix, a label of the total, and credit points. Made once, used by any
 * number of threads.
 *
 * <pre>{@code
 * BulkRating rating = BulkRating.of(scheme, labels, Interpretations.defaults());
 * Optional<YearScore> score = rating.rate(evaluation, violation -> {});
 *
 * Columns year = Columns.of(people);          // prepared once
 * ScoreColumns scores = new ScoreColumns(year.size());
 * rating.rate(year, scores);                          // any number of times, without garbage
 * }</pre>
 *
 * <p>Every answer is that of {@link CompiledScheme} and {@code KonversiPredikat}: machine
 * arithmetic decides only where it proves the same, exact rational numbers everywhere else. It is
 * not for reasoning; {@link CompiledScheme#evaluate(Evaluation)} explains the same numbers.
 */
public final class BulkRating {
  private final CompiledScheme scheme;
  private final Bands<String> labels;
  private final Limited limits;
  private final MeanEstimate estimate;
  private final DocumentYear.Levels levels;
  private final Tail tail;
  private final Credits credits;
  private final int polarities;

  private BulkRating(CompiledScheme scheme, Bands<String> labels, Interpretations readings) {
    ResultPart part = scheme.scheme().getResult().orElseThrow();
    this.scheme = scheme;
    this.polarities = NumericShape.polarities(part);
    this.limits =
        new Limited(
            part.getRange().getFloor().value().inTenThousandths().orElseThrow(),
            part.getRange().getCap().value().inTenThousandths().orElseThrow());
    this.estimate = new MeanEstimate(limits);
    this.levels = new DocumentYear.Levels(scheme.scheme().getBehaviour().orElseThrow());
    this.tail = Tail.of(new Tail.Answers(scheme, labels), scheme.scheme());
    this.credits = Credits.of(readings);
    this.labels = labels;
  }

  /**
   * Compiles a scheme.
   *
   * @param scheme a scheme that passes its check, whose achievements are R / T, 2 - R / T and the
   *     distance from T for positive targets, with fixed weights, a matrix, and values of at most
   *     1,000 rounded to two decimals, as their limits are
   * @param labels the labels of the total, at most 127
   * @param readings the readings of open points, for credit points
   * @return the rating
   * @throws IllegalArgumentException if the scheme fails its check or is of another form, or there
   *     are more labels; then use {@link CompiledScheme}
   */
  public static BulkRating of(Scheme scheme, Bands<String> labels, Interpretations readings) {
    List<String> lacks = NumericShape.lacks(scheme);
    if (!lacks.isEmpty()) {
      throw new IllegalArgumentException(
          "scheme "
              + scheme.getId()
              + " must have "
              + String.join(", ", lacks)
              + "\nMungkin: use CompiledScheme, which rates every scheme");
    }
    return new BulkRating(CompiledScheme.of(scheme), labels, readings);
  }

  /**
   * The scheme.
   *
   * @return what was compiled
   */
  public CompiledScheme scheme() {
    return scheme;
  }

  /**
   * Rates a document that {@code AppraisalCheck} accepts, without reasoning. What the numbers need
   * is checked here too; a document that contradicts itself elsewhere is not looked through again.
   *
   * @param evaluation plan and appraisal
   * @param trouble takes what is missing or wrong
   * @return the score; empty exactly when an error was handed over
   */
  public Optional<YearScore> rate(Evaluation evaluation, Consumer<Violation> trouble) {
    Period period = evaluation.getAppraisal().getPeriod();
    int grade = Credits.grade(evaluation.getPlan().getPerson().getPost().getJenjang());
    int months = DocumentYear.months(period);
    YearNumbers numbers =
        isPlain(evaluation, period, months) ? evaluation.numbers() : YearNumbers.NONE;
    long behaviour = behaviour(numbers);
    return behaviour == DocumentYear.NONE
        ? exactly(evaluation, grade, months, trouble)
        : Optional.of(
            score(numbers, new PreparedYear.Frame(behaviour, numbers.values(), grade, months)));
  }

  /** The sum of behaviour values; NONE for numbers that this cannot rate. */
  private long behaviour(YearNumbers numbers) {
    boolean plain = numbers != YearNumbers.NONE && (numbers.polaritySet() & ~polarities) == 0;
    return plain ? levels.sum(numbers) : DocumentYear.NONE;
  }

  private YearScore score(YearNumbers numbers, PreparedYear.Frame frame) {
    int mean = estimate.of(numbers);
    return tail.score(mean == MeanEstimate.UNPROVED ? limits.mean(numbers) : mean, frame, credits);
  }

  /**
   * Explains the rating of a document that {@code AppraisalCheck} accepts: the same score as {@link
   * #rate(Evaluation, Consumer)} with the reasoning of {@link CompiledScheme#evaluate(Evaluation)}.
   *
   * @param evaluation plan and appraisal
   * @return decided with its reasoning, or undecided with all that is missing or wrong
   */
  public Outcome<YearScore> explain(Evaluation evaluation) {
    Period period = evaluation.getAppraisal().getPeriod();
    int grade = Credits.grade(evaluation.getPlan().getPerson().getPost().getJenjang());
    int months = DocumentYear.months(period);
    Optional<SchemeInput> plain =
        isPlain(evaluation, period, months) ? DocumentYear.input(evaluation) : Optional.empty();
    Outcome<SchemeResult> outcome =
        plain.isPresent() ? scheme.evaluate(plain.get()) : scheme.evaluate(evaluation);
    return outcome.map(one -> YearScore.of(one, labels, grade, months, credits));
  }

  private Optional<YearScore> exactly(
      Evaluation evaluation, int grade, int months, Consumer<Violation> trouble) {
    Outcome<SchemeResult> outcome = scheme.evaluate(evaluation);
    if (!outcome.isDecided()) {
      outcome.violations().forEach(trouble);
    }
    return outcome.toOptional().map(one -> YearScore.of(one, labels, grade, months, credits));
  }

  private Optional<YearScore> exactly(RatedYear year, Consumer<Violation> trouble) {
    return exactly(year.input(), Credits.grade(year.jenjang()), year.months(), trouble);
  }

  private Optional<YearScore> exactly(
      SchemeInput input, int grade, int months, Consumer<Violation> trouble) {
    return scheme
        .rate(input, Tracer.silent(Interpretations.defaults()), trouble)
        .map(one -> YearScore.of(one, labels, grade, months, credits));
  }

  private boolean isPlain(Evaluation evaluation, Period period, int months) {
    Scheme document = scheme.scheme();
    return months <= RatedYear.YEAR
        && evaluation.getAppraisal().getKmk127().isEmpty()
        && !period.from().isBefore(document.getFrom())
        && (document.getTo().isEmpty() || !period.to().isAfter(document.getTo().get()));
  }

  /**
   * Rates a year of any numbers, without reasoning.
   *
   * @param year what the person brings
   * @param trouble takes what is missing or wrong
   * @return the score; empty exactly when an error was handed over
   */
  public Optional<YearScore> rate(RatedYear year, Consumer<Violation> trouble) {
    Optional<PreparedYear> prepared = prepare(year);
    return prepared.isPresent() ? Optional.of(rate(prepared.get())) : exactly(year, trouble);
  }

  /**
   * Makes a year ready to be rated many times.
   *
   * @param year what the person brings
   * @return the prepared year; empty where a number is missing, wrong, or not a whole number of
   *     ten-thousandths of at most 18 digits, or a target is a range or not above 0: {@link
   *     #rate(RatedYear, Consumer)} rates these too or says why not
   */
  public Optional<PreparedYear> prepare(RatedYear year) {
    YearNumbers numbers = PreparedYear.numbers(year.input());
    long behaviour = behaviour(numbers);
    int grade = Credits.grade(year.jenjang());
    return behaviour == DocumentYear.NONE
        ? Optional.empty()
        : Optional.of(
            new PreparedYear(
                numbers,
                new PreparedYear.Frame(behaviour, numbers.values(), grade, year.months())));
  }

  /**
   * Rates a prepared year.
   *
   * @param year what {@link #prepare} of this rating made
   * @return the score
   */
  public YearScore rate(PreparedYear year) {
    return score(year.numbers, year.frame);
  }

  /**
   * Rates all people of some columns, without garbage.
   *
   * @param people the columns, made for this rating
   * @param scores takes the scores; as many as there are people
   * @throws IllegalArgumentException if there are not as many
   */
  public void rate(Columns people, ScoreColumns scores) {
    if (people.size() != scores.size()) {
      throw new IllegalArgumentException(
          "scores must be as many as people, were " + scores.size() + " for " + people.size());
    }
    people.rate(limits, tail, credits, scores);
  }

  String label(int place) {
    return tail.name(place);
  }
}
