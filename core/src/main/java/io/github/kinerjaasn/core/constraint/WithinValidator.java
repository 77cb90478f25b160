package io.github.kinerjaasn.core.constraint;

import io.github.kinerjaasn.core.quantity.Points;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Tests {@link Within}; an absent value passes. */
public final class WithinValidator implements ConstraintValidator<Within, Points> {
  private Points min = Points.ZERO;
  private Points max = Points.ZERO;

  /** For the provider. */
  public WithinValidator() {}

  @Override
  public void initialize(Within constraint) {
    min = Points.parse(constraint.min());
    max = Points.parse(constraint.max());
  }

  @Override
  public boolean isValid(@Nullable Points value, ConstraintValidatorContext context) {
    return value == null || value.isWithin(min, max);
  }
}
