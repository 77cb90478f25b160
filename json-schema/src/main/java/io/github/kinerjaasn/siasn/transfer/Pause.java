package io.github.kinerjaasn.siasn.transfer;

import java.time.Duration;

/**
 * Waits after an uncertain answer, so that a save under way is done before it is looked for.
 *
 * <p>Example: {@code Pause.of(Duration.ofSeconds(30))}.
 */
@FunctionalInterface
public interface Pause {
  /**
   * Waits.
   *
   * @param attempt which attempt failed, from 1
   * @throws InterruptedException if the thread is to stop
   */
  void after(int attempt) throws InterruptedException;

  /**
   * The same wait after each attempt.
   *
   * @param wait how long; longer than the service may take to finish a save whose answer was lost
   * @return the pause
   */
  static Pause of(Duration wait) {
    return attempt -> Thread.sleep(wait.toMillis());
  }
}
