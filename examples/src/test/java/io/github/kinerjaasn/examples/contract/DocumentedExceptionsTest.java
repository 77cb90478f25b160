package io.github.kinerjaasn.examples.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Every public constructor and static method is called with odd arguments. Whatever it throws, its
 * Javadoc names.
 */
class DocumentedExceptionsTest {
  private static final int CALLS = 80;
  private static final int LEAST_CALLED = 250;
  private static final Pattern THROWS = Pattern.compile("@throws\\s+(?:[a-z]+\\.)*(\\w+)");

  @Test
  @Timeout(60)
  void nothingElseIsThrown() throws IllegalAccessException, InstantiationException {
    Set<String> undocumented = new TreeSet<>();
    int called = 0;
    for (Class<?> type : PublicApi.types()) {
      for (Executable one : executables(type)) {
        Optional<List<List<?>>> values = values(one);
        if (values.isPresent()) {
          called++;
          Set<String> documented = documented(one);
          for (int call = 0; call < CALLS; call++) {
            trouble(one, arguments(values.get(), call), documented).ifPresent(undocumented::add);
          }
        }
      }
    }
    assertThat(undocumented).isEmpty();
    assertThat(called).isGreaterThan(LEAST_CALLED);
  }

  private static List<Executable> executables(Class<?> type) {
    Stream<Executable> constructors =
        type.isEnum() || Modifier.isAbstract(type.getModifiers())
            ? Stream.empty()
            : Stream.of(type.getConstructors());
    return Stream.concat(
            constructors,
            Stream.of(type.getDeclaredMethods())
                .filter(one -> Modifier.isStatic(one.getModifiers()))
                .filter(one -> Modifier.isPublic(one.getModifiers()) && !one.isSynthetic())
                .filter(one -> !(type.isEnum() && one.getName().equals("valueOf")))
                .filter(one -> !one.getName().equals("main")))
        .filter(one -> one.getParameterCount() > 0)
        .toList();
  }

  private static Optional<List<List<?>>> values(Executable one) {
    List<List<?>> all = new ArrayList<>();
    for (Type type : one.getGenericParameterTypes()) {
      all.add(OddValues.of(type));
    }
    return all.stream().anyMatch(List::isEmpty) ? Optional.empty() : Optional.of(all);
  }

  /** Each call takes other values; the first takes an ordinary one everywhere. */
  private static Object[] arguments(List<List<?>> values, int call) {
    Random choice = new Random(call);
    return values.stream()
        .map(some -> some.get(call == 0 ? 0 : choice.nextInt(some.size())))
        .toArray();
  }

  private static Optional<String> trouble(
      Executable one, Object[] arguments, Set<String> documented)
      throws IllegalAccessException, InstantiationException {
    try {
      if (one instanceof Method method) {
        method.invoke(null, arguments);
      } else {
        ((Constructor<?>) one).newInstance(arguments);
      }
      return Optional.empty();
    } catch (InvocationTargetException thrown) {
      Throwable cause = thrown.getCause();
      return Stream.<Class<?>>iterate(cause.getClass(), Class::getSuperclass)
              .takeWhile(type -> type != RuntimeException.class && type != Error.class)
              .anyMatch(type -> documented.contains(type.getSimpleName()))
          ? Optional.empty()
          : Optional.of(describe(one) + " " + cause.getClass().getSimpleName());
    }
  }

  private static String describe(Executable one) {
    return one.getDeclaringClass().getName()
        + "."
        + one.getName().replaceAll(".*\\.", "")
        + Arrays.toString(Stream.of(one.getParameterTypes()).map(Class::getSimpleName).toArray());
  }

  /** What the comments before the declarations of that name say of exceptions. */
  private static Set<String> documented(Executable one) {
    String name = one instanceof Method ? one.getName() : one.getDeclaringClass().getSimpleName();
    Pattern declaration = Pattern.compile("[ .>]" + Pattern.quote(name) + "(\\(| *<| *\\{)");
    Set<String> documented = new HashSet<>();
    for (String part : PublicApi.source(one.getDeclaringClass()).split("/\\*\\*")) {
      int end = part.indexOf("*/");
      if (end >= 0 && declaration.matcher(head(part.substring(end + 2))).find()) {
        THROWS.matcher(part.substring(0, end)).results().forEach(m -> documented.add(m.group(1)));
      }
    }
    return documented;
  }

  private static String head(String code) {
    int end = code.indexOf('{');
    return end < 0 ? code : code.substring(0, end + 1);
  }
}
