package io.github.kinerjaasn.core.constraint;

import io.github.kinerjaasn.core.check.TextForm;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Tests {@link Line}; an absent value passes. */
public final class LineValidator implements ConstraintValidator<Line, CharSequence> {
  private int max;

  /** For the provider. */
  public LineValidator() {}

  @Override
  public void initialize(Line constraint) {
    max = constraint.max();
  }

  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    return value == null || TextForm.isLine(value, max);
  }
}
