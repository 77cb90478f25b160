package io.github.kinerjaasn.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.github.kinerjaasn.architecture.CompiledModule;
import io.github.kinerjaasn.core.check.Demand;
import jakarta.validation.Constraint;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every constraint that stands on a document has a message in both languages. None has an
 * expression, so the texts are the same whether an expression language is there or not.
 */
class ConstraintMessagesTest {
  private static final Properties INDONESIAN = ours("_id");
  private static final Properties ENGLISH = ours("");

  private static Properties ours(String suffix) {
    return load(Demand.class, "/ContributorValidationMessages" + suffix + ".properties");
  }

  private static Properties load(Class<?> beside, String name) {
    Properties properties = new Properties();
    try (InputStream stream = beside.getResourceAsStream(name);
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static Set<Class<? extends Annotation>> constraints() {
    return CompiledModule.classes().stream()
        .filter(JavaClass::isInterface)
        .filter(type -> !type.isAnnotation())
        .map(JavaClass::reflect)
        .flatMap(
            type ->
                Stream.concat(
                    Stream.of(type.getAnnotations()),
                    Stream.of(type.getDeclaredMethods()).flatMap(ConstraintMessagesTest::on)))
        .map(Annotation::annotationType)
        .filter(type -> type.isAnnotationPresent(Constraint.class))
        .collect(
            Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(Class::getName))));
  }

  private static Stream<Annotation> on(Method accessor) {
    return Stream.concat(
        Stream.of(accessor.getAnnotations()), within(accessor.getAnnotatedReturnType()));
  }

  private static Stream<Annotation> within(AnnotatedType type) {
    Stream<Annotation> here = Stream.of(type.getAnnotations());
    return type instanceof AnnotatedParameterizedType container
        ? Stream.concat(
            here,
            Stream.of(container.getAnnotatedActualTypeArguments())
                .flatMap(ConstraintMessagesTest::within))
        : here;
  }

  @Test
  void findsTheConstraintsInUse() {
    assertThat(constraints())
        .extracting(Class::getSimpleName)
        .contains("Consistent", "Line", "Prose", "Within", "Id", "Spelled", "Size", "Min", "Max");
  }

  @ParameterizedTest
  @MethodSource("constraints")
  void hasAMessageInBothLanguagesWithoutExpressions(Class<? extends Annotation> constraint)
      throws ReflectiveOperationException {
    String key =
        ((String) constraint.getMethod("message").getDefaultValue()).replaceAll("[{}]", "");
    assertThat(INDONESIAN.getProperty(key)).as(key).isNotBlank().doesNotContain("${");
    if (key.startsWith("io.github")) { // the English of the standard ones is the provider's
      assertThat(ENGLISH.getProperty(key)).as(key).isNotBlank().doesNotContain("${");
    }
    assertThat(INDONESIAN.getProperty(key)).isNotEqualTo(ENGLISH.getProperty(key));
  }

  @Test
  void noMessageOfOursHasAnExpression() {
    assertThat(INDONESIAN.values()).isNotEmpty().allMatch(text -> !text.toString().contains("${"));
    assertThat(ENGLISH.values()).isNotEmpty().allMatch(text -> !text.toString().contains("${"));
  }
}
