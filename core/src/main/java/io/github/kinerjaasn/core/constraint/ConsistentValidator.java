package io.github.kinerjaasn.core.constraint;

import io.github.kinerjaasn.core.check.Breach;
import io.github.kinerjaasn.core.check.Document;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tests {@link Consistent}; an absent value passes. */
public final class ConsistentValidator implements ConstraintValidator<Consistent, Document> {
  /** For the provider. */
  public ConsistentValidator() {}

  @Override
  public boolean isValid(@Nullable Document document, ConstraintValidatorContext context) {
    if (document == null) {
      return true;
    }
    List<Breach> errors =
        document.inspect().breaches().stream()
            .filter(breach -> breach.violation().isError())
            .toList();
    context.disableDefaultConstraintViolation();
    errors.forEach(error -> ViolationPath.add(context, error));
    return errors.isEmpty();
  }
}
