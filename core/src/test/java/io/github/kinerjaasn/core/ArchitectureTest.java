package io.github.kinerjaasn.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.kinerjaasn.architecture.CompiledModule;
import io.github.kinerjaasn.architecture.HouseRules;
import io.github.kinerjaasn.architecture.Layers;
import io.github.kinerjaasn.architecture.PureRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES = CompiledModule.classes();

  /** Each package may see those before it; the first five only what is named below. */
  private static final Layers LAYERS =
      Layers.inOrder(
              "io.github.kinerjaasn.core",
              List.of(
                  "text",
                  "quantity",
                  "period",
                  "law",
                  "outcome",
                  "check",
                  "constraint",
                  "style",
                  "post",
                  "person",
                  "indicator",
                  "goal",
                  "plan",
                  "numeric",
                  "appraisal",
                  "cascade",
                  "measure",
                  "catalogue",
                  "report",
                  "survey",
                  "feedback",
                  "judgement",
                  "career",
                  "formula",
                  "adjustment",
                  "entry",
                  "scheme"))
          .with("quantity", "text")
          .with("period", "text")
          .with("law", "text", "period")
          .with("outcome", "text", "law");

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

  @Test
  void computesOnly() {
    PureRules.all().check(CLASSES);
  }
}
