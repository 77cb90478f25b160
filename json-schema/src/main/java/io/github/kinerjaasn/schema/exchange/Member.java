package io.github.kinerjaasn.schema.exchange;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A member of a document: its name, how it is got, set and read.
 *
 * @param name the name in JSON
 * @param accessor gets it from the document
 * @param setter gives it to the builder
 * @param form reads it
 */
record Member(String name, Method accessor, Method setter, Form form) {

  /** The member that an accessor stands for, unless the builder does not know it. */
  static Optional<Member> of(Method accessor, Class<?> builder) {
    return name(accessor)
        .flatMap(
            name ->
                setter(name, accessor.getReturnType(), builder)
                    .map(setter -> new Member(name, accessor, setter, Forms.of(accessor))));
  }

  private static Optional<String> name(Method accessor) {
    String name = accessor.getName();
    int prefix = name.startsWith("is") ? 2 : name.startsWith("get") ? 3 : 0;
    boolean stands =
        prefix > 0
            && name.length() > prefix
            && Character.isUpperCase(name.charAt(prefix))
            && accessor.getParameterCount() == 0
            && !Modifier.isStatic(accessor.getModifiers());
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

  /** Whether a document without it cannot be built. */
  boolean isRequired() {
    Class<?> type = accessor.getReturnType();
    return Modifier.isAbstract(accessor.getModifiers())
        && type != Optional.class
        && !Collection.class.isAssignableFrom(type)
        && type != Map.class;
  }

  /** The value in a document. */
  Object get(Object document) {
    return invoke(accessor, document);
  }

  void set(Object builder, Object value) {
    invoke(setter, builder, value);
  }

  /** Calls a public method; what it throws is a defect of the type, not of data. */
  static Object invoke(Method method, Object target, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(method + " must not throw", e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(method + " must be public in an exported package", e);
    }
  }
}
