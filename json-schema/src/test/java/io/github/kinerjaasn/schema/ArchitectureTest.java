package io.github.kinerjaasn.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.github.kinerjaasn.architecture.CompiledModule;
import io.github.kinerjaasn.architecture.HouseRules;
import io.github.kinerjaasn.architecture.Layers;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES = CompiledModule.classes();
  private static final Layers LAYERS =
      Layers.inOrder(
          "io.github.kinerjaasn.schema",
          List.of(
              "catalogue",
              "json",
              "evolution",
              "finding",
              "form",
              "exchange",
              "result",
              "batch",
              "jackson",
              "drawing",
              "report"));

  private static final JavaClasses OWN =
      CLASSES.that(JavaClass.Predicates.resideInAPackage("io.github.kinerjaasn.schema.."));
  private static final Layers SIASN =
      Layers.inOrder(
          "io.github.kinerjaasn.siasn",
          List.of("code", "form", "part", "read", "write", "transfer"));

  @Test
  void keepsTheHouseRules() {
    HouseRules.all().check(CLASSES);
  }

  @Test
  void keepsItsLayers() {
    assertThat(LAYERS.broken(OWN)).isEmpty();
    assertThat(LAYERS.unlisted(OWN)).isEmpty();
  }

  @Test
  void keepsTheLayersOfSiasn() {
    assertThat(SIASN.broken(CLASSES)).isEmpty();
    assertThat(SIASN.unlisted(CLASSES)).isEmpty();
  }

  @Test
  void keepsSiasnFreeOfLibraries() {
    ArchRuleDefinition.classes()
        .that()
        .resideInAPackage("io.github.kinerjaasn.siasn..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.jspecify..",
            "io.github.kinerjaasn.core..",
            "io.github.kinerjaasn.scoring..",
            "io.github.kinerjaasn.schema.json",
            "io.github.kinerjaasn.siasn..")
        .check(CLASSES);
  }
}
