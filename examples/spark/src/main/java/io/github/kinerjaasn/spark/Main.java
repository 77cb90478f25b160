package io.github.kinerjaasn.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** Rates a national file on Spark and on one machine, and says whether they agree. */
public final class Main {
  /** Every other of these invented documents is a draft, so that rejects are compared too. */
  private static final int EVERY = 500;

  private Main() {}

  /**
   * Runs it.
   *
   * @param args how many persons; a folder with room for 12 kB a person
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    long staff = Long.parseLong(args[0]);
    Path folder = Files.createDirectories(Path.of(args[1]));
    SparkSession spark = session();
    NationalFile file = new NationalFile(spark, folder.toUri().toString());
    file.invent(staff);
    Duration onSpark = time(file::rate);
    var batch = Compared.invented(folder, staff);
    long start = System.nanoTime();
    Compared alone = Compared.rated(batch);
    Duration onOneMachine = Duration.ofNanos(System.nanoTime() - start);
    say("Spark " + spark.version() + ", local[*]", staff, onSpark);
    say("one process, " + batch.jobs() + " threads", staff, onOneMachine);
    boolean agree = agree(file, alone);
    spark.stop();
    System.exit(agree ? 0 : 1);
  }

  /** All on this machine; without the bound address Spark listens to the network. */
  private static SparkSession session() {
    SparkSession spark =
        SparkSession.builder()
            .master("local[*]")
            .appName("kinerja")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .getOrCreate();
    spark.sparkContext().setLogLevel("ERROR");
    return spark;
  }

  private static Duration time(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static void say(String what, long staff, Duration time) {
    long rate = staff * 1000 / Math.max(1, time.toMillis());
    System.out.println(
        what + ": " + staff + " in " + time.toMillis() + " ms, " + rate + " a second");
  }

  private static boolean agree(NationalFile file, Compared alone) throws IOException {
    Map<Long, String> sample = file.sample(EVERY);
    long differences = alone.differences(sample);
    boolean sameTotals = file.totals().equals(alone.totals());
    System.out.println(
        "totals " + file.totals() + (sameTotals ? " on both" : " and " + alone.totals()));
    System.out.println("sample of " + sample.size() + ": " + differences + " differ");
    return sameTotals && differences == 0 && !sample.isEmpty();
  }
}
