package io.github.kinerjaasn.core.constraint;

import io.github.kinerjaasn.core.check.Document;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The parts of a document agree: weights sum to 100, targets are inside the period, references lead
 * somewhere, nothing that must be there is missing. Each error of {@link Document#inspect()}
 * becomes one constraint violation at its own path.
 */
@Documented
@Constraint(validatedBy = ConsistentValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Consistent {
  /**
   * The message of the constraint as a whole; single violations have their own.
   *
   * @return the key
   */
  String message() default "{io.github.kinerjaasn.core.constraint.Consistent.message}";

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
