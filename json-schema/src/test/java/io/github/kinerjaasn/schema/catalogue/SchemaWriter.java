package io.github.kinerjaasn.schema.catalogue;

import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomPropertyDefinition;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.MethodScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.TypeScope;
import io.github.kinerjaasn.core.appraisal.Appraisal;
import io.github.kinerjaasn.core.appraisal.AppraisalDemands;
import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.check.Demand;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.IndicatorDemands;
import io.github.kinerjaasn.core.numeric.NumericDemands;
import io.github.kinerjaasn.core.person.Person;
import io.github.kinerjaasn.core.person.PersonDemands;
import io.github.kinerjaasn.core.plan.Skp;
import io.github.kinerjaasn.core.plan.SkpDemands;
import io.github.kinerjaasn.core.post.PostDemands;
import io.github.kinerjaasn.schema.form.Documents;
import io.github.kinerjaasn.schema.form.Member;
import io.github.kinerjaasn.schema.json.CanonicalJson;
import io.github.kinerjaasn.schema.json.StrictJson;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Generates the published schemas from the types. */
final class SchemaWriter {
  private static final SchemaTexts TEXTS = new SchemaTexts();

  static final Map<String, Class<?>> ROOTS =
      Map.of(
          "indicator", Indicator.class,
          "skp", Skp.class,
          "appraisal", Appraisal.class,
          "evaluation", Evaluation.class,
          "result", ResultNodes.Result.class,
          "violations", ResultNodes.Violations.class);

  private static final Map<Class<?>, List<Demand>> DEMANDS =
      Map.of(
          Person.class,
          Stream.concat(PostDemands.ALL.stream(), PersonDemands.ALL.stream()).toList(),
          Indicator.class,
          IndicatorDemands.ALL,
          Skp.class,
          SkpDemands.ALL,
          Appraisal.class,
          Stream.concat(AppraisalDemands.ALL.stream(), NumericDemands.ALL.stream()).toList());

  private SchemaWriter() {}

  static String write(SchemaFile file, Optional<String> example) {
    ObjectNode generated = generator().generateSchema(ROOTS.get(file.name()));
    ObjectNode schema = generated.objectNode();
    schema.set("$schema", generated.get("$schema"));
    schema.put("$id", file.id());
    schema.put("title", file.label().en()).put("x-judul", file.label().id());
    schema.put("x-version", file.version());
    generated.properties().forEach(entry -> schema.putIfAbsent(entry.getKey(), entry.getValue()));
    example.ifPresent(text -> schema.putArray("examples").add(Json.MAPPER.readTree(text)));
    return CanonicalJson.toIndentedText(StrictJson.read(schema.toString()).orElseThrow());
  }

  private static SchemaGenerator generator() {
    SchemaGeneratorConfigBuilder builder =
        new SchemaGeneratorConfigBuilder(
            SchemaVersion.DRAFT_2020_12,
            new OptionPreset(
                Option.SCHEMA_VERSION_INDICATOR,
                Option.NONSTATIC_NONVOID_NONGETTER_METHODS,
                Option.GETTER_METHODS,
                Option.FIELDS_DERIVED_FROM_ARGUMENTFREE_METHODS,
                Option.DEFINITIONS_FOR_ALL_OBJECTS));
    builder
        .forTypesInGeneral()
        .withAdditionalPropertiesResolver(
            scope -> Documents.isDocument(scope.getType().getErasedType()) ? Void.class : null)
        .withCustomDefinitionProvider((type, context) -> definition(type.getErasedType(), context))
        .withTypeAttributeOverride((node, scope, context) -> describe(node, scope))
        .withPropertySorter(Comparator.comparingInt(SchemaWriter::position));
    builder
        .forMethods()
        .withIgnoreCheck(method -> member(method).isEmpty())
        .withPropertyNameOverrideResolver(method -> member(method).map(Member::name).orElse(null))
        .withRequiredCheck(method -> member(method).map(Member::isRequired).orElse(false))
        .withCustomDefinitionProvider(SchemaWriter::property);
    return new SchemaGenerator(builder.build());
  }

  private static CustomDefinition definition(Class<?> type, SchemaGenerationContext context) {
    return ValueNodes.of(type)
        .or(() -> new ResultNodes(context).of(type))
        .map(SchemaWriter::referenced)
        .orElse(null);
  }

  private static CustomDefinition referenced(ObjectNode node) {
    return new CustomDefinition(
        node, CustomDefinition.DefinitionType.ALWAYS_REF, CustomDefinition.AttributeInclusion.YES);
  }

  private static void describe(ObjectNode node, TypeScope scope) {
    Class<?> type = scope.getType().getErasedType();
    if (Documents.isDocument(type) || TEXTS.has(type.getSimpleName())) {
      TEXTS.describe(node, type.getSimpleName());
    }
    if (DEMANDS.containsKey(type)) {
      ArrayNode rules = node.putArray("x-rules");
      DEMANDS.get(type).forEach(demand -> rule(rules.addObject(), demand));
    }
  }

  private static void rule(ObjectNode node, Demand demand) {
    node.put("name", demand.name());
    node.put("severity", demand.severity().name());
    node.put("id", demand.message().id()).put("en", demand.message().en());
    node.put("basis", demand.basis().toString());
    node.put("confidence", demand.basis().confidence().name());
  }

  private static CustomPropertyDefinition property(
      MethodScope method, SchemaGenerationContext context) {
    Member member = member(method).orElseThrow();
    ObjectNode node = new TypeNodes(context).of(member.accessor());
    TEXTS.describe(
        node, method.getDeclaringType().getErasedType().getSimpleName() + "." + member.name());
    return new CustomPropertyDefinition(node, CustomDefinition.AttributeInclusion.NO);
  }

  private static Optional<Member> member(MethodScope method) {
    Class<?> type = method.getDeclaringType().getErasedType();
    return Documents.isDocument(type) && method.getRawMember().getParameterCount() == 0
        ? Documents.members(type).stream()
            .filter(member -> member.accessor().getName().equals(method.getRawMember().getName()))
            .findFirst()
        : Optional.empty();
  }

  private static int position(MemberScope<?, ?> scope) {
    return scope instanceof MethodScope method && member(method).isPresent()
        ? Documents.members(method.getDeclaringType().getErasedType())
            .indexOf(member(method).orElse(null))
        : -1;
  }
}
