package io.github.kinerjaasn.core.constraint;

import io.github.kinerjaasn.core.check.Breach;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Turns a JSON Pointer into the nodes of a property path. */
final class ViolationPath {
  /** Before the name of a demand in the message bundle. */
  static final String KEY_PREFIX = "io.github.kinerjaasn.core.demand.";

  private Function<String, NodeBuilderCustomizableContext> property;
  private Supplier<LeafNodeBuilderCustomizableContext> entry;
  private Runnable end;
  private Optional<Integer> index = Optional.empty();

  private ViolationPath(ConstraintViolationBuilder builder) {
    property = builder::addPropertyNode;
    entry = builder::addBeanNode;
    end = builder::addConstraintViolation;
  }

  static void add(ConstraintValidatorContext context, Breach breach) {
    String template = "{" + KEY_PREFIX + breach.demand().name() + "}";
    ViolationPath path = new ViolationPath(context.buildConstraintViolationWithTemplate(template));
    String pointer = breach.violation().pointer();
    if (!pointer.isEmpty()) {
      for (String step : pointer.substring(1).split("/", -1)) {
        path.step(step);
      }
    }
    path.finish();
  }

  private void step(String step) {
    if (step.matches("\\d+")) {
      index = Optional.of(Integer.valueOf(step));
      return;
    }
    NodeBuilderCustomizableContext node =
        property.apply(step.replace("~1", "/").replace("~0", "~"));
    if (index.isPresent()) {
      standAt(node.inIterable().atIndex(index.get()));
      index = Optional.empty();
    } else {
      property = node::addPropertyNode;
      entry = node::addBeanNode;
      end = node::addConstraintViolation;
    }
  }

  private void standAt(NodeBuilderDefinedContext node) {
    property = node::addPropertyNode;
    entry = node::addBeanNode;
    end = node::addConstraintViolation;
  }

  private void finish() {
    if (index.isPresent()) {
      entry.get().inIterable().atIndex(index.get()).addConstraintViolation();
    } else {
      end.run();
    }
  }
}
