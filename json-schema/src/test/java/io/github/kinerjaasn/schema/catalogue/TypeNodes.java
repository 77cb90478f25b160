package io.github.kinerjaasn.schema.catalogue;

import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.check.TextForm;
import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.constraint.Line;
import io.github.kinerjaasn.core.constraint.Prose;
import io.github.kinerjaasn.core.constraint.Spelled;
import io.github.kinerjaasn.core.constraint.Within;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The schema of what an accessor gives: its type and the limits written beside it. */
final class TypeNodes {
  private final SchemaGenerationContext context;

  TypeNodes(SchemaGenerationContext context) {
    this.context = context;
  }

  ObjectNode of(Method accessor) {
    AnnotatedType type = accessor.getAnnotatedReturnType();
    return of(
        type,
        Stream.concat(Stream.of(accessor.getAnnotations()), Stream.of(type.getAnnotations())));
  }

  ObjectNode of(AnnotatedType type) {
    return of(type, Stream.of(type.getAnnotations()));
  }

  private ObjectNode of(AnnotatedType type, Stream<Annotation> annotations) {
    ObjectNode node = plain(type);
    Set<Annotation> limits = new LinkedHashSet<>(annotations.toList());
    limits.forEach(limit -> limit(node, limit));
    return node;
  }

  private ObjectNode plain(AnnotatedType type) {
    Class<?> raw = raw(type.getType());
    if (raw == Optional.class) {
      return of(argument(type, 0));
    }
    if (Collection.class.isAssignableFrom(raw)) {
      ObjectNode node = node("array");
      node.set("items", of(argument(type, 0)));
      return node;
    }
    if (raw == Map.class) {
      ObjectNode node = node("object");
      node.set("propertyNames", of(argument(type, 0)));
      node.set("additionalProperties", of(argument(type, 1)));
      return node;
    }
    return scalar(raw);
  }

  private ObjectNode scalar(Class<?> raw) {
    if (raw == String.class) {
      return node("string");
    }
    if (raw == boolean.class || raw == Boolean.class) {
      return node("boolean");
    }
    if (raw == int.class || raw == Integer.class) {
      return node("integer").put("maximum", Integer.MAX_VALUE).put("minimum", -Integer.MAX_VALUE);
    }
    if (raw == long.class || raw == Long.class) {
      return node("integer").put("maximum", Long.MAX_VALUE).put("minimum", -Long.MAX_VALUE);
    }
    return raw == Object.class
        ? context.getGeneratorConfig().createObjectNode()
        : Definitions.reference(context, raw);
  }

  private ObjectNode node(String type) {
    return context.getGeneratorConfig().createObjectNode().put("type", type);
  }

  private static void limit(ObjectNode node, Annotation limit) {
    if (limit instanceof Line line) {
      node.put("maxLength", line.max()).put("pattern", TextForm.LINE_PATTERN);
    } else if (limit instanceof Prose prose) {
      node.put("maxLength", prose.max()).put("pattern", TextForm.PROSE_PATTERN);
    } else if (limit instanceof Id) {
      node.put("pattern", whole(Limits.ID_PATTERN));
    } else if (limit instanceof Spelled word) {
      node.put("pattern", whole(word.pattern()));
    } else if (limit instanceof Within within) {
      node.put("minimum", new BigDecimal(within.min()))
          .put("maximum", new BigDecimal(within.max()));
    } else if (limit instanceof Size size) {
      node.put(
          node.path("type").asString().equals("array") ? "maxItems" : "maxProperties", size.max());
    } else if (limit instanceof Min min) {
      node.put("minimum", min.value());
    } else if (limit instanceof PositiveOrZero) {
      node.put("minimum", 0);
    } else if (limit instanceof Max max) {
      node.put("maximum", max.value());
    }
  }

  static String whole(String regexp) {
    return "^(?:" + regexp + ")$";
  }

  static boolean isOptional(Type type) {
    return raw(type) == Optional.class;
  }

  private static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
  }

  private static AnnotatedType argument(AnnotatedType type, int index) {
    return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
  }
}
