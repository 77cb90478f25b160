package io.github.kinerjaasn.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.kinerjaasn.architecture.sample.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayersTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter().importClasses(HouseRulesTest.class, Samples.class);
  private static final String UP = "architecture";
  private static final String DOWN = "architecture.sample";

  private static Layers order(String... packages) {
    return Layers.inOrder(HouseRules.BASE, List.of(packages)).with("undescribed");
  }

  @Test
  void aHigherPackageSeesALowerOne() {
    assertThat(order("undescribed", "architecture.deep.er", DOWN, UP).broken(CLASSES)).isEmpty();
  }

  @Test
  void aLowerPackageMustNotSeeAHigherOne() {
    assertThat(order("undescribed", "architecture.deep.er", UP, DOWN).broken(CLASSES))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).startsWith(UP + " must not see " + DOWN));
  }

  @Test
  void aNarrowedPackageSeesOnlyWhatIsNamed() {
    Layers layers = order("undescribed", "architecture.deep.er", DOWN, UP).with(UP, DOWN);
    assertThat(layers.broken(CLASSES))
        .hasSizeGreaterThanOrEqualTo(2)
        .noneSatisfy(line -> assertThat(line).contains("must not see " + DOWN));
  }

  @Test
  void packagesOutsideTheTableAreNamed() {
    assertThat(order(UP).unlisted(CLASSES)).containsExactly(DOWN);
    assertThat(order(UP, DOWN).unlisted(CLASSES)).isEmpty();
  }
}
