package io.github.kinerjaasn.schema.catalogue;

import static java.util.Map.entry;

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
import com.github.victools.jsonschema.generator.impl.DefinitionKey;
import com.github.victools.jsonschema.generator.naming.SchemaDefinitionNamingStrategy;
import io.github.kinerjaasn.core.appraisal.Appraisal;
import io.github.kinerjaasn.core.appraisal.AppraisalDemands;
import io.github.kinerjaasn.core.cascade.Cascade;
import io.github.kinerjaasn.core.cascade.CascadeDemands;
import io.github.kinerjaasn.core.check.Demand;
import io.github.kinerjaasn.core.feedback.FeedbackDemands;
import io.github.kinerjaasn.core.feedback.FeedbackFile;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.IndicatorDemands;
import io.github.kinerjaasn.core.judgement.JudgementDemands;
import io.github.kinerjaasn.core.judgement.PanelSession;
import io.github.kinerjaasn.core.measure.CaseRegister;
import io.github.kinerjaasn.core.measure.MeasureDemands;
import io.github.kinerjaasn.core.numeric.NumericDemands;
import io.github.kinerjaasn.core.person.Person;
import io.github.kinerjaasn.core.person.PersonDemands;
import io.github.kinerjaasn.core.plan.Skp;
import io.github.kinerjaasn.core.plan.SkpDemands;
import io.github.kinerjaasn.core.report.ReportBook;
import io.github.kinerjaasn.core.report.ReportDemands;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.survey.SatisfactionSurvey;
import io.github.kinerjaasn.core.survey.SurveyDemands;
import io.github.kinerjaasn.schema.form.Documents;
import io.github.kinerjaasn.schema.form.Member;
import io.github.kinerjaasn.schema.json.CanonicalJson;
import io.github.kinerjaasn.schema.json.StrictJson;
import io.github.kinerjaasn.scoring.schemecheck.Finding;
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

  private static final Map<String, Class<?>> WRITTEN =
      Map.of(
          "result", ResultNodes.Result.class,
          "violations", ResultNodes.Violations.class,
          "conformance-request", ConformanceNodes.Request.class,
          "conformance-answer", ConformanceNodes.Answer.class);

  private static final Map<Class<?>, List<Demand>> DEMANDS =
      Map.ofEntries(
          entry(Person.class, PersonDemands.ALL),
          entry(Indicator.class, IndicatorDemands.ALL),
          entry(Skp.class, SkpDemands.ALL),
          entry(
              Appraisal.class,
              Stream.concat(AppraisalDemands.ALL.stream(), NumericDemands.ALL.stream()).toList()),
          entry(Cascade.class, CascadeDemands.ALL),
          entry(CaseRegister.class, MeasureDemands.ALL),
          entry(ReportBook.class, ReportDemands.ALL),
          entry(SatisfactionSurvey.class, SurveyDemands.ALL),
          entry(PanelSession.class, JudgementDemands.ALL),
          entry(FeedbackFile.class, FeedbackDemands.ALL));

  private SchemaWriter() {}

  static Class<?> root(SchemaFile file) {
    return file.type().orElseGet(() -> WRITTEN.get(file.name()));
  }

  static String write(SchemaFile file, List<String> samples) {
    ObjectNode generated = generator().generateSchema(root(file));
    ObjectNode schema = generated.objectNode();
    schema.set("$schema", generated.get("$schema"));
    schema.put("$id", file.id());
    schema.put("title", file.label().en()).put("x-judul", file.label().id());
    schema.put("x-version", file.version());
    generated.properties().forEach(entry -> schema.putIfAbsent(entry.getKey(), entry.getValue()));
    file.type().ifPresent(type -> nameable(schema, file));
    ArrayNode examples = schema.putArray("examples");
    samples.forEach(sample -> examples.add(Json.MAPPER.readTree(sample)));
    return CanonicalJson.toIndentedText(StrictJson.read(schema.toString()).orElseThrow());
  }

  /** A document may name its schema, for editors and for readers of later versions. */
  private static void nameable(ObjectNode schema, SchemaFile file) {
    ObjectNode members = schema.objectNode();
    members.putObject("$schema").put("const", file.id());
    members.setAll((ObjectNode) schema.get("properties"));
    schema.set("properties", members);
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
        .withDefinitionNamingStrategy(new Names())
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
        .or(() -> new ConformanceNodes(context).of(type))
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
    if (type == Scheme.class) {
      ArrayNode rules = node.putArray("x-rules");
      Stream.of(Finding.Kind.values()).forEach(kind -> rule(rules.addObject(), kind));
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

  private static void rule(ObjectNode node, Finding.Kind kind) {
    node.put("name", kind.name()).put("id", kind.label().id()).put("en", kind.label().en());
  }

  /** Names definitions as the references to them do. */
  private static final class Names implements SchemaDefinitionNamingStrategy {
    @Override
    public String getDefinitionNameForKey(DefinitionKey key, SchemaGenerationContext context) {
      return Definitions.name(key.getType().getErasedType());
    }
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
