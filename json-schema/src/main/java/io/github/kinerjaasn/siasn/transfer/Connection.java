package io.github.kinerjaasn.siasn.transfer;

import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.siasn.code.RecordId;
import io.github.kinerjaasn.siasn.write.Entry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The caller's connection with patience: reads are repeated, saves never. */
final class Connection {
  private final Exchanger exchanger;
  private final Pause pause;
  private final int attempts;

  Connection(Exchanger exchanger, Pause pause, int attempts) {
    this.exchanger = exchanger;
    this.pause = pause;
    this.attempts = attempts;
  }

  int attempts() {
    return attempts;
  }

  void pause(int attempt) throws InterruptedException {
    pause.after(attempt);
  }

  /** The stored rows of the person, asked for until they come or patience ends. */
  ReadResult<List<JsonObject>> rows(Entry entry) throws InterruptedException {
    SiasnRequest request = SiasnRequest.list(entry.area(), entry.person().nip());
    List<Violation> trouble = Troubles.noAnswer();
    for (int attempt = 1; attempt <= attempts; attempt++) {
      if (attempt > 1) {
        pause.after(attempt - 1);
      }
      ReadResult<List<JsonObject>> rows =
          send(request)
              .map(SiasnReply::rows)
              .orElseGet(() -> ReadResult.refused(Troubles.noAnswer()));
      if (rows.isRead()) {
        return rows;
      }
      trouble = rows.violations();
    }
    return ReadResult.refused(trouble);
  }

  /** Sends a record once. */
  ReadResult<Optional<RecordId>> save(Entry entry) throws InterruptedException {
    return send(SiasnRequest.save(entry))
        .map(reply -> reply.saved(entry.area()))
        .orElseGet(() -> ReadResult.refused(Troubles.noAnswer()));
  }

  private Optional<SiasnReply> send(SiasnRequest request) throws InterruptedException {
    try {
      return Optional.of(exchanger.send(request));
    } catch (IOException | UncheckedIOException noAnswer) {
      return Optional.empty();
    }
  }
}
