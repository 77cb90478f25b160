package io.github.kinerjaasn.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tests {@link Spelled}; an absent value passes. */
public final class SpelledValidator implements ConstraintValidator<Spelled, CharSequence> {
  private Pattern pattern = Pattern.compile("");

  /** For the provider. */
  public SpelledValidator() {}

  @Override
  public void initialize(Spelled constraint) {
    pattern = Pattern.compile(constraint.pattern());
  }

  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    return value == null || pattern.matcher(value).matches();
  }
}
