/**
 * A national file on Apache Spark: the functions that rate one line on one machine, in every
 * partition. Start with {@link io.github.kinerjaasn.spark.NationalFile}. Holds no rule.
 */
@NullMarked
package io.github.kinerjaasn.spark;

import org.jspecify.annotations.NullMarked;
