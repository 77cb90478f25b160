package io.github.kinerjaasn.siasn.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.schema.json.CanonicalJson;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.StrictJson;
import io.github.kinerjaasn.siasn.Samples;
import io.github.kinerjaasn.siasn.write.Entry;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/**
 * Any faults of the connection in any order, and a service that at any save may store half of a
 * record or the whole of it twice while it says yes. Nothing is lost or doubled in silence.
 */
class FaultScheduleProperties {
  /** What the service itself does wrong. */
  enum Slip {
    NONE,
    /** Some members are not stored. */
    PARTIAL,
    /** Stored once more than was asked. */
    TWICE
  }

  private static final List<Entry> ENTRIES =
      List.of(
          BatchTest.skp(2023, Rating.DI_ATAS_EKSPEKTASI),
          BatchTest.skp(2024, Rating.SESUAI_EKSPEKTASI),
          BatchTest.skp(2025, Rating.DI_BAWAH_EKSPEKTASI),
          BatchTest.credit(),
          Samples.pp46(2018),
          Samples.pp46(2019),
          Samples.integrated());

  /** A connection whose service slips at some saves. */
  private static final class Slippery implements Exchanger {
    private final BatchTest.Line line;
    private final Queue<Slip> slips;
    private int twice;

    Slippery(BatchTest.Line line, List<Slip> slips) {
      this.line = line;
      this.slips = new ArrayDeque<>(slips);
    }

    @Override
    public SiasnReply send(SiasnRequest request) throws IOException {
      boolean save = request.method() == SiasnRequest.Method.POST;
      Slip slip = save && !slips.isEmpty() ? slips.remove() : Slip.NONE;
      if (slip == Slip.TWICE) {
        twice++;
        line.service.handle("POST", request.path(), request.body().orElseThrow());
      }
      return line.send(slip == Slip.PARTIAL ? half(request) : request);
    }

    private static SiasnRequest half(SiasnRequest request) {
      JsonObject body = (JsonObject) StrictJson.read(request.body().orElseThrow()).orElseThrow();
      Map<String, JsonValue> members = new LinkedHashMap<>(body.members());
      members.keySet().removeAll(List.of("penilaiUnorNama", "penilaiNama", "tanggalSk"));
      return new SiasnRequest(
          request.method(),
          request.path(),
          Optional.of(CanonicalJson.toText(JsonObject.of(members))));
    }
  }

  private static List<JsonObject> rows(FakeService service, Entry entry) {
    return service.rows(entry).stream()
        .filter(row -> entry.compareSlot(row) == Entry.Slot.SAME)
        .toList();
  }

  @Property(tries = 250)
  void nothingIsLostOrDoubledInSilence(
      @ForAll @Size(max = 30) List<Fault> faults, @ForAll @Size(max = 12) List<Slip> slips) {
    FakeService service = new FakeService();
    service.knows(Samples.PERSON);
    BatchTest.Line line = new BatchTest.Line(service);
    line.meets(faults.toArray(Fault[]::new));
    Slippery connection = new Slippery(line, slips);
    Batch batch = Batch.over(connection).withPause(attempt -> {});
    BatchReport report = batch.run(ENTRIES);
    report.lines().forEach(one -> tellsTheTruth(service, one));
    line.faults.clear();
    connection.slips.clear();
    BatchReport again = batch.run(report.toResume());
    again.lines().forEach(one -> tellsTheTruth(service, one));
    assertThat(again.lines()).noneMatch(one -> one.state() == BatchState.OPEN);
    assertThat(ENTRIES).allSatisfy(one -> assertThat(rows(service, one)).isNotEmpty());
    assertThat(service.size()).isLessThanOrEqualTo(ENTRIES.size() + connection.twice);
  }

  /** Done means stored once and as sent; more than one row is never called done. */
  private static void tellsTheTruth(FakeService service, BatchLine line) {
    List<JsonObject> stored = rows(service, line.entry());
    if (line.state().isDone()) {
      assertThat(stored).hasSize(1);
      assertThat(line.entry().differences(stored.get(0))).isEmpty();
    }
    if (line.state() == BatchState.DOUBLED) {
      assertThat(stored).hasSizeGreaterThan(1);
    }
    if (line.state() == BatchState.DIFFERS) {
      assertThat(stored).anySatisfy(row -> assertThat(line.entry().differences(row)).isNotEmpty());
    }
    if (line.state() == BatchState.REFUSED) {
      assertThat(line.sends()).isPositive();
    }
  }
}
