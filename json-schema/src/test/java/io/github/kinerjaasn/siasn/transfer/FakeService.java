package io.github.kinerjaasn.siasn.transfer;

import io.github.kinerjaasn.schema.json.CanonicalJson;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonArray;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNumber;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import io.github.kinerjaasn.schema.json.StrictJson;
import io.github.kinerjaasn.siasn.Lines;
import io.github.kinerjaasn.siasn.code.Area;
import io.github.kinerjaasn.siasn.part.RatedPerson;
import io.github.kinerjaasn.siasn.write.Entry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stands in for the service: keeps what is saved, gives it back under the read names. It makes a
 * new row of every save without an id, so that any second save shows.
 */
final class FakeService {
  record Answer(int status, String body) {}

  private static final Map<Area, Map<String, String>> READ_NAMES = names();

  private final Map<String, List<JsonObject>> rows = new LinkedHashMap<>();
  private final Map<String, String> numbers = new LinkedHashMap<>();
  private int count;

  private static Map<Area, Map<String, String>> names() {
    Map<Area, Map<String, String>> names = new LinkedHashMap<>();
    Lines.of(Entry.class, "fields.csv")
        .filter(line -> !line.get(1).isEmpty())
        .forEach(
            line ->
                names
                    .computeIfAbsent(Area.valueOf(line.get(0)), area -> new LinkedHashMap<>())
                    .put(line.get(1), line.get(3)));
    return names;
  }

  void knows(RatedPerson person) {
    numbers.put(person.id().toString(), person.nip().toString());
  }

  synchronized int size() {
    return rows.values().stream().mapToInt(List::size).sum();
  }

  synchronized List<JsonObject> rows(Entry entry) {
    return List.copyOf(rows.getOrDefault(entry.area().listPath(entry.person().nip()), List.of()));
  }

  synchronized Answer handle(String method, String path, String body) {
    return method.equals("GET") ? list(path) : save(path, body);
  }

  private Answer list(String path) {
    List<JsonObject> found = rows.getOrDefault(path, List.of());
    if (found.isEmpty()) {
      return new Answer(404, "{\"code\":0,\"data\":\"Data tidak ditemukan\"}");
    }
    Map<String, JsonValue> answer = new LinkedHashMap<>();
    answer.put("code", JsonNumber.of(1));
    answer.put("data", JsonArray.of(found));
    answer.put("count", JsonNumber.of(found.size()));
    return new Answer(200, CanonicalJson.toText(JsonObject.of(answer)));
  }

  private Answer save(String path, String body) {
    Area area =
        READ_NAMES.keySet().stream()
            .filter(one -> one.savePath().equals(Optional.of(path)))
            .findFirst()
            .orElseThrow();
    JsonObject sent = (JsonObject) StrictJson.read(body).orElseThrow();
    Map<String, JsonValue> row = new LinkedHashMap<>();
    sent.members()
        .forEach(
            (name, value) -> {
              String readName = READ_NAMES.get(area).get(name);
              if (!readName.isEmpty()) {
                row.put(readName, stored(name, value));
              }
            });
    String id = text(sent, "id").isEmpty() ? newId() : text(sent, "id");
    row.put("id", JsonText.of(id));
    put(area, row, id);
    return new Answer(
        200,
        "{\"success\":true,\"message\":\"success\",\"mapData\":{\""
            + area.savedIdName().orElseThrow()
            + "\":\""
            + id
            + "\"}}");
  }

  private void put(Area area, Map<String, JsonValue> row, String id) {
    JsonObject made = JsonObject.of(row);
    String pns = text(made, made.get("pns").isPresent() ? "pns" : "pnsDinilaiId");
    List<JsonObject> list =
        rows.computeIfAbsent(
            "/pns/" + area.label().en() + "/" + numbers.get(pns), key -> new ArrayList<>());
    list.removeIf(one -> text(one, "id").equals(id));
    list.add(made);
  }

  private String newId() {
    return String.format("%032x", ++count);
  }

  private static String text(JsonObject object, String name) {
    return ((JsonText) object.get(name).orElseThrow()).value();
  }

  /** Ratings become decimals in texts, years texts, documents a map. */
  private static JsonValue stored(String name, JsonValue value) {
    if (value instanceof JsonNumber number) {
      boolean rated = name.endsWith("Nilai") && number.value().scale() <= 0;
      return JsonText.of(rated ? number.value() + ".00" : number.value().toPlainString());
    }
    if (value instanceof JsonArray path) {
      Map<String, JsonValue> map = new LinkedHashMap<>();
      path.items().forEach(one -> map.put(text((JsonObject) one, "dok_id"), one));
      return JsonObject.of(map);
    }
    return value;
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
