package io.github.kinerjaasn.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Points within a range, both ends included.
 *
 * <p>Example: {@code @Within(min = "0", max = "120") Points getValue()}.
 */
@Documented
@Constraint(validatedBy = WithinValidator.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.TYPE_USE, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Within {
  /**
   * The lowest value.
   *
   * @return a plain decimal
   */
  String min();

  /**
   * The highest value.
   *
   * @return a plain decimal
   */
  String max();

  /**
   * The key of the message.
   *
   * @return the key
   */
  String message() default "{io.github.kinerjaasn.core.constraint.Within.message}";

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
