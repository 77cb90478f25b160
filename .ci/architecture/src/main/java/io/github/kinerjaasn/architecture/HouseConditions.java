package io.github.kinerjaasn.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What the rules look at. */
final class HouseConditions {
  private static final Set<String> BINARY =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float");

  private static final Set<Class<?>> IMMUTABLE_COLLECTIONS =
      Set.of(Collection.class, List.class, Set.class, Map.class);

  private static final List<Class<?>> CHANGEABLE =
      List.of(
          Collection.class,
          Map.class,
          StringBuilder.class,
          StringBuffer.class,
          ThreadLocal.class,
          AtomicBoolean.class,
          AtomicInteger.class,
          AtomicLong.class,
          AtomicReference.class,
          LongAdder.class);

  private HouseConditions() {}

  static ArchCondition<JavaClass> liveInDescribedPackage() {
    return new ArchCondition<>("live in a package with a @NullMarked package-info") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean described =
            type.getPackage()
                .tryGetPackageInfo()
                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                .isPresent();
        boolean outsidePackages = type.getPackageName().isEmpty();
        String message = type.getPackageName() + " needs a @NullMarked package-info";
        events.add(new SimpleConditionEvent(type, described || outsidePackages, message));
      }
    };
  }

  static DescribedPredicate<JavaMethod> areConstrainedAccessors() {
    return DescribedPredicate.describe(
        "are constrained accessors of an interface",
        method ->
            method.getOwner().isInterface()
                && method.getRawParameterTypes().isEmpty()
                && method.getAnnotations().stream().anyMatch(HouseConditions::isConstraint));
  }

  private static boolean isConstraint(JavaAnnotation<?> annotation) {
    JavaClass type = annotation.getRawType();
    return type.getPackageName().startsWith("jakarta.validation")
        || type.isAnnotatedWith("jakarta.validation.Constraint");
  }

  static DescribedPredicate<JavaClass> areProvedEstimates() {
    return DescribedPredicate.describe(
        "are estimates inside a package of populations",
        type ->
            type.getPackageName().endsWith(".population")
                && !type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getName().matches(".*Estimate(\\$\\w+)?"));
  }

  static ArchCondition<JavaClass> touchBinaryFloatingPoint() {
    return new ArchCondition<>("touch double or float") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getFields().stream()
            .filter(field -> isBinary(field.getRawType()))
            .forEach(field -> events.add(found(type, field.getFullName())));
        type.getCodeUnits().stream()
            .filter(unit -> signature(unit).anyMatch(HouseConditions::isBinary))
            .forEach(unit -> events.add(found(type, unit.getFullName())));
        type.getCodeUnitCallsFromSelf().stream()
            .filter(call -> signature(call.getTarget()).anyMatch(HouseConditions::isBinary))
            .forEach(call -> events.add(found(type, call.getDescription())));
      }
    };
  }

  private static SimpleConditionEvent found(JavaClass type, String where) {
    return new SimpleConditionEvent(type, true, where);
  }

  private static Stream<JavaClass> signature(JavaCodeUnit unit) {
    return Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()));
  }

  private static Stream<JavaClass> signature(CodeUnitCallTarget target) {
    return Stream.concat(
        target.getRawParameterTypes().stream(), Stream.of(target.getRawReturnType()));
  }

  private static boolean isBinary(JavaClass type) {
    return BINARY.contains(type.getBaseComponentType().getName());
  }

  static DescribedPredicate<JavaMethodCall> readsDefaults() {
    return DescribedPredicate.describe(
        "read the clock, the default locale or the default zone",
        call -> {
          CodeUnitCallTarget target = call.getTarget();
          String owner = target.getOwner().getName();
          List<String> parameters =
              target.getRawParameterTypes().stream().map(JavaClass::getName).toList();
          return switch (target.getName()) {
            case "now" -> owner.startsWith("java.time.");
            case "systemDefault" -> owner.equals("java.time.ZoneId");
            case "getDefault" ->
                owner.equals(Locale.class.getName()) || owner.equals(TimeZone.class.getName());
            case "toLowerCase", "toUpperCase" ->
                owner.equals(String.class.getName()) && parameters.isEmpty();
            case "format" ->
                owner.equals(String.class.getName())
                    && !parameters.contains(Locale.class.getName());
            case "formatted" -> owner.equals(String.class.getName());
            case "ofPattern", "ofLocalizedDate" ->
                owner.startsWith("java.time.format.")
                    && !parameters.contains(Locale.class.getName());
            default -> false;
          };
        });
  }

  static ArchCondition<JavaField> beConstant() {
    return new ArchCondition<>("be constant") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        boolean constant =
            field.getModifiers().contains(JavaModifier.SYNTHETIC)
                || field.getModifiers().contains(JavaModifier.FINAL)
                    && !isChangeable(field.getRawType());
        events.add(new SimpleConditionEvent(field, constant, field.getFullName() + " can change"));
      }
    };
  }

  private static boolean isChangeable(JavaClass type) {
    return type.isArray()
        || IMMUTABLE_COLLECTIONS.stream().noneMatch(type::isEquivalentTo)
            && CHANGEABLE.stream().anyMatch(type::isAssignableTo);
  }
}
