package io.github.kinerjaasn.spark;

import io.github.kinerjaasn.examples.bulk.InventedYears;
import io.github.kinerjaasn.schema.batch.Batch;
import io.github.kinerjaasn.schema.batch.BatchReport;
import io.github.kinerjaasn.schema.batch.LineRater;
import io.github.kinerjaasn.schema.result.RuleSet;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The same file rated on one machine without Spark, and where the two differ.
 *
 * @param batch the run
 * @param report its counts
 */
record Compared(Batch batch, BatchReport report) {
  private static final Pattern PREDICATE = Pattern.compile("\"predicate\":\"([A-Z_]+)\"");
  private static final Pattern PLACE = Pattern.compile("^\\{\"line\":(\\d+),");

  static Batch invented(Path folder, long staff) throws IOException {
    Path input = folder.resolve("national.ndjson");
    InventedYears years = InventedYears.of(1);
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(input))) {
      for (long number = 1; number <= staff; number++) {
        file.write(years.document(number));
        file.write('\n');
      }
    }
    return Batch.of(input, folder.resolve("rated.ndjson"));
  }

  static Compared rated(Batch batch) throws IOException {
    return new Compared(batch, batch.run(LineRater.of(RuleSet.national(), Set.of())));
  }

  Map<String, Long> totals() throws IOException {
    Map<String, Long> totals = new TreeMap<>();
    try (Stream<String> lines = Files.lines(batch.output())) {
      lines.forEach(line -> totals.merge(predicate(line), 1L, Long::sum));
    }
    if (report.rejected() > 0) {
      totals.put("-", report.rejected());
    }
    return totals;
  }

  private static String predicate(String line) {
    Matcher found = PREDICATE.matcher(line);
    return found.find() ? found.group(1) : "?";
  }

  /** How many of a sample are another text here. */
  long differences(Map<Long, String> sample) throws IOException {
    Map<Long, String> left = new HashMap<>(sample);
    try (Stream<Path> files = Stream.of(batch.output(), batch.rejects())) {
      for (Path file : files.toList()) {
        try (Stream<String> lines = Files.lines(file)) {
          lines.forEach(line -> strike(line, left));
        }
      }
    }
    return left.size();
  }

  private static void strike(String line, Map<Long, String> left) {
    Matcher place = PLACE.matcher(line);
    if (place.find()) {
      String rest = line.substring(place.end());
      String text =
          rest.startsWith("\"violations\":") ? rest.substring(13, rest.length() - 1) : "{" + rest;
      left.remove(Long.parseLong(place.group(1)), text);
    }
  }
}
