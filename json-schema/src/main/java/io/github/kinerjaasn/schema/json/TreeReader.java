package io.github.kinerjaasn.schema.json;

import io.github.kinerjaasn.schema.json.JsonValue.JsonArray;
import io.github.kinerjaasn.schema.json.JsonValue.JsonBoolean;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNull;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNumber;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.JsonValue.JsonRefused;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** One pass over the tokens. Nesting is bounded, so recursion is. */
final class TreeReader {
  // Names are not interned, so hostile names cost nothing after the pass. Lengths are judged here,
  // where they can be located, not by the parser, which would end the pass.
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(StrictJson.MAX_DEPTH)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final JsonParser parser;
  private final Complaints complaints;
  private JsonPlace container = JsonPlace.root(1, 1);

  private TreeReader(JsonParser parser, Complaints complaints) {
    this.parser = parser;
    this.complaints = complaints;
  }

  static JsonReading read(String text, Complaints complaints) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      TreeReader reader = new TreeReader(parser, complaints);
      try {
        return new JsonReading(reader.document(), complaints.all());
      } catch (JacksonException e) {
        complaints.syntax(e, reader.container, text);
        return complaints.withoutTree();
      }
    }
  }

  /** The value at the parser's current token. */
  static JsonReading readValue(JsonParser parser, Complaints complaints) {
    TreeReader reader = new TreeReader(parser, complaints);
    TokenStreamLocation at = parser.currentTokenLocation();
    JsonValue value =
        reader.value(parser.currentToken(), JsonPlace.root(at.getLineNr(), at.getColumnNr()));
    return new JsonReading(Optional.of(value), complaints.all());
  }

  private Optional<JsonValue> document() {
    JsonToken first = parser.nextToken();
    if (first == null) {
      complaints.empty();
      return Optional.empty();
    }
    TokenStreamLocation at = parser.currentTokenLocation();
    JsonValue root = value(first, JsonPlace.root(at.getLineNr(), at.getColumnNr()));
    if (parser.nextToken() != null) {
      TokenStreamLocation extra = parser.currentTokenLocation();
      complaints.trailing(JsonPlace.root(extra.getLineNr(), extra.getColumnNr()));
    }
    return Optional.of(root);
  }

  private JsonValue value(JsonToken token, JsonPlace place) {
    return switch (token) {
      case START_OBJECT -> object(place);
      case START_ARRAY -> array(place);
      case VALUE_STRING -> text(place);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(place);
      case VALUE_TRUE, VALUE_FALSE -> new JsonBoolean(token == JsonToken.VALUE_TRUE, place);
      case VALUE_NULL -> new JsonNull(place);
      default -> complaints.foreign(place);
    };
  }

  private JsonObject object(JsonPlace place) {
    JsonPlace outer = enter(place);
    Map<String, JsonValue> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      TokenStreamLocation at = parser.currentTokenLocation();
      boolean nameIsGood = complaints.judgeName(name, place, at.getLineNr(), at.getColumnNr());
      JsonToken token = parser.nextToken();
      if (nameIsGood) {
        member(members, name, token, place.member(name, at.getLineNr(), at.getColumnNr()), place);
      } else {
        parser.skipChildren();
      }
    }
    container = outer;
    return new JsonObject(members, place);
  }

  private void member(
      Map<String, JsonValue> members,
      String name,
      JsonToken token,
      JsonPlace namePlace,
      JsonPlace object) {
    TokenStreamLocation at = parser.currentTokenLocation();
    JsonValue value = value(token, object.member(name, at.getLineNr(), at.getColumnNr()));
    if (members.putIfAbsent(name, value) != null) {
      complaints.duplicate(namePlace);
    }
  }

  private JsonArray array(JsonPlace place) {
    JsonPlace outer = enter(place);
    List<JsonValue> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      TokenStreamLocation at = parser.currentTokenLocation();
      items.add(value(token, place.item(items.size(), at.getLineNr(), at.getColumnNr())));
    }
    container = outer;
    return new JsonArray(items, place);
  }

  private JsonPlace enter(JsonPlace place) {
    JsonPlace outer = container;
    container = place;
    return outer;
  }

  private JsonValue text(JsonPlace place) {
    String text = parser.getString();
    return complaints.judgeText(text, place)
        ? new JsonText(text, place)
        : new JsonRefused(false, place);
  }

  private JsonValue number(JsonPlace place) {
    return JsonNumbers.parse(parser.getString())
        .<JsonValue>map(value -> new JsonNumber(value, place))
        .orElseGet(() -> complaints.numberTooLarge(place));
  }
}
