package io.github.kinerjaasn.core.constraint;

import io.github.kinerjaasn.core.check.Inspection;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Tests {@link Id}; an absent value passes. */
public final class IdValidator implements ConstraintValidator<Id, String> {
  /** For the provider. */
  public IdValidator() {}

  @Override
  public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
    return value == null || Inspection.isId(value);
  }
}
