package io.github.kinerjaasn.benchmarks.work;

import io.github.kinerjaasn.benchmarks.work.Work.Category;
import io.github.kinerjaasn.benchmarks.work.Work.Predicate;
import io.github.kinerjaasn.benchmarks.work.Work.Rating;

/** The answer in whole numbers: mean and total in hundredths, credit points in thousandths. */
public record Answer(
    long mean,
    Rating result,
    Rating behaviour,
    Predicate predicate,
    long total,
    Category category,
    long credit) {}
