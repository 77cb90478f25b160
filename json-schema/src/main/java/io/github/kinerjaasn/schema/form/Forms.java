package io.github.kinerjaasn.schema.form;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the form of a type. */
final class Forms {
  private Forms() {}

  /** The form of what an accessor gives, with the limits written beside it. */
  static Form of(Method accessor) {
    AnnotatedType type = accessor.getAnnotatedReturnType();
    return Limited.by(
        Stream.concat(Stream.of(accessor.getAnnotations()), Stream.of(type.getAnnotations())),
        plain(type));
  }

  private static Form of(AnnotatedType type) {
    return Limited.by(Stream.of(type.getAnnotations()), plain(type));
  }

  private static Form plain(AnnotatedType type) {
    Class<?> raw = raw(type.getType());
    if (raw == Optional.class) {
      return of(argument(type, 0));
    }
    if (Collection.class.isAssignableFrom(raw)) {
      return new ListForm(raw, of(argument(type, 0)));
    }
    if (raw == Map.class) {
      return new MapForm(of(argument(type, 0)), of(argument(type, 1)));
    }
    return of(raw);
  }

  /** The form of a type without arguments. */
  static Form of(Class<?> type) {
    if (PlainForm.OF.containsKey(type)) {
      return PlainForm.OF.get(type);
    }
    if (type.isEnum()) {
      return EnumForm.of(type);
    }
    return Documents.isDocument(type) ? new LazyForm(type) : ValueForm.of(type);
  }

  static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
  }

  private static AnnotatedType argument(AnnotatedType type, int index) {
    return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
  }
}
