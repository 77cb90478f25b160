package io.github.kinerjaasn.schema.finding;

import io.github.kinerjaasn.core.check.Document;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.json.JsonPlace;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNull;
import io.github.kinerjaasn.schema.json.JsonValue.JsonRefused;
import io.github.kinerjaasn.schema.json.StrictJson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects what is wrong with a document while it is read. */
public final class Findings {
  private static final Text AT =
      Text.of("{0} (baris {1}, kolom {2})", "{0} (line {1}, column {2})");

  private final List<Violation> malformed;
  private final Optional<Draft> draft;
  private final List<Violation> found = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private Optional<Period> longest = Optional.empty();

  private record Part(Document document, JsonPlace place) {}

  /**
   * Nothing found yet.
   *
   * @param malformed what was wrong with the JSON itself
   */
  public Findings(List<Violation> malformed) {
    this(malformed, Optional.empty());
  }

  private Findings(List<Violation> malformed, Optional<Draft> draft) {
    this.malformed = malformed;
    this.draft = draft;
  }

  /**
   * Nothing found yet, by a reading that goes on with stand-ins for what it cannot read.
   *
   * @param malformed what was wrong with the JSON itself
   * @param draft which stand-ins
   * @return the findings
   */
  public static Findings drafting(List<Violation> malformed, Draft draft) {
    return new Findings(malformed, Optional.of(draft));
  }

  /**
   * Which stand-ins the reading goes on with.
   *
   * @return empty if with none
   */
  public Optional<Draft> draft() {
    return draft;
  }

  /**
   * Whether nothing is wrong.
   *
   * @return true if so
   */
  public boolean isEmpty() {
    return malformed.isEmpty() && found.isEmpty();
  }

  /**
   * Notes a scalar that could be read, for drafts.
   *
   * @param value the scalar
   */
  public void met(Object value) {
    if (draft.isPresent()
        && value instanceof Period period
        && longest.stream().allMatch(other -> other.days() < period.days())) {
      longest = Optional.of(period);
    }
  }

  /**
   * The longest period that was read.
   *
   * @return the first of the longest, empty if there was none
   */
  public Optional<Period> longest() {
    return longest;
  }

  /**
   * Notes a part that could be built, to be inspected if the whole is refused.
   *
   * @param part what was built
   * @param place where it stands
   */
  public void built(Object part, JsonPlace place) {
    if (part instanceof Document document) {
      parts.add(new Part(document, place));
    }
  }

  /**
   * All findings with line and column, and what the readable parts contradict.
   *
   * @param root the whole document
   * @return all of it
   */
  public List<Violation> all(JsonValue root) {
    Stream<Violation> others =
        Stream.concat(
            found.stream(),
            parts.stream().flatMap(Findings::contradictions).filter(this::isCertain));
    int room = Math.max(0, StrictJson.MAX_VIOLATIONS - malformed.size());
    List<Violation> all = new ArrayList<>(malformed);
    others.limit(room + 1).map(violation -> located(violation, root)).forEach(all::add);
    return all.size() <= StrictJson.MAX_VIOLATIONS ? all : cut(all);
  }

  /** The first of them; the last says that there are more, as the malformed ones do themselves. */
  private List<Violation> cut(List<Violation> all) {
    if (malformed.size() >= StrictJson.MAX_VIOLATIONS) {
      return malformed;
    }
    List<Violation> first = new ArrayList<>(all.subList(0, StrictJson.MAX_VIOLATIONS - 1));
    first.add(
        error(
            "",
            ViolationCode.OUT_OF_RANGE,
            Text.of("masih ada kesalahan lain", "there is more that is wrong"),
            Text.of("perbaiki yang disebut dahulu", "mend what is listed first")));
    return first;
  }

  private static Stream<Violation> contradictions(Part part) {
    return part.document().inspect().violations().stream()
        .filter(Violation::isError)
        .map(violation -> violation.under(part.place().pointer()));
  }

  /**
   * What of a judgement on a draft holds whatever the unreadable values should have been.
   *
   * @param judgement what is wrong with the draft
   * @param root the whole document
   * @return the errors among it that no unreadable value can have caused, with line and column
   */
  public List<Violation> certain(List<Violation> judgement, JsonValue root) {
    boolean named = unread().noneMatch(pointer -> pointer.matches(".*/(id|\\d+)/"));
    return judgement.stream()
        .filter(Violation::isError)
        .filter(this::isCertain)
        .filter(violation -> named || !violation.pointer().endsWith("Id"))
        .map(violation -> located(violation, root))
        .toList();
  }

  /** Not so at a place below, at or above which something could not be read. */
  private boolean isCertain(Violation contradiction) {
    String at = contradiction.pointer() + "/";
    return unread().noneMatch(pointer -> pointer.startsWith(at) || at.startsWith(pointer));
  }

