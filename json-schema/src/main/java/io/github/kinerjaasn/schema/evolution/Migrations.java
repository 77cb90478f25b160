package io.github.kinerjaasn.schema.evolution;

import io.github.kinerjaasn.schema.catalogue.SchemaFile;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps by which readers take documents of older versions. A document says its version by
 * {@code "$schema"}, the id of its schema; without one it is of the current version.
 *
 * <pre>{@code
 * {"$schema": "https://kinerjaasn.github.io/schema/1.0/skp.json", "id": "SKP-1"}
 * }</pre>
 *
 * @param steps the steps, at most one from each version of a schema
 */
public record Migrations(List<Migration> steps) {
  /** The member by which a document names its schema. */
  public static final String NAMED_BY = "$schema";

  /** The steps between the released versions. Version 1.0 is the first, so there are none. */
  public static final Migrations RELEASED = new Migrations(List.of());

  /**
   * Takes a copy.
   *
   * @param steps the steps
   * @throws IllegalArgumentException if two steps start from the same version of a schema
   */
  public Migrations {
    steps = List.copyOf(steps);
    if (steps.stream().map(step -> step.schema() + " " + step.from()).distinct().count()
        < steps.size()) {
      throw new IllegalArgumentException(
          "steps must start from different versions, were from "
              + steps.stream().map(step -> step.schema() + " " + step.from()).toList());
    }
  }

  /**
   * A document of an older version as one of the current version.
   *
   * @param document the document, without {@link #NAMED_BY}
   * @param id the id of its schema
   * @param current the current schema of its type
   * @return the document, or empty if no steps lead from that id to the current version
   */
  public Optional<JsonObject> migrate(JsonObject document, String id, SchemaFile current) {
    return path(id, current)
        .map(
            path -> {
              JsonObject changed = document;
              for (Migration migration : path) {
                changed = migration.step().apply(changed);
              }
              return changed;
            });
  }

  /**
   * The ids of all versions that can be read as the current one.
   *
   * @param current the current schema of a type
   * @return the ids, the current one first
   */
  public List<String> readable(SchemaFile current) {
    List<String> ids = new ArrayList<>();
    ids.add(current.id());
    steps.stream()
        .filter(step -> step.schema().equals(current.name()))
        .map(step -> id(current.name(), step.from()))
        .filter(id -> path(id, current).isPresent())
        .forEach(ids::add);
    return List.copyOf(ids);
  }

  private Optional<List<Migration>> path(String id, SchemaFile current) {
    List<Migration> path = new ArrayList<>();
    String here = id;
    while (!here.equals(current.id())) {
      String from = here;
      Optional<Migration> next =
          steps.stream()
              .filter(step -> step.schema().equals(current.name()))
              .filter(step -> id(step.schema(), step.from()).equals(from) && !path.contains(step))
              .findFirst();
      if (next.isEmpty()) {
        return Optional.empty();
      }
      path.add(next.get());
      here = id(current.name(), next.get().to());
    }
    return Optional.of(path);
  }

  private static String id(String schema, String version) {
    return SchemaFile.BASE + version + "/" + schema + ".json";
  }
}
