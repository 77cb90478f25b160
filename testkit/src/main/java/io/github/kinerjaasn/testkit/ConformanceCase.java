package io.github.kinerjaasn.testkit;

import io.github.kinerjaasn.testkit.json.Json;
import java.util.Optional;
import java.util.function.Function;

/**
 * One request of the protocol with the answer that the law gives, and where that comes from.
 *
 * <p>Example: the line
 *
 * <pre>{@code
 * {"id":"a","op":"talenta.kotak","in":{"kinerja":"SESUAI_EKSPEKTASI","potensi":"RENDAH"},
 *  "out":{"kotak":2},"source":"nine boxes (CONSENSUS)"}
 * }</pre>
 *
 * is a case that sends everything up to {@code in} and expects {@code
 * {"id":"a","out":{"kotak":2}}}.
 *
 * @param id the name of the case, unique among the vectors of the kit
 * @param op the operation, or {@code protocol} for a case of the stream itself
 * @param request the line to send, without line end
 * @param expected the answer that is right, as JSON; of an {@code error} only the {@code code}
 * @param source the legal text and how sure it is, or the reason for the case
 */
public record ConformanceCase(
    String id, String op, String request, String expected, String source) {

  /** The value of {@link #op()} for cases of the stream itself. */
  public static final String PROTOCOL = "protocol";

  /**
   * Reads one line of a vector file.
   *
   * @param line a request with {@code out} or {@code error} and {@code source}; or, for the stream
   *     itself, {@code id}, {@code line} (sent as it stands), {@code answer} and {@code source}
   * @return the case
   * @throws IllegalArgumentException if the line is not of that form, or expects an answer that is
   *     none
   */
  public static ConformanceCase parse(String line) {
    ConformanceCase vector = read(line);
    if (vector.compare(vector.expected).isPresent()) {
      throw new IllegalArgumentException("no answer can be right in " + line);
    }
    return vector;
  }

  private static ConformanceCase read(String line) {
    if (!(Json.parse(line) instanceof Json.Obj vector)) {
      throw new IllegalArgumentException("a vector line must be a JSON object: " + line);
    }
    String id = text(vector, "id", line);
    String source = vector.text("source").orElse("");
    if (vector.get("line").isPresent()) {
      Json answer = member(vector, "answer", line);
      return new ConformanceCase(id, PROTOCOL, text(vector, "line", line), answer + "", source);
    }
    String op = text(vector, "op", line);
    Json request =
        Json.object("id", Json.of(id), "op", Json.of(op), "in", member(vector, "in", line));
    String outcome = vector.get("error").isPresent() ? "error" : "out";
    Json expected = Json.object("id", Json.of(id), outcome, member(vector, outcome, line));
    return new ConformanceCase(id, op, request + "", expected + "", source);
  }

  private static Json member(Json.Obj vector, String name, String line) {
    return vector
        .get(name)
        .orElseThrow(() -> new IllegalArgumentException("no member " + name + " in " + line));
  }

  private static String text(Json.Obj vector, String name, String line) {
    return vector
        .text(name)
        .orElseThrow(() -> new IllegalArgumentException("no text member " + name + " in " + line));
  }

  /**
   * Compares an answer with the expected one: members of {@code out} as JSON values, texts (results
   * of arithmetic are texts) character by character, of an {@code error} only its code.
   *
   * @param answer the line that an implementation gave
   * @return what differs; empty if the answer is right
   */
  public Optional<Difference> compare(String answer) {
    return Judge.disagreement(expected, answer).map(reason -> new Difference(this, answer, reason));
  }

  /**
   * Asks an implementation and fails if its answer is not the expected one.
   *
   * @param answerer takes the request line and gives the answer line
   * @throws AssertionError if the answer differs, with request, expected, found and source
   */
  public void check(Function<String, String> answerer) {
    compare(answerer.apply(request))
        .ifPresent(
            difference -> {
              throw new AssertionError(difference.toString());
            });
  }

  /** The name of the case; JUnit shows it. */
  @Override
  public String toString() {
    return id;
  }
}
