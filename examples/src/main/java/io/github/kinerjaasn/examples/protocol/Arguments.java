package io.github.kinerjaasn.examples.protocol;

import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import java.util.IdentityHashMap;
import java.util.Map;

/** The members of an object, read and found good. */
public final class Arguments {
  private final Map<Member<?>, Object> values = new IdentityHashMap<>();

  private Arguments() {}

  static Arguments read(JsonObject object, Member<?>... members) {
    Arguments arguments = new Arguments();
    for (Member<?> member : members) {
      arguments.values.put(member, member.read(object));
    }
    return arguments;
  }

  /**
   * The value of a member.
   *
   * @param member one of the members that were declared for the object
   * @param <T> its type
   * @return its value
   * @throws IllegalArgumentException if it was not declared
   */
  @SuppressWarnings("unchecked")
  public <T> T get(Member<T> member) {
    Object value = values.get(member);
    if (value == null) {
      throw new IllegalArgumentException(
          "member must be declared for the object, was \"" + member.name() + "\"");
    }
    return (T) value;
  }
}
