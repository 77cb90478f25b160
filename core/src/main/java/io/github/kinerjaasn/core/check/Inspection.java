package io.github.kinerjaasn.core.check;

import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.period.PeriodKind;
import io.github.kinerjaasn.core.quantity.Points;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Collects the violations of a document, each at its place. One inspection stands at one place;
 * {@link #at(String)} steps into a part, and all parts share one list.
 *
 * <pre>{@code
 * Inspection inspection = Inspection.start();
 * inspection.at("results").at(0).line("Izin terbit", Limits.TEXT_MAX);
 * inspection.violations(); // []
 * }</pre>
 */
public final class Inspection {
  private final @Nullable Inspection parent;
  private final @Nullable String member;
  private final int index;
  private final List<Breach> found;

  private Inspection(
      @Nullable Inspection parent, @Nullable String member, int index, List<Breach> found) {
    this.parent = parent;
    this.member = member;
    this.index = index;
    this.found = found;
  }

  /** Built only when something is broken: most inspections find nothing. */
  private String pointer() {
    if (parent == null) {
      return "";
    }
    String step = member == null ? Integer.toString(index) : member;
    return parent.pointer() + "/" + step.replace("~", "~0").replace("/", "~1");
  }

  /**
   * An inspection that stands at the whole document.
   *
   * @return the inspection
   */
  public static Inspection start() {
    return new Inspection(null, null, 0, new ArrayList<>());
  }

  /**
   * Steps into a member.
   *
   * @param name the name of the member, or an index
   * @return the inspection there
   */
  public Inspection at(String name) {
    return new Inspection(this, name, 0, found);
  }

  /**
   * Steps into an entry of a list.
   *
   * @param position from 0
   * @return the inspection there
   */
  public Inspection at(int position) {
    return new Inspection(this, null, position, found);
  }

  /**
   * Reports a demand as broken here unless it is met.
   *
   * @param met whether it is met
   * @param demand the demand, whose texts need nothing to be filled with
   */
  public void require(boolean met, Demand demand) {
    if (!met) {
      broken(demand);
    }
  }

  /**
   * Reports a demand as broken here unless it is met.
   *
   * @param met whether it is met
   * @param demand the demand
   * @param places what fills its texts
   */
  public void require(boolean met, Demand demand, Object... places) {
    if (!met) {
      broken(demand, places);
    }
  }

  private void broken(Demand demand, Object... places) {
    found.add(new Breach(demand, demand.brokenAt(pointer(), places)));
  }

  /**
   * Reports a demand as broken here unless it is met, with what was found and what is allowed.
   *
   * @param met whether it is met
   * @param demand the demand
   * @param value what was found: a number, a date or a word from a list
   * @param allowed what is allowed
   */
  public void requireOf(boolean met, Demand demand, Object value, Object allowed) {
    if (!met) {
      Violation violation =
          demand.brokenAt(pointer(), value, allowed).withFound(value).withAllowed(allowed);
      found.add(new Breach(demand, violation));
    }
  }

  /**
   * Takes over what was found in a part that stands here.
   *
   * @param part the inspection of the part alone
   */
  public void include(Inspection part) {
    part.found.forEach(breach -> found.add(breach.under(pointer())));
  }

  /**
   * Checks the form of an id that stands here.
   *
   * @param value the id
   */
  public void id(String value) {
    if (!isId(value)) {
      broken(FormDemands.ID, Limits.ID_MAX);
    }
  }

  /**
   * Whether a text has the form of an id.
   *
   * @param value any text
   * @return true if it does
   */
  public static boolean isId(String value) {
    return TextForm.isId(value);
  }

  /**
   * Checks a line of text that stands here.
   *
   * @param value the text
   * @param max the most code points
   */
  public void line(String value, int max) {
    if (!TextForm.isLine(value, max)) {
      broken(FormDemands.LINE, max);
    }
  }

  /**
   * Checks prose that stands here.
   *
   * @param value the text
   * @param max the most code points
   */
  public void prose(String value, int max) {
    if (!TextForm.isProse(value, max)) {
      broken(FormDemands.PROSE, max);
    }
  }

  /**
   * Checks prose that may be absent.
   *
   * @param value the text, if any
   * @param max the most code points
   */
  public void prose(Optional<String> value, int max) {
    value.ifPresent(text -> prose(text, max));
  }

  /**
   * Checks points that stand here against a range.
   *
   * @param value the points, if any
   * @param min the lowest
   * @param max the highest
   */
  public void within(Optional<Points> value, String min, String max) {
    value.ifPresent(points -> within(points, Points.parse(min), Points.parse(max)));
  }

  /**
   * Checks points that stand here against a range.
   *
   * @param value the points
   * @param min the lowest
   * @param max the highest
   */
  public void within(Points value, Points min, Points max) {
    if (!value.isWithin(min, max)) {
      broken(FormDemands.RANGE, min, max, value);
    }
  }

  /**
   * Checks the size of a list that stands here, then each entry.
   *
   * @param entries the list
   * @param max the most entries
   * @param entry what to check of each, where it stands
   * @param <T> the type of the entries
   */
  public <T> void each(List<T> entries, int max, BiConsumer<Inspection, T> entry) {
    size(entries.size(), max);
    for (int index = 0; index < entries.size(); index++) {
      entry.accept(at(index), entries.get(index));
    }
  }

  /**
   * Reports every entry of a list that stands here whose key an earlier entry has.
   *
   * @param entries the list
   * @param key what must differ
   * @param member the member that holds the key, or the empty text for the entry itself
   * @param <T> the type of the entries
   */
  public <T> void once(List<T> entries, Function<T, ?> key, String member) {
    Set<Object> seen = new HashSet<>();
    for (int index = 0; index < entries.size(); index++) {
      Inspection at = member.isEmpty() ? at(index) : at(index).at(member);
      at.require(seen.add(key.apply(entries.get(index))), FormDemands.ONCE);
    }
  }

  /**
   * Checks that a period that stands here is a calendar year.
   *
   * @param value the period
   */
  public void year(Period value) {
    require(value.kind() == PeriodKind.ANNUAL, FormDemands.YEAR);
  }

  /**
   * Checks the number of entries here.
   *
   * @param size how many there are
   * @param max the most
   */
  public void size(int size, int max) {
    if (size > max) {
      broken(FormDemands.SIZE, max, size);
    }
  }

  /**
   * Checks a list of statements that stands here.
   *
   * @param texts the list
   */
  public void texts(List<String> texts) {
    each(texts, Limits.TEXTS_MAX, (at, text) -> at.prose(text, Limits.TEXT_MAX));
  }

  /**
   * All that was found, here and in every other part, with the demands.
   *
   * @return in the order of finding
   */
  public List<Breach> breaches() {
    return List.copyOf(found);
  }

  /**
   * All that was found, here and in every other part.
   *
   * @return sorted, without repetition
   */
  public List<Violation> violations() {
    return found.isEmpty()
        ? List.of()
        : found.stream().map(Breach::violation).distinct().sorted().toList();
  }

  /**
   * All that was found, here and in every other part, told of a document of a period: no text of a
   * later year is cited.
   *
   * @param period the period of the document
   * @return sorted, without repetition
   */
  public List<Violation> violations(Period period) {
    return found.isEmpty()
        ? List.of()
        : found.stream()
            .map(Breach::violation)
            .map(one -> one.withBasis(one.basis().toldOf(period)))
            .distinct()
            .sorted()
            .toList();
  }
}
