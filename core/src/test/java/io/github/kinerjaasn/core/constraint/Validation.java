package io.github.kinerjaasn.core.constraint;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Runs Bean Validation and reads its paths as JSON Pointers. */
final class Validation {
  private Validation() {}

  /** Without an expression language. */
  static Validator validator(Locale locale) {
    return jakarta.validation.Validation.byProvider(HibernateValidator.class)
        .configure()
        .locales(Set.of(locale))
        .defaultLocale(locale)
        .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, false))
        .buildValidatorFactory()
        .getValidator();
  }

  /** As a framework sets it up that has an expression language. */
  static Validator withExpressions(Locale locale) {
    return jakarta.validation.Validation.byProvider(HibernateValidator.class)
        .configure()
        .locales(Set.of(locale))
        .defaultLocale(locale)
        .buildValidatorFactory()
        .getValidator();
  }

  static Set<String> pointers(Validator validator, Object document) {
    return validator.validate(document).stream()
        .map(violation -> pointer(violation.getPropertyPath()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static List<String> messages(Validator validator, Object document) {
    return validator.validate(document).stream()
        .map(ConstraintViolation::getMessage)
        .sorted()
        .toList();
  }

  private static String pointer(Path path) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : path) {
      if (node.isInIterable() && node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if ("<map value>".equals(node.getName())) {
        pointer.append('/').append(node.getKey());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.toString();
  }
}
