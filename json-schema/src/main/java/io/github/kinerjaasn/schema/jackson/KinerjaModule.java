package io.github.kinerjaasn.schema.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.schema.form.Documents;
import io.github.kinerjaasn.schema.json.JsonReading;
import io.github.kinerjaasn.schema.json.JsonTokens;
import io.github.kinerjaasn.schema.json.ReadResult;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * A Jackson 3 module for this library's types: documents, scalars and words from lists are read as
 * {@link Exchange} reads them, and they and results are written as it writes them. It is found by
 * {@code MapperBuilder.findAndAddModules()}, and so by Spring Boot 4, without further set-up.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new KinerjaModule()).build();
 * Skp skp = mapper.readValue(json, Skp.class); // RefusedDocumentException holds all violations
 * }</pre>
 */
public final class KinerjaModule extends JacksonModule {
  /** Those of the library alone: an application's own types are its own matter. */
  private static final List<String> PACKAGES =
      List.of(
          "io.github.kinerjaasn.core.",
          "io.github.kinerjaasn.scoring.",
          "io.github.kinerjaasn.schema.",
          "io.github.kinerjaasn.siasn.");

  /** The module. */
  public KinerjaModule() {}

  @Override
  public String getModuleName() {
    return "kinerja";
  }

  @Override
  public Version version() {
    return new Version(0, 1, 0, null, "io.github.kinerjaasn", "kinerja-json-schema");
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addDeserializers(new Reading()).addSerializers(new Writing());
  }

  private static boolean isOurs(Class<?> type) {
    return PACKAGES.stream().anyMatch(type.getName()::startsWith);
  }

  private static final class Reading extends Deserializers.Base {
    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return isOurs(type)
          && (type.isEnum() || Documents.isDocument(type) || Documents.isScalar(type));
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
      Class<?> raw = type.getRawClass();
      return hasDeserializerFor(config, raw) ? new Deserializer<>(raw) : null;
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
      return findBeanDeserializer(type, config, bean);
    }
  }

  private static final class Deserializer<T> extends StdDeserializer<T> {
    private final Class<T> type;

    Deserializer(Class<T> type) {
      super(type);
      this.type = type;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      return read(parser, JsonTokens.read(parser));
    }

    @Override
    public T getNullValue(DeserializationContext context) {
      JsonParser parser = context.getParser();
      return read(parser, JsonTokens.read(parser));
    }

    private T read(JsonParser parser, JsonReading reading) {
      ReadResult<T> result =
          Documents.isDocument(type) ? Exchange.read(type, reading) : Documents.read(type, reading);
      return result
          .toOptional()
          .orElseThrow(() -> new RefusedDocumentException(parser, result.violations()));
    }
  }

  private static final class Writing extends Serializers.Base {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier bean,
        JsonFormat.@Nullable Value format) {
      return isOurs(type.getRawClass()) && Exchange.canWrite(type.getRawClass())
          ? new Serializer(type.getRawClass())
          : null;
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier bean,
        JsonFormat.@Nullable Value format) {
      return findSerializer(config, type, bean, format);
    }
  }

  private static final class Serializer extends StdSerializer<Object> {
    Serializer(Class<?> type) {
      super(type);
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
      JsonTokens.write(Exchange.toTree(value), generator);
    }
  }
}
