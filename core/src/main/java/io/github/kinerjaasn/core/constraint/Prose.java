package io.github.kinerjaasn.core.constraint;

import io.github.kinerjaasn.core.check.TextForm;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text of one or more lines, not blank, without control characters: {@link TextForm#isProse}. */
@Documented
@Constraint(validatedBy = ProseValidator.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.TYPE_USE, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Prose {
  /**
   * The most code points.
   *
   * @return the limit
   */
  int max();

  /**
   * The key of the message.
   *
   * @return the key
   */
  String message() default "{io.github.kinerjaasn.core.constraint.Prose.message}";

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
