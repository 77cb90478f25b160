package io.github.kinerjaasn.schema.form;

import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.finding.Draft;
import io.github.kinerjaasn.schema.finding.Findings;
import io.github.kinerjaasn.schema.finding.Kinds;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.StrictTokens;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.core.sym.PropertyNameMatcher;

/** A document: an interface with a static {@code builder()}. */
final class DocumentForm implements Form {
  private static final ClassValue<DocumentForm> KNOWN =
      new ClassValue<>() {
        @Override
        protected DocumentForm computeValue(Class<?> type) {
          return new DocumentForm(type);
        }
      };

  private final Class<?> type;
  private final Method builder;
  private final Method build;
  private final Map<String, Member> members = new LinkedHashMap<>();
  private final List<Member> inOrder;
  private final PropertyNameMatcher names;

  private DocumentForm(Class<?> type) {
    this.type = type;
    this.builder =
        Documents.builder(type)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "type must be a document, was "
                            + type.getName()
                            + "\nMungkin: an interface with a static builder()"));
    this.build = build(builder.getReturnType());
    declared().forEach(member -> members.put(member.name(), member));
    this.inOrder = List.copyOf(members.values());
    this.names = StrictTokens.names(members.keySet());
  }

  static DocumentForm of(Class<?> type) {
    return KNOWN.get(type);
  }

  private static Method build(Class<?> builder) {
    try {
      return builder.getMethod("build");
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException("builder must have build(), was " + builder, e);
    }
  }

  // Methods come in no particular order; the generated class keeps its fields in the order in which
  // the accessors are declared.
  private Stream<Member> declared() {
    Class<?> made = builder.getReturnType();
    List<String> order =
        Stream.of(build.getReturnType().getDeclaredFields()).map(Field::getName).toList();
    return Stream.of(type.getMethods())
        .flatMap(accessor -> Member.of(accessor, made).stream())
        .sorted(Comparator.comparingInt(member -> order.indexOf(member.name())));
  }

  List<Member> members() {
    return inOrder;
  }

  @Override
  public Optional<Object> read(JsonValue json, Findings findings) {
    Optional<JsonObject> object = findings.expect(JsonObject.class, json, Kinds.OBJECT);
    if (object.isEmpty()) {
      return Optional.empty();
    }
    Map<Member, Object> values = new LinkedHashMap<>();
    boolean complete = missing(object.get(), findings) == 0;
    for (Map.Entry<String, JsonValue> entry : object.get().members().entrySet()) {
      Member member = members.get(entry.getKey());
      if (member == null) {
        findings.unknownField(entry.getValue().place(), entry.getKey(), members.keySet());
      } else {
        Optional<Object> value = member.form().read(entry.getValue(), findings);
        value.ifPresent(found -> values.put(member, found));
        complete &= value.isPresent() || member.isOptional();
      }
    }
    if (findings.draft().isPresent()) {
      complete = fill(values, object.get().members().keySet(), findings.draft().get());
    }
    return complete ? build(object.get(), values, findings) : Optional.empty();
  }

  @Override
  public Object read(StrictTokens tokens, Inspection limits) {
    Object made = Reflected.call(builder, type);
    boolean[] seen = new boolean[inOrder.size()];
    tokens.enterObject();
    for (int at = tokens.nextMember(names); at >= 0; at = tokens.nextMember(names)) {
      if (seen[at]) {
        throw tokens.trouble();
      }
      seen[at] = true;
      inOrder.get(at).read(made, tokens, limits);
    }
    for (int at = 0; at < seen.length; at++) {
      if (!seen[at] && inOrder.get(at).isRequired()) {
        throw tokens.trouble();
      }
    }
    try {
      return build.invoke(made);
    } catch (InvocationTargetException e) {
      throw tokens.trouble();
    } catch (IllegalAccessException e) {
      throw Reflected.unreachable(build, e);
    }
  }

  private boolean fill(Map<Member, Object> values, Set<String> written, Draft draft) {
    Predicate<Member> stands =
        member -> member.isRequired() || draft.isFull() && written.contains(member.name());
    members.values().stream()
        .filter(member -> stands.test(member) && !values.containsKey(member))
        .forEach(
            member -> member.form().standIn(draft).ifPresent(value -> values.put(member, value)));
    return inOrder.stream().allMatch(one -> !one.isRequired() || values.containsKey(one));
  }

  @Override
  public Optional<Object> standIn(Draft draft) {
    return read(JsonObject.of(Map.of()), Findings.drafting(List.of(), draft));
  }

  private long missing(JsonObject object, Findings findings) {
    return members.values().stream()
        .filter(member -> member.isRequired() && object.get(member.name()).isEmpty())
        .peek(member -> findings.missing(object.place(), member.name()))
        .count();
  }

  private Optional<Object> build(JsonObject json, Map<Member, Object> values, Findings findings) {
    Object made = Reflected.call(builder, type);
    values.forEach((member, value) -> member.set(made, value));
    try {
      Object document = build.invoke(made);
      findings.built(document, json.place());
      return Optional.of(document);
    } catch (InvocationTargetException e) {
      findings.inconsistent(
          json,
          Text.of("isinya tidak selaras", "its members contradict each other"),
          Text.of("lihat skema dokumen ini", "see the schema of this document"));
      return Optional.empty();
    } catch (IllegalAccessException e) {
      throw Reflected.unreachable(build, e);
    }
  }
}
