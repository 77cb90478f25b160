package io.github.kinerjaasn.examples.spring;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.schema.jackson.RefusedDocumentException;
import io.github.kinerjaasn.scoring.evaluation.Evaluator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Tells all that is wrong with a body at once, located, and never shows its content. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException ex,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return ex.getCause() instanceof RefusedDocumentException refused
        ? Problem.REFUSED.of(refused.violations(), language())
        : Problem.UNREADABLE.with(List.of(), language());
  }

  /** Bean Validation's findings, and those of the library that name more than it can. */
  @Override
  protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException ex,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    Language language = language();
    List<Finding> own =
        violations(ex.getTarget()).stream().map(one -> Finding.of(one, language)).toList();
    List<String> told = own.stream().map(Finding::pointer).toList();
    Stream<Finding> others =
        ex.getAllErrors().stream()
            .map(one -> finding(one, language))
            .filter(one -> !told.contains(one.pointer()));
    return Problem.UNDECIDED.with(Stream.concat(own.stream(), others).toList(), language);
  }

  /** Every other refusal of the framework; headers such as {@code Allow} stay. */
  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception ex,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    ResponseEntity<Object> problem = Problem.of(status).with(List.of(), language());
    return ResponseEntity.status(problem.getStatusCode())
        .headers(headers)
        .headers(problem.getHeaders())
        .body(problem.getBody());
  }

  private static List<Violation> violations(@Nullable Object target) {
    return target instanceof Evaluation evaluation
        ? Evaluator.evaluate(evaluation).violations()
        : List.of();
  }

  private static Finding finding(ObjectError error, Language language) {
    String path = error instanceof FieldError field ? field.getField() : "";
    return Finding.of(path, String.valueOf(error.getDefaultMessage()), language);
  }

  private static Language language() {
    return Language.parse(LocaleContextHolder.getLocale().toLanguageTag());
  }
}
