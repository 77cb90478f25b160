package io.github.kinerjaasn.schema.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.core.util.Named;

/**
 * The values of a document that is thought to be flawless, one after the other, without a tree and
 * without places. It gives up at the first thing of which {@link StrictJson} would complain, and
 * does not say what that was: the document is then to be read by {@link StrictJson}, which does.
 *
 * <p>It does not see members that occur twice; its reader must.
 */
public final class StrictTokens {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
          .recyclerPool(JsonRecyclerPools.threadLocalPool())
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(StrictJson.MAX_DEPTH).build())
          .build();

  /** So many digits may be more than a {@code long} holds. */
  private static final int LONG_DIGITS = 19;

  private final JsonParser parser;
  private final boolean isPlain;
  private JsonToken token;

  private StrictTokens(JsonParser parser, boolean isPlain) {
    this.parser = parser;
    this.isPlain = isPlain;
    this.token = parser.nextToken();
  }

  /** Says that a document is not flawless, and no more. */
  private static final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Trouble() {
      super(null, null, false, false);
    }
  }

  /**
   * Reads a document of at most {@link StrictJson#DEFAULT_MAX_BYTES}.
   *
   * @param bytes the document
   * @param reader takes the tokens of one value
   * @param <T> what it makes of them
   * @return the value; empty if anything at all is wrong
   */
  public static <T> Optional<T> read(byte[] bytes, Function<StrictTokens, T> reader) {
    if (bytes.length > StrictJson.DEFAULT_MAX_BYTES) {
      return Optional.empty();
    }
    return Utf8.isPlain(bytes)
        ? read(FACTORY.createParser(ObjectReadContext.empty(), bytes), true, reader)
        : Utf8.decode(bytes).flatMap(text -> read(text, reader));
  }

  /**
   * Reads a document of at most {@link StrictJson#DEFAULT_MAX_BYTES}.
   *
   * @param text the document
   * @param reader takes the tokens of one value
   * @param <T> what it makes of them
   * @return the value; empty if anything at all is wrong
   */
  public static <T> Optional<T> read(String text, Function<StrictTokens, T> reader) {
    return Utf8.length(text) > StrictJson.DEFAULT_MAX_BYTES
        ? Optional.empty()
        : read(FACTORY.createParser(ObjectReadContext.empty(), text), false, reader);
  }

  private static <T> Optional<T> read(
      JsonParser open, boolean isPlain, Function<StrictTokens, T> reader) {
    try (JsonParser parser = open) {
      T value = reader.apply(new StrictTokens(parser, isPlain));
      return parser.nextToken() == null ? Optional.of(value) : Optional.empty();
    } catch (JacksonException | Trouble trouble) {
      return Optional.empty();
    }
  }

  /**
   * What a reader throws to give up.
   *
   * @return the exception
   */
  public RuntimeException trouble() {
    return new Trouble();
  }

  private void require(boolean good) {
    if (!good) {
      throw new Trouble();
    }
  }

  /** Requires that the value is an object. */
  public void enterObject() {
    require(token == JsonToken.START_OBJECT);
  }

  /** Requires that the value is an array. */
  public void enterArray() {
    require(token == JsonToken.START_ARRAY);
  }

  /**
   * Goes to the next member's name.
   *
   * @return false at the end of the object
   */
  public boolean nextMember() {
    token = parser.nextToken();
    return token == JsonToken.PROPERTY_NAME;
  }

  /**
   * Goes to the next member's value, if its name is a known one.
   *
   * @param names the known names
   * @return which of them it is, negative at the end of the object
   */
  public int nextMember(PropertyNameMatcher names) {
    int name = parser.nextNameMatch(names);
    require(name >= 0 || name == PropertyNameMatcher.MATCH_END_OBJECT);
    token = name >= 0 ? parser.nextToken() : JsonToken.END_OBJECT;
    return name;
  }

  /**
   * What {@link #nextMember(PropertyNameMatcher)} needs to know names.
   *
   * @param names the names
   * @return tells the position of each
   */
  public static PropertyNameMatcher names(Collection<String> names) {
    return FACTORY.constructNameMatcher(names.stream().map(Named::fromString).toList(), false);
  }

  /** Goes from a member's name to its value. */
  public void enterValue() {
    token = parser.nextToken();
  }

  /**
   * Goes to the next item.
   *
   * @return false at the end of the array
   */
  public boolean nextItem() {
    token = parser.nextToken();
    return token != JsonToken.END_ARRAY;
  }

  /**
   * The text, or the name of a member before {@link #enterValue} is called.
   *
   * @return the text, well-formed
   */
  public String text() {
    boolean isName = token == JsonToken.PROPERTY_NAME;
    require(isName || token == JsonToken.VALUE_STRING);
    String text = parser.getString();
    int max = isName ? StrictJson.MAX_NAME_LENGTH : StrictJson.MAX_TEXT_LENGTH;
    require(text.length() <= max && (isPlain || Utf8.isClean(text)));
    return text;
  }

  /**
   * The number.
   *
   * @return the exact decimal, without trailing zeros
   */
  public BigDecimal number() {
    if (token == JsonToken.VALUE_NUMBER_INT && parser.getStringLength() < LONG_DIGITS) {
      return BigDecimal.valueOf(parser.getLongValue());
    }
    require(token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT);
    return JsonNumbers.parse(parser.getString())
        .map(JsonNumbers::canonical)
        .orElseThrow(this::trouble);
  }

  /**
   * The truth.
   *
   * @return yes or no
   */
  public boolean truth() {
    require(token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE);
    return token == JsonToken.VALUE_TRUE;
  }
}
