package io.github.kinerjaasn.siasn.transfer;

import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.siasn.code.Area;
import io.github.kinerjaasn.siasn.code.RecordId;
import io.github.kinerjaasn.siasn.write.Entry;
import io.github.kinerjaasn.siasn.write.Entry.Slot;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One record on its way: look, send, look again. */
final class Saving {
  private final Entry entry;
  private final Connection connection;
  private final Set<RecordId> claimed;
  private final Set<RecordId> before = new HashSet<>();
  private Optional<RecordId> recordId;
  private boolean doubtful;
  private int sends;

  Saving(Entry entry, Connection connection, Set<RecordId> claimed) {
    this.entry = entry;
    this.connection = connection;
    this.claimed = claimed;
    this.recordId = entry.id();
  }

  BatchLine line(BatchState state, List<Violation> why) {
    return new BatchLine(entry, state, recordId, sends, why);
  }

  BatchLine stopped() {
    return line(BatchState.OPEN, Troubles.interrupted());
  }

  /** Records whose stored rows can be taken for each other. */
  List<Object> group() {
    return List.of(entry.area(), entry.person());
  }

  /** Whether a row may yet appear that cannot be told from those of other records. */
  boolean isUnsettled(BatchLine line) {
    return entry.area() == Area.KINERJA_PERIODIK && sends > 0 && !line.state().isDone();
  }

  BatchLine run() throws InterruptedException {
    ReadResult<List<JsonObject>> read = connection.rows(entry);
    if (!read.isRead()) {
      return line(BatchState.OPEN, read.violations());
    }
    List<JsonObject> rows = read.orElseThrow();
    rows.forEach(row -> id(row).ifPresent(before::add));
    if (rows.stream().anyMatch(entry::isOfAnother)) {
      return line(BatchState.CONFLICT, Troubles.otherPerson());
    }
    Optional<BatchLine> settled = entry.id().isPresent() ? known(rows) : unknown(rows);
    return settled.isPresent() ? settled.get() : send();
  }

  /** A record with an id replaces that row and no other. */
  private Optional<BatchLine> known(List<JsonObject> rows) {
    Optional<JsonObject> stored = find(rows, entry.id().orElseThrow());
    if (stored.isEmpty()) {
      return Optional.of(line(BatchState.OPEN, Troubles.notVisible()));
    }
    if (!same(candidates(rows)).isEmpty()) {
      return Optional.of(line(BatchState.DOUBLED, Troubles.twice()));
    }
    return entry.differences(stored.get()).isEmpty()
        ? Optional.of(line(BatchState.ALREADY_THERE, List.of()))
        : Optional.empty();
  }

  /** A record without an id must find its place free, or be there already. */
  private Optional<BatchLine> unknown(List<JsonObject> rows) {
    List<JsonObject> there = candidates(rows);
    if (there.isEmpty()) {
      return Optional.empty();
    }
    if (there.stream().anyMatch(row -> entry.compareSlot(row) == Slot.UNCLEAR)) {
      return Optional.of(line(BatchState.CONFLICT, Troubles.unclear()));
    }
    if (there.size() > 1) {
      return Optional.of(line(BatchState.DOUBLED, Troubles.twice()));
    }
    List<Violation> differences = entry.differences(there.get(0));
    if (differences.isEmpty()) {
      claim(there.get(0));
      return Optional.of(line(BatchState.ALREADY_THERE, List.of()));
    }
    return Optional.of(line(BatchState.CONFLICT, differences));
  }

  private BatchLine send() throws InterruptedException {
    List<Violation> trouble = List.of();
    for (int attempt = 1; attempt <= connection.attempts(); attempt++) {
      ReadResult<Optional<RecordId>> answer = connection.save(entry);
      sends++;
      if (!answer.isRead()) {
        doubtful = true;
        trouble = answer.violations();
        connection.pause(attempt);
      }
      Optional<BatchLine> settled = answer.isRead() ? accepted(answer.orElseThrow()) : uncertain();
      if (settled.isPresent()) {
        return settled.get();
      }
    }
    BatchState end = trouble.equals(Troubles.noAnswer()) ? BatchState.OPEN : BatchState.REFUSED;
    return line(end, trouble);
  }

