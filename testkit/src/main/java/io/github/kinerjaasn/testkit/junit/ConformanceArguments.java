package io.github.kinerjaasn.testkit.junit;

import io.github.kinerjaasn.testkit.Vectors;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Gives JUnit the cases that {@link ConformanceVectors} names; made by JUnit, not by callers. */
public final class ConformanceArguments
    extends AnnotationBasedArgumentsProvider<ConformanceVectors> {

  /** For JUnit. */
  public ConformanceArguments() {}

  @Override
  protected Stream<? extends Arguments> provideArguments(
      ParameterDeclarations parameters, ExtensionContext context, ConformanceVectors annotation) {
    List<String> named = List.of(annotation.value());
    List<String> operations = named.isEmpty() ? Vectors.operations() : named;
    return operations.stream().flatMap(op -> Vectors.of(op).stream()).map(Arguments::of);
  }
}
