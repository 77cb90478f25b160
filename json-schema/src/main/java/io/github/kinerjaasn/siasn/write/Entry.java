package io.github.kinerjaasn.siasn.write;

import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.siasn.code.Area;
import io.github.kinerjaasn.siasn.code.RecordId;
import io.github.kinerjaasn.siasn.part.RatedPerson;
import java.util.List;
import java.util.Optional;

/** A record that can be saved. Its written form has other names than its read form. */
public sealed interface Entry permits Skp22Entry, KinerjaPeriodikEntry, AngkaKreditEntry, SkpEntry {

  /** Whether a stored row stands for the same thing as an entry: same year, month or decree. */
  enum Slot {
    /** It does. */
    SAME,
    /** It does not. */
    OTHER,
    /** The row does not say enough to tell. */
    UNCLEAR;

    static Slot ofYear(int own, Optional<Integer> stored) {
      return stored.map(one -> one == own ? SAME : OTHER).orElse(UNCLEAR);
    }
  }

  /**
   * The kind of record, with its addresses.
   *
   * @return the area
   */
  Area area();

  /**
   * Whose record it is.
   *
   * @return both numbers of the person
   */
  RatedPerson person();

  /**
   * The stored record that this one replaces.
   *
   * @return the id; empty for a new record
   */
  Optional<RecordId> id();

  /**
   * The same record, replacing a stored one.
   *
   * @param id the stored one
   * @return a copy
   */
  Entry withId(RecordId id);

  /**
   * The body that saves it.
   *
   * @return the object, under the write names; {@code id} is the empty text for a new record
   */
  JsonObject toJson();

  /**
   * What the record stands for among those of its person.
   *
   * @return such as {@code tahun=2025}; equal for two entries that exclude each other
   */
  String slot();

  /**
   * Whether a row that was read under the person's employee number carries another person's id.
   *
   * @param row a row, under the read names
   * @return true if the two numbers of {@link #person} belong to different persons
   */
  boolean isOfAnother(JsonObject row);

  /**
   * Whether a stored row has the same {@link #slot}.
   *
   * @param row a row of the person, under the read names
   * @return same, other or unclear
   */
  Slot compareSlot(JsonObject row);

  /**
   * Where a stored row differs from this record, or cannot be read.
   *
   * @param row a row of the person, under the read names
   * @return all differences, sorted; empty if the row holds this record
   */
  List<Violation> differences(JsonObject row);
}
