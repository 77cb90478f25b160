package io.github.kinerjaasn.schema.form;

import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.schema.json.StrictTokens;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A member of a document: its name, how it is got, set and read. */
public final class Member {
  private final String name;
  private final Method accessor;
  private final Method setter;
  private final Form form;
  private final boolean isRequired;

  private Member(String name, Method accessor, Method setter) {
    this.name = name;
    this.accessor = accessor;
    this.setter = setter;
    this.form = Forms.of(accessor);
    this.isRequired = isRequired(accessor);
  }

  /** The member that an accessor stands for, unless the builder does not know it. */
  static Optional<Member> of(Method accessor, Class<?> builder) {
    return name(accessor)
        .flatMap(
            name ->
                setter(name, accessor.getReturnType(), builder)
                    .map(setter -> new Member(name, accessor, setter)));
  }

  private static Optional<String> name(Method accessor) {
    String name = accessor.getName();
    int prefix = name.startsWith("is") ? 2 : name.startsWith("get") ? 3 : 0;
    boolean stands =
        prefix > 0
            && name.length() > prefix
            && Character.isUpperCase(name.charAt(prefix))
            && accessor.getParameterCount() == 0
            && !Reflected.isStatic(accessor);
    return stands
        ? Optional.of(Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1))
        : Optional.empty();
  }

  private static Optional<Method> setter(String name, Class<?> type, Class<?> builder) {
    String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    String method =
        Collection.class.isAssignableFrom(type)
            ? "addAll" + capital
            : type == Map.class ? "putAll" + capital : name;
    return Stream.of(builder.getMethods())
        .filter(one -> one.getName().equals(method) && one.getParameterCount() == 1)
        .filter(one -> one.getParameterTypes()[0] != Optional.class)
        .findFirst();
  }

  /**
   * The name.
   *
   * @return the name in JSON
   */
  public String name() {
    return name;
  }

  /**
   * The accessor.
   *
   * @return the method of the document
   */
  public Method accessor() {
    return accessor;
  }

  /**
   * Whether a document without it cannot be built.
   *
   * @return false for what is optional, a collection, or has a default
   */
  public boolean isRequired() {
    return isRequired;
  }

  private static boolean isRequired(Method accessor) {
    Class<?> type = accessor.getReturnType();
    return Modifier.isAbstract(accessor.getModifiers())
        && type != Optional.class
        && !Collection.class.isAssignableFrom(type)
        && type != Map.class;
  }

  /** Whether a document may be judged without it, as if it had been left out. */
  boolean isOptional() {
    return accessor.getReturnType() == Optional.class;
  }

  /**
   * Its value.
   *
   * @param document the document
   * @return the value, possibly an empty optional or collection
   */
  public Object get(Object document) {
    return Reflected.call(accessor, document);
  }

  void set(Object builder, Object value) {
    Reflected.call(setter, builder, value);
  }

  void read(Object builder, StrictTokens tokens, Inspection limits) {
    set(builder, form.read(tokens, limits));
  }

  Form form() {
    return form;
  }
}
