package io.github.kinerjaasn.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/**
 * The rules that every module keeps. Example: {@code
 * HouseRules.all().check(CompiledModule.classes())}.
 */
public final class HouseRules {
  /** The package above all others. */
  public static final String BASE = "io.github.kinerjaasn";

  private HouseRules() {}

  /**
   * All rules for any module.
   *
   * @return one rule that fails if one of them does
   */
  public static ArchRule all() {
    return CompositeArchRule.of(describedPackages())
        .and(shallowPackages())
        .and(beanAccessors())
        .and(noBinaryFloatingPoint())
        .and(noCycles())
        .allowEmptyShould(true);
  }

  /**
   * Every package has a {@code package-info} that forbids null.
   *
   * @return the rule
   */
  public static ArchRule describedPackages() {
    return ArchRuleDefinition.classes()
        .should(HouseConditions.liveInDescribedPackage())
        .allowEmptyShould(true);
  }

  /**
   * No package is more than two levels below the base.
   *
   * @return the rule
   */
  public static ArchRule shallowPackages() {
    return ArchRuleDefinition.noClasses()
        .should()
        .resideInAPackage(BASE + ".*.*.*..")
        .because("the tree should read like a table of contents")
        .allowEmptyShould(true);
  }

  /**
   * Every accessor of an interface that carries a Bean Validation constraint is named {@code get…}
   * or {@code is…}: validators silently skip all others.
   *
   * @return the rule
   */
  public static ArchRule beanAccessors() {
    return ArchRuleDefinition.methods()
        .that(HouseConditions.areConstrainedAccessors())
        .should()
        .haveNameMatching("(get|is)\\p{Lu}.*")
        .because("Bean Validation does not see other names")
        .allowEmptyShould(true);
  }

  /**
   * No {@code double} or {@code float} in a field, a signature or a call. Only an estimate may: a
   * class of a package {@code population} that nobody else sees, named {@code …Estimate}, which
   * says why its answers are exact all the same.
   *
   * @return the rule
   */
  public static ArchRule noBinaryFloatingPoint() {
    return ArchRuleDefinition.noClasses()
        .that(DescribedPredicate.not(HouseConditions.areProvedEstimates()))
        .should(HouseConditions.touchBinaryFloatingPoint())
        .because("every number is exact")
        .allowEmptyShould(true);
  }

  /**
   * Packages do not depend on each other in a circle.
   *
   * @return the rule
   */
  public static ArchRule noCycles() {
    return SlicesRuleDefinition.slices()
        .matching(BASE + ".(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true);
  }
}