  /** After a yes the record is looked for until it shows; it is not sent again. */
  private Optional<BatchLine> accepted(Optional<RecordId> named) throws InterruptedException {
    if (recordId.isEmpty() && named.isPresent() && !claimed.contains(named.get())) {
      recordId = named;
      claimed.add(named.get());
    }
    List<Violation> trouble = Troubles.notVisible();
    for (int attempt = 1; attempt <= connection.attempts(); attempt++) {
      if (attempt > 1) {
        connection.pause(attempt - 1);
      }
      ReadResult<List<JsonObject>> read = connection.rows(entry);
      if (!read.isRead()) {
        return Optional.of(line(BatchState.OPEN, read.violations()));
      }
      Optional<BatchLine> found = look(read.orElseThrow(), true);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.of(line(BatchState.OPEN, trouble));
  }

  /** After anything else it is looked for twice before it may be sent again. */
  private Optional<BatchLine> uncertain() throws InterruptedException {
    for (int attempt = 1; attempt <= 2; attempt++) {
      ReadResult<List<JsonObject>> read = connection.rows(entry);
      if (!read.isRead()) {
        return Optional.of(line(BatchState.OPEN, read.violations()));
      }
      Optional<BatchLine> found = look(read.orElseThrow(), false);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<BatchLine> look(List<JsonObject> rows, boolean accepted) {
    List<JsonObject> mine = mine(rows);
    if (mine.size() > 1) {
      return Optional.of(line(BatchState.DOUBLED, Troubles.twice()));
    }
    if (mine.isEmpty()) {
      return Optional.empty();
    }
    List<Violation> differences = entry.differences(mine.get(0));
    boolean replaced = entry.id().isEmpty() || accepted;
    if (!differences.isEmpty() && !replaced) {
      return Optional.empty();
    }
    claim(mine.get(0));
    return Optional.of(
        line(differences.isEmpty() ? BatchState.SAVED : BatchState.DIFFERS, differences));
  }

  /** The row under the named id, and any new one that says to be the same. */
  private List<JsonObject> mine(List<JsonObject> rows) {
    if (recordId.isEmpty()) {
      return fresh(rows);
    }
    List<JsonObject> named = find(rows, recordId.get()).stream().toList();
    List<JsonObject> others = named.isEmpty() ? List.of() : same(fresh(rows));
    return Stream.concat(named.stream(), others.stream()).toList();
  }

  private List<JsonObject> same(List<JsonObject> rows) {
    return rows.stream().filter(row -> entry.compareSlot(row) == Slot.SAME).toList();
  }

  /** At the end of a run: a save whose answer was lost may have come true late, or twice. */
  BatchLine lastLook(BatchLine line) throws InterruptedException {
    if (!doubtful || line.state() == BatchState.DOUBLED) {
      return line;
    }
    ReadResult<List<JsonObject>> read = connection.rows(entry);
    if (!read.isRead()) {
      return line;
    }
    if (!line.state().isDone()) {
      return look(read.orElseThrow(), false).orElse(line);
    }
    return fresh(read.orElseThrow()).isEmpty()
        ? line
        : line.with(BatchState.DOUBLED, Troubles.twice());
  }

  private List<JsonObject> candidates(List<JsonObject> rows) {
    return rows.stream()
        .filter(row -> id(row).filter(claimed::contains).isEmpty())
        .filter(row -> entry.compareSlot(row) != Slot.OTHER)
        .toList();
  }

  private List<JsonObject> fresh(List<JsonObject> rows) {
    return candidates(rows).stream()
        .filter(row -> id(row).filter(before::contains).isEmpty())
        .toList();
  }

  private void claim(JsonObject row) {
    recordId = id(row).or(() -> recordId);
    recordId.ifPresent(claimed::add);
  }

  private static Optional<JsonObject> find(List<JsonObject> rows, RecordId id) {
    return rows.stream().filter(row -> id(row).equals(Optional.of(id))).findFirst();
  }

  private static Optional<RecordId> id(JsonObject row) {
    return row.get("id")
        .filter(one -> one instanceof JsonText)
        .flatMap(one -> RecordId.find(((JsonText) one).value()));
  }
}
