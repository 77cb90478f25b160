package io.github.kinerjaasn.benchmarks.suite;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * CPU time of the measuring thread per operation: unlike the time on the wall it does not grow when
 * another process takes the core. The threads of compiler and collector are not in it.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Cpu {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Nanoseconds per operation of the last iteration; read by the harness. */
  public double nanos;

  private long start;
  private long operations;

  @Setup(Level.Iteration)
  public void start() {
    operations = 0;
    start = THREADS.getCurrentThreadCpuTime();
  }

  @TearDown(Level.Iteration)
  public void stop() {
    nanos = (THREADS.getCurrentThreadCpuTime() - start) / (double) operations;
  }

  void count(int done) {
    operations += done;
  }
}
