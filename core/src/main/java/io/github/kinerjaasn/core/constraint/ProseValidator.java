package io.github.kinerjaasn.core.constraint;

import io.github.kinerjaasn.core.check.TextForm;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Tests {@link Prose}; an absent value passes. */
public final class ProseValidator implements ConstraintValidator<Prose, CharSequence> {
  private int max;

  /** For the provider. */
  public ProseValidator() {}

  @Override
  public void initialize(Prose constraint) {
    max = constraint.max();
  }

  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    return value == null || TextForm.isProse(value, max);
  }
}
