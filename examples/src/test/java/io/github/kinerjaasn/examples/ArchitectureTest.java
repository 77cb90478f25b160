package io.github.kinerjaasn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.kinerjaasn.architecture.CompiledModule;
import io.github.kinerjaasn.architecture.HouseRules;
import io.github.kinerjaasn.architecture.Layers;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES = CompiledModule.classes();

  private static final Layers LAYERS =
      Layers.inOrder(
              "io.github.kinerjaasn.examples",
              List.of(
                  "console",
                  "text",
                  "scheme",
                  "city",
                  "protocol",
                  "operation",
                  "drafting",
                  "publishing",
                  "bulk",
                  "command"))
          .with("text")
          .with("scheme")
          .with("city")
          .with("protocol")
          .with("operation", "protocol");

  @Test
  void packagesSeeOnlyLowerOnes() {
    assertThat(LAYERS.broken(CLASSES)).isEmpty();
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    assertThat(CLASSES).isNotEmpty();
    assertThat(LAYERS.unlisted(CLASSES)).isEmpty();
  }

  @Test
  void houseRules() {
    HouseRules.all().check(CLASSES);
  }
}
