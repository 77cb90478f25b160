package io.github.kinerjaasn.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.get_json_object;

import io.github.kinerjaasn.examples.bulk.InventedYears;
import io.github.kinerjaasn.schema.batch.LineRater;
import io.github.kinerjaasn.schema.result.RuleSet;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A national file in Parquet, rated by {@code mapPartitions} into Parquet. Each partition makes its
 * own rater, so nothing but rows travels between machines.
 *
 * @param spark the cluster, or this machine
 * @param folder where the files are
 */
public record NationalFile(SparkSession spark, String folder) {
  private static final int SEED = 1;

  /**
   * Invents the file.
   *
   * @param staff how many persons
   */
  public void invent(long staff) {
    spark
        .range(1, staff + 1)
        .mapPartitions(
            (MapPartitionsFunction<Long, String>) numbers -> documents(numbers), Encoders.STRING())
        .toDF("document")
        .write()
        .mode("overwrite")
        .parquet(folder + "/national");
  }

  private static Iterator<String> documents(Iterator<Long> numbers) {
    InventedYears years = InventedYears.of(SEED);
    return map(
        numbers,
        number -> number + " " + new String(years.document(number), StandardCharsets.UTF_8));
  }

  /** Rates it under the national rules. */
  public void rate() {
    spark
        .read()
        .parquet(folder + "/national")
        .as(Encoders.STRING())
        .mapPartitions(
            (MapPartitionsFunction<String, RatedLine>) rows -> rated(rows),
            Encoders.bean(RatedLine.class))
        .write()
        .mode("overwrite")
        .parquet(folder + "/rated");
  }

  private static Iterator<RatedLine> rated(Iterator<String> rows) {
    LineRater rater = LineRater.of(RuleSet.national(), Set.of());
    return map(rows, row -> rated(row, rater));
  }

  private static RatedLine rated(String row, LineRater rater) {
    int blank = row.indexOf(' ');
    byte[] document = row.substring(blank + 1).getBytes(StandardCharsets.UTF_8);
    return RatedLine.of(Long.parseLong(row.substring(0, blank)), document, rater);
  }

  private static <A, B> Iterator<B> map(Iterator<A> items, Function<A, B> function) {
    Iterable<A> once = () -> items;
    Stream<B> stream = StreamSupport.stream(once.spliterator(), false).map(function);
    return stream.iterator();
  }

  /**
   * How many have which predicate.
   *
   * @return counts by predicate, {@code -} for those that were rejected
   */
  public Map<String, Long> totals() {
    Map<String, Long> totals = new TreeMap<>();
    for (Row row :
        results()
            .groupBy(get_json_object(col("json"), "$.value.predicate"))
            .count()
            .collectAsList()) {
      totals.put(row.isNullAt(0) ? "-" : row.getString(0), row.getLong(1));
    }
    return totals;
  }

  /**
   * Some of the results.
   *
   * @param every one of so many
   * @return JSON by place in the national file
   */
  public Map<Long, String> sample(int every) {
    Map<Long, String> sample = new TreeMap<>();
    for (Row row :
        results()
            .where(col("number").mod(every).equalTo(0))
            .select("number", "json")
            .collectAsList()) {
      sample.put(row.getLong(0), row.getString(1));
    }
    return sample;
  }

  private Dataset<Row> results() {
    return spark.read().parquet(folder + "/rated");
  }
}
