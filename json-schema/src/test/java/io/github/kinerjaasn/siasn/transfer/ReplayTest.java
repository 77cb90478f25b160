package io.github.kinerjaasn.siasn.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.person.Nip;
import io.github.kinerjaasn.siasn.Samples;
import io.github.kinerjaasn.siasn.code.PnsId;
import io.github.kinerjaasn.siasn.part.RatedPerson;
import io.github.kinerjaasn.siasn.write.Entry;
import io.github.kinerjaasn.siasn.write.Skp22Entry;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Save, read back, compare, over HTTP on the loopback address. */
class ReplayTest {
  /** How many records; the long run sets 10,000. */
  private static final int MANY = Integer.getInteger("siasn.records", 1_000);

  private static final int EVERY = 75;
  private static final int TIMEOUT_EVERY = 1_501;
  private static final int TIMEOUTS = 4;

  /** Longer than any true answer takes, for only a fault may run into it. */
  private static final Duration LIMIT = Duration.ofSeconds(1);

  private static final List<Fault> QUICK =
      List.of(
          Fault.RESET_BEFORE,
          Fault.RESET_AFTER,
          Fault.PAGE_404,
          Fault.FAULT_404,
          Fault.FAULT_200,
          Fault.STRING_BEFORE,
          Fault.STRING_AFTER,
          Fault.ERROR_500_BEFORE,
          Fault.ERROR_500_AFTER,
          Fault.CUT_AFTER);

  private final FakeService service = new FakeService();

  private RatedPerson person(int number) {
    String nip = String.format(Locale.ROOT, "19950301%06d1%03d", month(number), number % 999 + 1);
    RatedPerson person =
        new RatedPerson(Nip.parse(nip), PnsId.parse(String.format(Locale.ROOT, "A%031X", number)));
    service.knows(person);
    return person;
  }

  private static int month(int number) {
    return (2001 + number / 999) * 100 + 3;
  }

  private Entry entry(int number) {
    Rating result = Rating.values()[number % 3];
    Rating behaviour = Rating.values()[number / 3 % 3];
    return Skp22Entry.of(
            Samples.decided("2025", result, behaviour),
            person(number),
            Samples.rater(),
            Samples.READINGS)
        .orElseThrow();
  }

  /** A few time-outs, and every other fault in turn at every 75th request. */
  private static Fault fault(int request) {
    int turn = request / TIMEOUT_EVERY;
    if (request % TIMEOUT_EVERY == TIMEOUT_EVERY / 2 && turn < TIMEOUTS) {
      return turn % 2 == 0 ? Fault.TIMEOUT_BEFORE : Fault.TIMEOUT_AFTER;
    }
    return request % EVERY == EVERY - 1 ? QUICK.get(request / EVERY % QUICK.size()) : Fault.NONE;
  }

  @Test
  @Timeout(300)
  void savesManyThroughFaults() throws IOException {
    List<Entry> entries = IntStream.range(0, MANY).mapToObj(this::entry).toList();
    try (ReplayServer server = new ReplayServer(service, ReplayTest::fault)) {
      Batch batch =
          Batch.over(new HttpExchanger(server.base(), LIMIT))
              .withPause(Pause.of(Duration.ofMillis(10)));
      BatchReport report = batch.run(entries);
      assertThat(server.met()).contains(Fault.TIMEOUT_BEFORE, Fault.TIMEOUT_AFTER);
      assertThat(server.met()).containsAll(QUICK).hasSizeGreaterThan(MANY / 50);
      assertThat(report.lines()).hasSize(MANY);
      assertThat(report.isDone()).isTrue();
      assertThat(service.size()).isEqualTo(MANY);
      for (Entry entry : entries) {
        assertThat(service.rows(entry)).hasSize(1);
        assertThat(entry.differences(service.rows(entry).get(0))).isEmpty();
      }
    }
  }

  @Test
  @Timeout(60)
  void sendsToTheAddressesAndReadsBack() throws IOException {
    List<Entry> entries = BatchTest.entries().toList();
    service.knows(Samples.PERSON);
    try (ReplayServer server = new ReplayServer(service, request -> Fault.NONE)) {
      Batch batch = Batch.over(new HttpExchanger(server.base(), Duration.ofSeconds(10)));
      BatchReport report = batch.run(entries);
      assertThat(report.count(BatchState.SAVED)).isEqualTo(5);
      assertThat(batch.run(report.toResume()).count(BatchState.ALREADY_THERE)).isEqualTo(5);
      String nip = Samples.NIP.toString();
      assertThat(server.seen().subList(0, 15))
          .containsExactly(
              "GET /pns/rw-skp22/" + nip,
              "POST /skp22/save",
              "GET /pns/rw-skp22/" + nip,
              "GET /pns/rw-kinerjaperiodik/" + nip,
              "POST /kinerjaperiodik/save",
              "GET /pns/rw-kinerjaperiodik/" + nip,
              "GET /pns/rw-angkakredit/" + nip,
              "POST /angkakredit/save",
              "GET /pns/rw-angkakredit/" + nip,
              "GET /pns/rw-skp/" + nip,
              "POST /skp/save",
              "GET /pns/rw-skp/" + nip,
              "GET /pns/rw-skp/" + nip,
              "POST /skp/2021/save",
              "GET /pns/rw-skp/" + nip);
    }
  }
}
