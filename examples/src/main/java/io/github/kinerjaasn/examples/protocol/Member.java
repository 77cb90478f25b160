package io.github.kinerjaasn.examples.protocol;

import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNull;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import java.util.Optional;

/**
 * A member of an object: its name, its kind, and whether it may be absent. Null is absent.
 *
 * @param <T> the type it is read as
 */
public final class Member<T> {
  private final String name;
  private final Kind<T> kind;
  private final Optional<T> absent;

  private Member(String name, Kind<T> kind, Optional<T> absent) {
    this.name = name;
    this.kind = kind;
    this.absent = absent;
  }

  /**
   * A member that must be there.
   *
   * @param name its name
   * @param kind what it must be
   * @param <T> the type it is read as
   * @return the member
   */
  public static <T> Member<T> of(String name, Kind<T> kind) {
    return new Member<>(name, kind, Optional.empty());
  }

  /**
   * The same member, which may be absent.
   *
   * @return the member
   */
  public Member<Optional<T>> optional() {
    return new Member<>(name, kind.as(Optional::of), Optional.of(Optional.empty()));
  }

  String name() {
    return name;
  }

  T read(JsonObject object) {
    Optional<JsonValue> value = object.get(name).filter(present -> !(present instanceof JsonNull));
    return value
        .map(kind::read)
        .or(() -> absent)
        .orElseThrow(() -> Refusal.missing(object.place().pointer() + "/" + name));
  }
}
