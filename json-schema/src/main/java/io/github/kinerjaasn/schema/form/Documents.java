package io.github.kinerjaasn.schema.form;

import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.schema.finding.Draft;
import io.github.kinerjaasn.schema.finding.Findings;
import io.github.kinerjaasn.schema.json.JsonReading;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.schema.json.StrictJson;
import io.github.kinerjaasn.schema.json.StrictTokens;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the types of this library are in JSON, and how they are read. */
public final class Documents {
  private static final ClassValue<Optional<Method>> BUILDERS =
      new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
          return findBuilder(type);
        }
      };

  private Documents() {}

  /**
   * Reads a value of any type that has a form: a document, a scalar, a word from a list.
   *
   * @param type the type
   * @param reading the JSON
   * @param <T> the type
   * @return the value, or all that is wrong
   * @throws IllegalArgumentException if the type has no form
   */
  public static <T> ReadResult<T> read(Class<T> type, JsonReading reading) {
    Form form = Forms.of(type);
    if (reading.tree().isEmpty()) {
      return ReadResult.refused(reading.violations());
    }
    Findings findings = new Findings(reading.violations());
    Optional<Object> value = form.read(reading.tree().get(), findings);
    return findings.isEmpty()
        ? ReadResult.read(type.cast(value.orElseThrow()))
        : ReadResult.refused(findings.all(reading.tree().get()));
  }

  /**
   * Reads a document of which nothing is wrong, in one pass.
   *
   * @param type the type
   * @param bytes the JSON
   * @param <T> the type
   * @return what {@link #read} would give; empty if that would find anything, or might
   * @throws IllegalArgumentException if the type has no form
   */
  public static <T> Optional<T> flawless(Class<T> type, byte[] bytes) {
    return flawless(type, reader -> StrictTokens.read(bytes, reader));
  }

  /**
   * Reads a document of which nothing is wrong, in one pass.
   *
   * @param type the type
   * @param text the JSON
   * @param <T> the type
   * @return what {@link #read} would give; empty if that would find anything, or might
   * @throws IllegalArgumentException if the type has no form
   */
  public static <T> Optional<T> flawless(Class<T> type, String text) {
    return flawless(type, reader -> StrictTokens.read(text, reader));
  }

  private static <T> Optional<T> flawless(
      Class<T> type, Function<Function<StrictTokens, Object>, Optional<Object>> pass) {
    Form form = Forms.of(type);
    Inspection limits = Inspection.start();
    return pass.apply(tokens -> form.read(tokens, limits))
        .filter(any -> limits.violations().isEmpty())
        .map(type::cast);
  }

  /**
   * Reads a value and judges it. What cannot be read is still judged as far as it can be: all that
   * is wrong comes in one answer.
   *
   * @param type the type
   * @param reading the JSON
   * @param judge the rule that judges it
   * @param <T> the type
   * @param <R> the type of the judgement
   * @return the judgement, or all that is wrong
   * @throws IllegalArgumentException if the type has no form
   */
  public static <T, R> Outcome<R> judge(
      Class<T> type, JsonReading reading, Function<? super T, Outcome<R>> judge) {
    ReadResult<T> result = read(type, reading);
    if (result instanceof ReadResult.Read<T> read) {
      return judge.apply(read.value());
    }
    List<Violation> all = new ArrayList<>(result.violations());
    if (reading.tree().isPresent() && all.size() < StrictJson.MAX_VIOLATIONS) {
      Findings survey = Findings.drafting(reading.violations(), Draft.FIRST);
      Forms.of(type).read(reading.tree().get(), survey);
      List<Violation> spare = judgement(type, reading, judge, new Draft(false, survey.longest()));
      List<Violation> full = judgement(type, reading, judge, new Draft(true, survey.longest()));
      spare.stream().filter(full::contains).forEach(all::add);
    }
    return Outcome.undecided(all);
  }

  private static <T, R> List<Violation> judgement(
      Class<T> type, JsonReading reading, Function<? super T, Outcome<R>> judge, Draft draft) {
    JsonValue root = reading.tree().orElseThrow();
    Findings findings = Findings.drafting(reading.violations(), draft);
    return Forms.of(type)
        .read(root, findings)
        .map(value -> judge.apply(type.cast(value)).violations())
        .map(violations -> findings.certain(violations, root))
        .orElse(List.of());
  }

  /**
   * Whether a type is a document: an interface with a static {@code builder()}.
   *
   * @param type any type
   * @return true for a document
   */
  public static boolean isDocument(Class<?> type) {
    return builder(type).isPresent();
  }

  static Optional<Method> builder(Class<?> type) {
    return BUILDERS.get(type);
  }

  private static Optional<Method> findBuilder(Class<?> type) {
    return Stream.of(type.getMethods())
        .filter(method -> type.isInterface() && Reflected.isStatic(method))
        .filter(method -> method.getName().equals("builder") && method.getParameterCount() == 0)
        .findFirst();
  }

  /**
   * The document that a type is or implements.
   *
   * @param type any type, such as a generated class
   * @return the interface, or empty
   */
  public static Optional<Class<?>> documentOf(Class<?> type) {
    return Stream.<Class<?>>concat(Stream.of(type), Stream.of(type.getInterfaces()))
        .filter(Documents::isDocument)
        .findFirst();
  }

  /**
   * The members of a document, in the order in which they are declared.
   *
   * @param type a document
   * @return its members
   * @throws IllegalArgumentException if the type is not a document
   */
  public static List<Member> members(Class<?> type) {
    return DocumentForm.of(type).members();
  }

  /**
   * Whether a type is a scalar: it has a static {@code parse(String)}.
   *
   * @param type any type
   * @return true for a scalar
   */
  public static boolean isScalar(Class<?> type) {
    return ValueForm.isScalar(type);
  }

  /**
   * Whether a scalar is a JSON number; all others are texts.
   *
   * @param type a scalar
   * @return true for a number
   */
  public static boolean isNumber(Class<?> type) {
    return ValueForm.isNumber(type);
  }
}
