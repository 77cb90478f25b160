package io.github.kinerjaasn.schema.exchange;

import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.schema.evolution.Migrations;
import io.github.kinerjaasn.schema.form.Documents;
import io.github.kinerjaasn.schema.json.CanonicalJson;
import io.github.kinerjaasn.schema.json.JsonReading;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.schema.json.StrictJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads documents from JSON and writes documents and results as JSON.
 *
 * <pre>{@code
 * ReadResult<Skp> skp = Exchange.read(Skp.class, bytes);
 * byte[] again = Exchange.write(skp.orElseThrow()); // equal documents are equal bytes
 * }</pre>
 *
 * <p>A document is an interface with accessors {@code getX} or {@code isX} and a static {@code
 * builder()}; a member of the JSON object is named {@code x}. Members may lack exactly where the
 * accessor is an {@code Optional}, a collection or has a default; {@code null} is never accepted.
 * Nothing is coerced: {@code "1"} is not 1, {@code " BAIK "} is not {@code BAIK}. Limits are the
 * constraints on the accessors.
 *
 * <p>A document may name its schema in {@code "$schema"}; one of an older version is then read
 * through the steps of {@link Migrations}. It is never written.
 *
 * <p>A document that reads may still be a draft: whether it is complete and consistent is for the
 * checks of its own package to say. Only where reading fails are the contradictions within its
 * readable parts listed too, so that one answer holds everything that can be known.
 *
 * <p>Results are written too. An outcome has a {@code status}: {@code DECIDED} with {@code value},
 * {@code reasoning} and {@code remarks}, {@code UNDECIDED} with {@code violations}, or {@code
 * NOT_APPLICABLE} with {@code reason} and {@code basis}. A rational number is a text, {@code
 * "97.5"} or {@code "848/9"}; a percentage {@code "97.5%"} or {@code "848/9%"}; a score is {@code
 * {"exact": "848/9", "displayed": "94.22"}}; a text for people is {@code {"id": …, "en": …}}; a
 * record is its components in order. Absent values are left out; empty lists are written in results
 * and left out of documents.
 *
 * <p>Reading never throws for what a document holds, and no violation shows personal data.
 */
public final class Exchange {
  private Exchange() {}

  /**
   * Reads a document from UTF-8 bytes of at most {@link StrictJson#DEFAULT_MAX_BYTES}.
   *
   * @param type the type of document
   * @param bytes the JSON text
   * @param <T> the type of document
   * @return the document, or all that is wrong with it
   * @throws IllegalArgumentException if the type is not a document
   */
  public static <T> ReadResult<T> read(Class<T> type, byte[] bytes) {
    return Documents.flawless(document(type), bytes)
        .map(ReadResult::read)
        .orElseGet(() -> read(type, StrictJson.parse(bytes, StrictJson.DEFAULT_MAX_BYTES)));
  }

  /**
   * Reads a document from a text of at most {@link StrictJson#DEFAULT_MAX_BYTES}.
   *
   * @param type the type of document
   * @param text the JSON text
   * @param <T> the type of document
   * @return the document, or all that is wrong with it
   * @throws IllegalArgumentException if the type is not a document
   */
  public static <T> ReadResult<T> read(Class<T> type, String text) {
    return Documents.flawless(document(type), text)
        .map(ReadResult::read)
        .orElseGet(() -> read(type, StrictJson.parse(text, StrictJson.DEFAULT_MAX_BYTES)));
  }

  /**
   * Reads a document from a stream of at most {@link StrictJson#DEFAULT_MAX_BYTES}. Does not close
   * it.
   *
   * @param type the type of document
   * @param stream the JSON text in UTF-8
   * @param <T> the type of document
   * @return the document, or all that is wrong with it
   * @throws IllegalArgumentException if the type is not a document
   * @throws IOException if the stream cannot be read
   */
  public static <T> ReadResult<T> read(Class<T> type, InputStream stream) throws IOException {
    return read(type, stream.readNBytes(StrictJson.DEFAULT_MAX_BYTES + 1));
  }

