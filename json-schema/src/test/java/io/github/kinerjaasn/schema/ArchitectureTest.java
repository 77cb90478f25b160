package io.github.kinerjaasn.schema;

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
          "io.github.kinerjaasn.schema",
          List.of("catalogue", "json", "form", "exchange", "jackson"));

  @Test
  void keepsTheHouseRules() {
    HouseRules.all().check(CLASSES);
  }

  @Test
  void keepsItsLayers() {
    assertThat(LAYERS.broken(CLASSES)).isEmpty();
    assertThat(LAYERS.unlisted(CLASSES)).isEmpty();
  }
}
