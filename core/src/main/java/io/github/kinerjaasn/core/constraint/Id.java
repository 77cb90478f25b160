package io.github.kinerjaasn.core.constraint;

import io.github.kinerjaasn.core.check.Limits;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An id: letters, digits, points, hyphens and underscores, {@link Limits#ID_PATTERN}.
 *
 * <p>Example: {@code @Id String getId()}.
 */
@Documented
@Constraint(validatedBy = IdValidator.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.TYPE_USE, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Id {
  /**
   * The key of the message.
   *
   * @return the key
   */
  String message() default "{io.github.kinerjaasn.core.constraint.Id.message}";

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
