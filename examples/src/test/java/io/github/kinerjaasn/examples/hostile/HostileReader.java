package io.github.kinerjaasn.examples.hostile;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.schema.json.JsonReading;
import io.github.kinerjaasn.schema.json.StrictJson;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Reads every hostile document in one process with a small heap, and prints what came of it. */
public final class HostileReader {
  private HostileReader() {}

  /**
   * Prints a line for each document: OK or what is wrong, the seconds of a processor it took, and
   * its name.
   *
   * @param args how many times as large the documents and the limit are
   */
  public static void main(String[] args) {
    int times = Integer.parseInt(args[0]);
    for (HostileDocument document : HostileDocument.all(times)) {
      byte[] bytes = document.text().get().getBytes(StandardCharsets.UTF_8);
      Duration start = used();
      JsonReading reading = StrictJson.parse(bytes, times * StrictJson.DEFAULT_MAX_BYTES);
      List<Violation> found = Exchange.read(Evaluation.class, reading).violations();
      long seconds = used().minus(start).toSeconds();
      System.out.println(verdict(document, found) + "; " + seconds + "; " + document.name());
    }
  }

  private static String verdict(HostileDocument document, List<Violation> found) {
    boolean told = found.stream().anyMatch(one -> one.code() == document.code());
    return told && found.size() <= StrictJson.MAX_VIOLATIONS
        ? "OK"
        : found.size() + " " + found.stream().map(Violation::code).distinct().toList();
  }

  /** The processor time of the whole process: what others do on the machine counts for nothing. */
  static Duration used() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
  }
}
