package io.github.kinerjaasn.benchmarks.work;

/** One way to score an employee-year. prepare() and normalise() are outside the timed region. */
public interface Contender {
  /** The year as this contender likes it (not timed). */
  Object prepare(Work.EmployeeYear e);

  /** The timed call: prepared input to the contender's own answer. */
  Object score(Object prepared);

  /** Its own answer as the common one (not timed). */
  Answer normalise(Object answer);
}
