package io.github.kinerjaasn.schema.evolution;

import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Classes the change from one schema to another, and proves it: documents made for each place where
 * the two differ are judged by both, and one that only one of them accepts is the witness. Schemas
 * that differ in titles, descriptions, examples and {@code x-} keywords only are the same. Where no
 * witness is found the change counts as incomparable: nothing is guessed.
 *
 * <p>Example: raising a {@code maxLength} from 64 to 65 is wider, with a document whose text has 65
 * characters as {@link SchemaChange#onlyNewer()}.
 */
public final class SchemaDiff {
  private final Schemas older;
  private final Schemas newer;
  private final SchemaJudge judge;
  private final List<String> unproved = new ArrayList<>();
  private Optional<JsonValue> onlyOlder = Optional.empty();
  private Optional<JsonValue> onlyNewer = Optional.empty();

  private SchemaDiff(JsonObject older, JsonObject newer, SchemaJudge judge) {
    this.older = new Schemas(older);
    this.newer = new Schemas(newer);
    this.judge = judge;
  }

  /**
   * Compares two schemas. Only references within a schema, to its {@code $defs}, are followed.
   *
   * @param older the schema as it was
   * @param newer the schema as it is
   * @param judge the validator
   * @return the change with its proof
   */
  public static SchemaChange compare(JsonObject older, JsonObject newer, SchemaJudge judge) {
    return new SchemaDiff(older, newer, judge).change();
  }

  private SchemaChange change() {
    List<Differences.Place> places = Differences.of(older, newer);
    for (Differences.Place place : places) {
      if (!isProved(place)) {
        unproved.add(place.pointer());
      }
    }
    List<String> pointers = places.stream().map(Differences.Place::pointer).distinct().toList();
    return new SchemaChange(kind(places), onlyOlder, onlyNewer, pointers, unproved);
  }

  private Change kind(List<Differences.Place> places) {
    if (places.isEmpty()) {
      return Change.SAME;
    }
    if (!unproved.isEmpty() || onlyOlder.isPresent() && onlyNewer.isPresent()) {
      return Change.INCOMPARABLE;
    }
    return onlyOlder.isPresent() ? Change.NARROWER : Change.WIDER;
  }

  /** Whether a document shows the difference; looks on until it has shown it in both directions. */
  private boolean isProved(Differences.Place place) {
    boolean proved = false;
    for (JsonValue document : documents(place).toList()) {
      boolean before = judge.accepts(older.root(), document);
      boolean after = judge.accepts(newer.root(), document);
      proved |= before != after;
      if (before && !after) {
        onlyOlder = onlyOlder.or(() -> Optional.of(document));
      } else if (after && !before) {
        onlyNewer = onlyNewer.or(() -> Optional.of(document));
      }
    }
    return proved;
  }

  private Stream<JsonValue> documents(Differences.Place place) {
    Instances before = new Instances(older);
    Instances after = new Instances(newer);
    Candidates candidates = new Candidates(before, after, place);
    return Stream.of(before, after)
        .flatMap(side -> side.starts().flatMap(start -> documents(side, start, place, candidates)));
  }

  private static Stream<JsonValue> documents(
      Instances side, JsonValue start, Differences.Place place, Candidates candidates) {
    return candidates
        .all(side.at(start, place.path()))
        .map(value -> side.with(start, place.path(), value));
  }
}