  private Stream<String> unread() {
    return Stream.concat(malformed.stream(), found.stream())
        .filter(violation -> violation.code() != ViolationCode.UNKNOWN_FIELD)
        .map(violation -> violation.pointer() + "/");
  }

  private static Violation located(Violation violation, JsonValue root) {
    JsonPlace place = Pointers.nearest(root, violation.pointer());
    return place.line() == 0
        ? violation
        : new Violation(
            violation.pointer(),
            violation.code(),
            violation.severity(),
            AT.with(violation.message(), place.line(), place.column()),
            violation.advice(),
            violation.found(),
            violation.allowed(),
            violation.basis());
  }

  /**
   * The value as the expected kind; otherwise complains, unless it was refused already.
   *
   * @param kind the expected kind
   * @param json the value
   * @param expected the kind in words
   * @param <T> the expected kind
   * @return the value, or empty
   */
  public <T extends JsonValue> Optional<T> expect(Class<T> kind, JsonValue json, Text expected) {
    if (kind.isInstance(json)) {
      return Optional.of(kind.cast(json));
    }
    if (json instanceof JsonNull) {
      add(
          json.place().pointer(),
          ViolationCode.MISSING,
          Text.of("null bukan isian", "null is not a value"),
          Text.of("isi {0}, atau hapus isian ini", "write {0}, or leave it out").with(expected));
    } else if (!(json instanceof JsonRefused)) {
      wrongType(json, expected);
    }
    return Optional.empty();
  }

  /**
   * A value of the wrong kind.
   *
   * @param json the value
   * @param expected the right kind in words
   */
  public void wrongType(JsonValue json, Text expected) {
    add(
        json.place().pointer(),
        ViolationCode.WRONG_TYPE,
        Text.of("jenis data keliru", "wrong type of value"),
        Text.of("tulis {0}", "write {0}").with(expected));
  }

  /**
   * A member that must be there.
   *
   * @param object where its object stands
   * @param member its name
   */
  public void missing(JsonPlace object, String member) {
    add(
        object.member(member, 0, 0).pointer(),
        ViolationCode.MISSING,
        Text.of("wajib diisi", "required, but missing"),
        Text.of("tambahkan isian {0}", "add the member {0}").with(member));
  }

  /**
   * A member that nobody knows.
   *
   * @param place where it stands
   * @param member its name
   * @param members the names there are
   */
  public void unknownField(JsonPlace place, String member, Collection<String> members) {
    if (isFull()) {
      return;
    }
    Text advice =
        Nearest.to(member, members)
            .map(near -> Text.of("mungkin maksudnya {0}", "perhaps {0} is meant").with(near))
            .orElse(Text.of("hapus isian ini", "remove this member"));
    add(
        error(
                place.pointer(),
                ViolationCode.UNKNOWN_FIELD,
                Text.of("isian tidak dikenal", "unknown member"),
                advice)
            .withAllowed(String.join(", ", members)));
  }

  /**
   * A word that is not in the list.
   *
   * @param json the value
   * @param word the word
   * @param words the list
   */
  public void unknownWord(JsonValue json, String word, Collection<String> words) {
    if (isFull()) {
      return;
    }
    Text advice =
        Nearest.to(word, words)
            .map(near -> Text.of("mungkin maksudnya {0}", "perhaps {0} is meant").with(near))
            .orElse(Text.of("pilih satu dari daftar", "choose one from the list"));
    add(
        error(
                json.place().pointer(),
                ViolationCode.UNKNOWN_VALUE,
                Text.of("pilihan tidak dikenal", "not a word from the list"),
                advice)
            .withAllowed(String.join(", ", words)));
  }

  /**
   * A value beyond its limits.
   *
   * @param json the value
   * @param message what is wrong
   * @param advice what to do
   * @param allowed the limits
   */
  public void outOfRange(JsonValue json, Text message, Text advice, String allowed) {
    add(
        error(json.place().pointer(), ViolationCode.OUT_OF_RANGE, message, advice)
            .withAllowed(allowed));
  }

  /**
   * Values that contradict each other.
   *
   * @param json where
   * @param message what is wrong
   * @param advice what to do
   */
  public void inconsistent(JsonValue json, Text message, Text advice) {
    add(json.place().pointer(), ViolationCode.INCONSISTENT, message, advice);
  }

  private void add(String pointer, ViolationCode code, Text message, Text advice) {
    add(error(pointer, code, message, advice));
  }

  private static Violation error(String pointer, ViolationCode code, Text message, Text advice) {
    return Violation.error(pointer, code, message, advice, Basis.FORMAT);
  }

  /**
   * Anything else.
   *
   * @param violation what is wrong
   */
  public void add(Violation violation) {
    if (!isFull()) {
      found.add(violation);
    }
  }

  // Hostile documents have millions of faults; the words for them are made for the first only.
  private boolean isFull() {
    return found.size() > StrictJson.MAX_VIOLATIONS;
  }
}
