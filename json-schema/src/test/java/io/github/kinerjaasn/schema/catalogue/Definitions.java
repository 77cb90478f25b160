package io.github.kinerjaasn.schema.catalogue;

import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import tools.jackson.databind.node.ObjectNode;

/** What definitions are called: a nested type has the name of the outer one before its own. */
final class Definitions {
  private Definitions() {}

  static String name(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return (outer == null ? "" : outer.getSimpleName()) + type.getSimpleName();
  }

  // The generator fills in its own references late and loses them when nodes are merged.
  static ObjectNode reference(SchemaGenerationContext context, Class<?> type) {
    context.createDefinitionReference(context.getTypeContext().resolve(type));
    return context.getGeneratorConfig().createObjectNode().put("$ref", "#/$defs/" + name(type));
  }
}
