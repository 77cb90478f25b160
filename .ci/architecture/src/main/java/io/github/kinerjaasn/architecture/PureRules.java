package io.github.kinerjaasn.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.Timer;
import java.util.UUID;

/**
 * The rules of modules that only compute: the same input gives the same result on every machine, at
 * every hour, in every country.
 */
public final class PureRules {
  private PureRules() {}

  /**
   * All rules of pure modules.
   *
   * @return one rule that fails if one of them does
   */
  public static ArchRule all() {
    return CompositeArchRule.of(noOutsideWorld()).and(noDefaults()).and(noMutableStatics());
  }

  /**
   * No files, network, clock, logging, services, processes or chance.
   *
   * @return the rule
   */
  public static ArchRule noOutsideWorld() {
    return ArchRuleDefinition.noClasses()
        .should()
        .dependOnClassesThat(outsideWorld())
        .because("rules are functions of their arguments")
        .allowEmptyShould(true);
  }

  private static DescribedPredicate<JavaClass> outsideWorld() {
    return resideInAnyPackage(
            "java.io..", "java.nio..", "java.net..", "java.util.logging..", "org.slf4j..")
        .and(DescribedPredicate.not(type(Serializable.class)))
        .or(type(System.class))
        .or(type(Runtime.class))
        .or(type(Thread.class))
        .or(type(Clock.class))
        .or(type(ServiceLoader.class))
        .or(type(Random.class))
        .or(type(SecureRandom.class))
        .or(type(UUID.class))
        .or(type(Timer.class))
        .as("the outside world");
  }

  /**
   * No call that reads the clock, or the default locale or zone of the machine.
   *
   * @return the rule
   */
  public static ArchRule noDefaults() {
    return ArchRuleDefinition.noClasses()
        .should()
        .callMethodWhere(HouseConditions.readsDefaults())
        .because("results are the same at every hour and in every country")
        .allowEmptyShould(true);
  }

  /**
   * Every static field is final and of a type that cannot change.
   *
   * @return the rule
   */
  public static ArchRule noMutableStatics() {
    return ArchRuleDefinition.fields()
        .that()
        .areStatic()
        .should(HouseConditions.beConstant())
        .because("results do not depend on earlier calls")
        .allowEmptyShould(true);
  }
}
