package io.github.kinerjaasn.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * The cases of some operations as arguments of a parameterised test.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @ConformanceVectors("pp-30-2019.predikat")
 * void agrees(ConformanceCase c) {
 *   c.check(MyScorer::answer);
 * }
 * }</pre>
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(ConformanceArguments.class)
public @interface ConformanceVectors {

  /**
   * The operations, {@code protocol} for the stream itself; none means all operations without the
   * stream.
   *
   * @return names such as {@code nip.parse}
   */
  String[] value() default {};
}
