package io.github.kinerjaasn.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.github.kinerjaasn.architecture.deep.er.Deep;
import io.github.kinerjaasn.architecture.sample.Samples;
import io.github.kinerjaasn.undescribed.Stray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseRulesTest {
  private static final JavaClasses ALL = new ClassFileImporter().importPackages(HouseRules.BASE);

  private static boolean keeps(ArchRule rule, Class<?> sample) {
    JavaClasses only = ALL.that(JavaClass.Predicates.equivalentTo(sample));
    assertThat(only).hasSize(1);
    return !rule.evaluate(only).hasViolation();
  }

  @ParameterizedTest
  @ValueSource(classes = {Samples.Good.class, Samples.Colour.class})
  void goodCodePasses(Class<?> sample) {
    assertThat(keeps(HouseRules.all(), sample)).isTrue();
    assertThat(keeps(PureRules.all(), sample)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(classes = {Samples.BareAccessor.class, Samples.Getaway.class})
  void constrainedAccessorsMustBeBeanNamed(Class<?> sample) {
    assertThat(keeps(HouseRules.beanAccessors(), sample)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Samples.DoubleField.class,
        Samples.FloatBox.class,
        Samples.DoubleArray.class,
        Samples.DoubleCall.class
      })
  void binaryFloatingPointIsFound(Class<?> sample) {
    assertThat(keeps(HouseRules.noBinaryFloatingPoint(), sample)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(classes = {Samples.Files.class, Samples.Clocks.class, Samples.Environment.class})
  void theOutsideWorldIsFound(Class<?> sample) {
    assertThat(keeps(PureRules.noOutsideWorld(), sample)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Samples.Today.class,
        Samples.DefaultLocale.class,
        Samples.HiddenLocale.class,
        Samples.FormatLocale.class,
        Samples.DateLocale.class
      })
  void defaultsOfTheMachineAreFound(Class<?> sample) {
    assertThat(keeps(PureRules.noDefaults(), sample)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(classes = {Samples.Counter.class, Samples.Cache.class, Samples.Table.class})
  void mutableStaticsAreFound(Class<?> sample) {
    assertThat(keeps(PureRules.noMutableStatics(), sample)).isFalse();
  }

  @Test
  void everyPackageNeedsADescription() {
    assertThat(keeps(HouseRules.describedPackages(), Stray.class)).isFalse();
  }

  @Test
  void packagesAreAtMostTwoLevelsDeep() {
    assertThat(keeps(HouseRules.shallowPackages(), Deep.class)).isFalse();
  }

  @Test
  void thisModuleKeepsItsOwnRules() {
    HouseRules.all().check(CompiledModule.classes());
    assertThat(CompiledModule.classes().contain(HouseRules.class)).isTrue();
  }
}
