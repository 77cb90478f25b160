package io.github.kinerjaasn.schema.form;

import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.finding.Draft;
import io.github.kinerjaasn.schema.finding.Findings;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonBoolean;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNumber;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import io.github.kinerjaasn.schema.json.StrictTokens;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that is one text, one number or one truth.
 *
 * @param kind which of them
 * @param words what is expected, for people
 * @param make the value, or null if there is none for this text, number or truth
 * @param complaint what to say then
 * @param standIn a value for a draft where none could be read
 * @param <R> the Java type of the kind
 */
record LeafForm<R>(
    Kind<?, R> kind,
    Text words,
    Function<R, @Nullable Object> make,
    Complaint<R> complaint,
    Function<Draft, Optional<Object>> standIn)
    implements Form {

  /** One of the three, as it stands in a tree and as it comes from the tokens. */
  record Kind<J extends JsonValue, R>(
      Class<J> type, Function<J, R> inTree, Function<StrictTokens, R> inTokens) {
    static final Kind<JsonText, String> TEXT =
        new Kind<>(JsonText.class, JsonText::value, StrictTokens::text);
    static final Kind<JsonNumber, BigDecimal> NUMBER =
        new Kind<>(JsonNumber.class, JsonNumber::value, StrictTokens::number);
    static final Kind<JsonBoolean, Boolean> TRUTH =
        new Kind<>(JsonBoolean.class, JsonBoolean::value, StrictTokens::truth);

    private Optional<R> read(JsonValue json, Text words, Findings findings) {
      return findings.expect(type, json, words).map(inTree);
    }
  }

  /** Tells the findings why there is no value. */
  interface Complaint<R> {
    void about(JsonValue json, R raw, Findings findings);
  }

  /** A form that takes whatever is of its kind. */
  static <R> LeafForm<R> of(Kind<?, R> kind, Text words, R first, R last) {
    return new LeafForm<>(
        kind,
        words,
        raw -> raw,
        (json, raw, findings) -> {},
        draft -> draft.choose(List.of(first, last)));
  }

  @Override
  public Optional<Object> read(JsonValue json, Findings findings) {
    Optional<R> raw = kind.read(json, words, findings);
    Optional<Object> value = raw.map(make);
    if (raw.isPresent() && value.isEmpty()) {
      complaint.about(json, raw.get(), findings);
    }
    value.ifPresent(findings::met);
    return value;
  }

  @Override
  public Object read(StrictTokens tokens, Inspection limits) {
    Object value = make.apply(kind.inTokens().apply(tokens));
    if (value == null) {
      throw tokens.trouble();
    }
    return value;
  }

  @Override
  public Optional<Object> standIn(Draft draft) {
    return standIn.apply(draft);
  }
}
