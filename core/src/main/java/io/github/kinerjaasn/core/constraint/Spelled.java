package io.github.kinerjaasn.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A word of a small form, all of it. The message shows the example, not the pattern.
 *
 * <p>Example: {@code @Spelled(pattern = "U[1-9]", example = "U1") String getElement()}.
 */
@Documented
@Constraint(validatedBy = SpelledValidator.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.TYPE_USE, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Spelled {
  /**
   * The form of the whole word, which means the same in Java and in ECMAScript.
   *
   * @return a regular expression without anchors
   */
  String pattern();

  /**
   * A word of this form.
   *
   * @return what the message shows
   */
  String example();

  /**
   * The key of the message.
   *
   * @return the key
   */
  String message() default "{io.github.kinerjaasn.core.constraint.Spelled.message}";

  /**
   * The groups.
   *
   * @return none by default
   */
  Class<?>[] groups() default {};

  /**
   * The payload.
   *
   * @return none by default
   */
  Class<? extends Payload>[] payload() default {};
}
