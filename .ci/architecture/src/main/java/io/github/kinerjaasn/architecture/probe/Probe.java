package io.github.kinerjaasn.architecture.probe;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** What {@link ProbedClasses} call: they report rules and files, and ask for changed values. */
public final class Probe {
  private static final BiFunction<String, Object, Object> AS_WRITTEN = (field, value) -> value;

  private static volatile Set<Object> rules = ConcurrentHashMap.newKeySet();
  private static volatile Set<String> files = ConcurrentHashMap.newKeySet();
  private static volatile BiFunction<String, Object, Object> values = AS_WRITTEN;

  private Probe() {}

  /**
   * A rule was applied; the first thing that the tracers of probed classes do in a step.
   *
   * @param rule the rule
   */
  public static void applied(Object rule) {
    rules.add(rule);
  }

  /**
   * A static field of a probed class is about to get its value.
   *
   * @param value the value as written
   * @param field class and field, with dots
   * @return the value to use
   */
  public static Object initial(Object value, String field) {
    return values.apply(field, value);
  }

  static void opened(String file) {
    files.add(file);
  }

  /**
   * The rules applied since the last call.
   *
   * @return rules as the probed classes know them
   */
  public static Set<Object> takeRules() {
    Set<Object> taken = rules;
    rules = ConcurrentHashMap.newKeySet();
    return taken;
  }

  /**
   * The resources opened since the last call.
   *
   * @return their names, with slashes
   */
  public static Set<String> takeFiles() {
    Set<String> taken = files;
    files = ConcurrentHashMap.newKeySet();
    return taken;
  }

  /**
   * Runs something while one static field starts with another value.
   *
   * @param changed class and field, with dots
   * @param change from the value as written to the value to use
   * @param work what to run; probed classes that it loads see the change
   */
  public static void changing(String changed, UnaryOperator<Object> change, Runnable work) {
    values = (field, value) -> field.equals(changed) ? change.apply(value) : value;
    try {
      work.run();
    } finally {
      values = AS_WRITTEN;
    }
  }
}
