package io.github.kinerjaasn.examples.spring;

import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.core.text.Text;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** The problems that this application tells, as RFC 9457 describes them. */
enum Problem {
  UNREADABLE(HttpStatus.BAD_REQUEST, Text.of("Isi bukan JSON yang sah", "The body is not JSON")),
  REFUSED(
      HttpStatus.BAD_REQUEST, Text.of("Dokumen tidak dapat dibaca", "The document cannot be read")),
  UNDECIDED(
      HttpStatus.UNPROCESSABLE_CONTENT,
      Text.of("Penilaian belum dapat diputuskan", "The rating cannot be decided yet")),
  NOWHERE(HttpStatus.NOT_FOUND, Text.of("Alamat ini tidak ada", "Nothing is at this address")),
  METHOD(
      HttpStatus.METHOD_NOT_ALLOWED,
      Text.of("Metode ini tidak dilayani di sini", "This method is not served here")),
  NO_SUCH_ANSWER(
      HttpStatus.NOT_ACCEPTABLE, Text.of("Jawabannya hanya JSON", "The answer is JSON alone")),
  MEDIA_TYPE(
      HttpStatus.UNSUPPORTED_MEDIA_TYPE,
      Text.of("Kirim sebagai application/json", "Send it as application/json")),
  REQUEST(
      HttpStatus.BAD_REQUEST,
      Text.of("Permintaan ini tidak dapat dilayani", "The request cannot be served")),
  FAILED(
      HttpStatus.INTERNAL_SERVER_ERROR,
      Text.of("Layanan ini sedang bermasalah", "The service has failed"));

  private static final List<Problem> OF_THE_REQUEST =
      List.of(NOWHERE, METHOD, NO_SUCH_ANSWER, MEDIA_TYPE);

  private final HttpStatus status;
  private final Text title;

  Problem(HttpStatus status, Text title) {
    this.status = status;
    this.title = title;
  }

  /** The problem with a request that never came to a document. */
  static Problem of(HttpStatusCode status) {
    return OF_THE_REQUEST.stream()
        .filter(one -> one.status.equals(status))
        .findFirst()
        .orElse(status.is5xxServerError() ? FAILED : REQUEST);
  }

  ResponseEntity<Object> of(List<Violation> violations, Language language) {
    return with(violations.stream().map(one -> Finding.of(one, language)).toList(), language);
  }

  ResponseEntity<Object> with(List<Finding> findings, Language language) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setType(URI.create("urn:kinerja:problem:" + name().toLowerCase(Locale.ROOT)));
    problem.setTitle(title.in(language));
    problem.setProperty("violations", findings);
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .header("Content-Language", language.tag())
        .header("X-Content-Type-Options", "nosniff")
        .body(problem);
  }
}