  /**
   * Reads a document from a JSON tree.
   *
   * @param type the type of document
   * @param tree the tree
   * @param <T> the type of document
   * @return the document, or all that is wrong with it; pointers are as the tree states them
   * @throws IllegalArgumentException if the type is not a document
   */
  public static <T> ReadResult<T> read(Class<T> type, JsonValue tree) {
    return read(type, new JsonReading(Optional.of(tree), List.of()));
  }

  /**
   * Reads a document from a reading with a size limit of its own.
   *
   * @param type the type of document
   * @param reading what {@link StrictJson#parse(byte[], int)} gave
   * @param <T> the type of document
   * @return the document, or all that is wrong with it
   * @throws IllegalArgumentException if the type is not a document
   */
  public static <T> ReadResult<T> read(Class<T> type, JsonReading reading) {
    return read(type, reading, Migrations.RELEASED);
  }

  /**
   * Reads a document that may be of an older version, by steps of the caller's.
   *
   * @param type the type of document
   * @param reading what {@link StrictJson#parse(byte[], int)} gave
   * @param migrations the steps
   * @param <T> the type of document
   * @return the document, or all that is wrong with it
   * @throws IllegalArgumentException if the type is not a document
   */
  public static <T> ReadResult<T> read(Class<T> type, JsonReading reading, Migrations migrations) {
    return Documents.read(document(type), Edition.current(type, reading, migrations));
  }

  /**
   * Reads a document from UTF-8 bytes and judges it, so that all that is wrong comes in one answer:
   * what cannot be read, and what the rule finds in the rest.
   *
   * <pre>{@code
   * Outcome<EvaluationResult> outcome =
   *     Exchange.judge(Evaluation.class, bytes, Evaluator::evaluate);
   * }</pre>
   *
   * <p>Where something cannot be read, the rule judges two drafts with other values in its place;
   * of what it finds only that is told which both drafts share and which stands nowhere near.
   *
   * @param type the type of document
   * @param bytes the JSON text
   * @param rule the rule, such as {@code Evaluator::evaluate}; must be pure
   * @param <T> the type of document
   * @param <R> the type of the result
   * @return the outcome of the rule, or undecided with all that is wrong with the document
   * @throws IllegalArgumentException if the type is not a document
   */
  public static <T, R> Outcome<R> judge(
      Class<T> type, byte[] bytes, Function<? super T, Outcome<R>> rule) {
    Optional<T> flawless = Documents.flawless(document(type), bytes);
    if (flawless.isPresent()) {
      return rule.apply(flawless.get());
    }
    JsonReading reading = StrictJson.parse(bytes, StrictJson.DEFAULT_MAX_BYTES);
    return Documents.judge(type, Edition.current(type, reading, Migrations.RELEASED), rule);
  }

  private static <T> Class<T> document(Class<T> type) {
    if (!Documents.isDocument(type)) {
      throw new IllegalArgumentException(
          "type must be a document, was "
              + type.getName()
              + "\nMungkin: an interface with a static builder()");
    }
    return type;
  }

  /**
   * Writes a document or a result as canonical UTF-8 bytes: members in declaration order, free maps
   * by key, numbers plain and exact. Equal values are equal bytes.
   *
   * @param value a document, an {@code Outcome}, a reasoning {@code Step}, a {@code Violation}, a
   *     list of them, or a record of such values
   * @return the JSON text
   * @throws IllegalArgumentException if the value has no JSON form
   */
  public static byte[] write(Object value) {
    return CanonicalJson.write(toTree(value));
  }

  /**
   * Whether values of a type have a JSON form.
   *
   * @param type the class of a value
   * @return true if {@link #write} accepts its values
   */
  public static boolean canWrite(Class<?> type) {
    return TreeWriter.canWrite(type);
  }

  /**
   * The JSON tree of a document or a result.
   *
   * @param value as for {@link #write}
   * @return the tree
   * @throws IllegalArgumentException if the value has no JSON form
   */
  public static JsonValue toTree(Object value) {
    return TreeWriter.write(value);
  }
}
