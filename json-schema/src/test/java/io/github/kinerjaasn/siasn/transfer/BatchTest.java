package io.github.kinerjaasn.siasn.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.schema.json.CanonicalJson;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import io.github.kinerjaasn.siasn.Samples;
import io.github.kinerjaasn.siasn.code.Area;
import io.github.kinerjaasn.siasn.code.PnsId;
import io.github.kinerjaasn.siasn.code.RecordId;
import io.github.kinerjaasn.siasn.part.RatedPerson;
import io.github.kinerjaasn.siasn.write.AngkaKreditEntry;
import io.github.kinerjaasn.siasn.write.Entry;
import io.github.kinerjaasn.siasn.write.KinerjaPeriodikEntry;
import io.github.kinerjaasn.siasn.write.Skp22Entry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {
  private FakeService service = new FakeService();
  private Line line = new Line(service);

  @BeforeEach
  void fresh() {
    service = new FakeService();
    service.knows(Samples.PERSON);
    line = new Line(service);
  }

  /** A connection on which each request meets the next fault of a list. */
  static final class Line implements Exchanger {
    final FakeService service;
    final List<Fault> faults = new ArrayList<>();
    final List<Runnable> late = new ArrayList<>();
    boolean lateSaves;
    int sent;
    int saves;

    Line(FakeService service) {
      this.service = service;
    }

    @Override
    public SiasnReply send(SiasnRequest request) throws IOException {
      Fault fault = faults.isEmpty() ? Fault.NONE : faults.remove(0);
      sent++;
      saves += request.method() == SiasnRequest.Method.POST ? 1 : 0;
      FakeService.Answer answer = new FakeService.Answer(200, "{}");
      if (fault.isCarriedOut()) {
        answer = service.handle(request.method().name(), request.path(), request.body().orElse(""));
      } else if (lateSaves && fault.isSilent()) {
        late.add(
            () ->
                service.handle(request.method().name(), request.path(), request.body().orElse("")));
      }
      if (fault.isSilent()) {
        throw new IOException("no answer");
      }
      FakeService.Answer shown = fault.disguise(answer);
      return SiasnReply.of(shown.status(), FakeService.bytes(shown.body()));
    }

    void settle() {
      late.forEach(Runnable::run);
      late.clear();
    }

    Batch batch() {
      return Batch.over(this).withPause(attempt -> settle());
    }

    Line meets(Fault... next) {
      faults.addAll(List.of(next));
      return this;
    }
  }

  static Entry skp(int year, Rating result) {
    return Skp22Entry.of(
            Samples.decided(String.valueOf(year), result, Rating.SESUAI_EKSPEKTASI),
            Samples.PERSON,
            Samples.rater(),
            Samples.READINGS)
        .orElseThrow()
        .withDocuments(List.of(Samples.document("890")));
  }

  static Entry skp(int year) {
    return skp(year, Rating.SESUAI_EKSPEKTASI);
  }

  static Entry month(int month) {
    return KinerjaPeriodikEntry.of(
            Samples.decided(
                String.format("2025-%02d", month),
                Rating.SESUAI_EKSPEKTASI,
                Rating.SESUAI_EKSPEKTASI),
            Samples.PERSON,
            Samples.rater(),
            Optional.empty(),
            Samples.READINGS)
        .orElseThrow();
  }

  static Entry credit() {
    return AngkaKreditEntry.of(Samples.PERSON, Samples.pak(), Samples.READINGS).orElseThrow();
  }

  private BatchState run(Entry entry) {
    return line.batch().run(List.of(entry)).lines().get(0).state();
  }

  static Stream<Entry> entries() {
    return Stream.of(skp(2025), month(3), credit(), Samples.pp46(2019), Samples.integrated());
  }

  @ParameterizedTest
  @MethodSource("entries")
  void savesReadsBackAndCompares(Entry entry) {
    assertThat(run(entry)).isEqualTo(BatchState.SAVED);
    assertThat(service.rows(entry)).hasSize(1);
    assertThat(entry.differences(service.rows(entry).get(0))).isEmpty();
    assertThat(line.sent).isEqualTo(3);
  }

  static Stream<Arguments> faultsAtEachPlace() {
    return entries()
        .flatMap(
            entry ->
                IntStream.range(0, 5)
                    .boxed()
                    .flatMap(
                        place ->
                            Arrays.stream(Fault.values())
                                .map(fault -> Arguments.of(entry, place, fault))));
  }

  /** One fault at any of the first requests: still saved once, and read back. */
  @ParameterizedTest
  @MethodSource("faultsAtEachPlace")
  void survivesAnyOneFault(Entry entry, int place, Fault fault) {
    IntStream.range(0, place).forEach(i -> line.meets(Fault.NONE));
    line.meets(fault);
    BatchReport report = line.batch().run(List.of(entry));
    assertThat(report.isDone()).isTrue();
    assertThat(service.rows(entry)).hasSize(1);
    assertThat(line.batch().run(report.toResume()).count(BatchState.ALREADY_THERE)).isEqualTo(1);
    assertThat(service.size()).isEqualTo(1);
  }

  /** Any faults in any order: never two rows, and done or said to be open. */
  @Property(tries = 1000)
  void losesAndDoublesNothing(
      @ForAll @Size(max = 40) List<Fault> faults, @ForAll boolean lateSaves) {
    FakeService own = new FakeService();
    own.knows(Samples.PERSON);
    Line faulty = new Line(own);
    faulty.lateSaves = lateSaves;
    faulty.meets(faults.toArray(Fault[]::new));
    List<Entry> entries =
        List.of(skp(2023), skp(2024), skp(2025), credit(), month(1), month(2), month(3));
    BatchReport report = faulty.batch().run(entries);
    faulty.settle();
    assertThat(report.lines()).hasSize(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      BatchLine one = report.lines().get(i);
      assertThat(one.entry()).isEqualTo(entry);
      assertThat(one.state()).isNotIn(BatchState.DIFFERS, BatchState.CONFLICT);
      long stored =
          own.rows(entry).stream()
              .filter(row -> entry.compareSlot(row) != Entry.Slot.OTHER)
              .count();
      assertThat(one.state().isDone() && stored == 0).isFalse();
      assertThat(one.recordId().isPresent() || !one.state().isDone()).isTrue();
    }
    assertThat(own.size()).isLessThanOrEqualTo(entries.size());
    assertThat(report.count(BatchState.DOUBLED)).isZero();
    faulty.faults.clear();
    BatchReport again = faulty.batch().run(report.toResume());
    assertThat(again.lines())
        .allSatisfy(one -> assertThat(one.state().isDone() || isUnclearMonth(one)).isTrue());
    assertThat(own.size()).isLessThanOrEqualTo(entries.size());
    boolean rated = entries.subList(0, 4).stream().allMatch(one -> own.rows(one).size() > 0);
    assertThat(rated).isTrue();
  }

  /** A month that was in doubt over a whole run cannot be told from a stored row: a person must. */
  private static boolean isUnclearMonth(BatchLine line) {
    return line.entry().area() == Area.KINERJA_PERIODIK
        && (line.state() == BatchState.CONFLICT || line.state() == BatchState.OPEN);
  }

  @Test
  void sendsNothingThatIsThere() {
    run(skp(2025));
    assertThat(run(skp(2025))).isEqualTo(BatchState.ALREADY_THERE);
    assertThat(line.saves).isEqualTo(1);
  }

  @Test
  void overwritesOnlyUnderAnId() {
    run(skp(2025));
    Entry better = skp(2025, Rating.DI_ATAS_EKSPEKTASI);
    BatchLine conflict = line.batch().run(List.of(better)).lines().get(0);
    assertThat(conflict.state()).isEqualTo(BatchState.CONFLICT);
    assertThat(conflict.violations())
        .extracting(one -> one.pointer())
        .containsExactly("/hasilKinerjaNilai");
    RecordId id = RecordId.parse(String.format("%032x", 1));
    assertThat(run(better.withId(id))).isEqualTo(BatchState.SAVED);
    assertThat(service.size()).isEqualTo(1);
    assertThat(better.differences(service.rows(better).get(0))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void updatesThroughAFault(Fault fault) {
    run(skp(2025));
    RecordId id = RecordId.parse(String.format("%032x", 1));
    line.meets(Fault.NONE, fault);
    assertThat(run(skp(2025, Rating.DI_ATAS_EKSPEKTASI).withId(id))).isEqualTo(BatchState.SAVED);
    assertThat(service.size()).isEqualTo(1);
  }

  @Test
  void waitsForARowWhoseIdIsKnown() {
    Entry entry = skp(2025).withId(RecordId.parse("A1"));
    assertThat(run(entry)).isEqualTo(BatchState.OPEN);
    assertThat(line.saves).isZero();
  }

  @Test
  void tellsMonthsApartByTheirIds() {
    List<Entry> months = IntStream.rangeClosed(1, 12).mapToObj(BatchTest::month).toList();
    BatchReport report = line.batch().run(months);
    assertThat(report.count(BatchState.SAVED)).isEqualTo(12);
    assertThat(report.lines().stream().map(BatchLine::recordId)).doesNotHaveDuplicates();
    assertThat(service.size()).isEqualTo(12);
    assertThat(line.batch().run(report.toResume()).count(BatchState.ALREADY_THERE)).isEqualTo(12);
    assertThat(service.size()).isEqualTo(12);
    assertThat(run(month(1))).isEqualTo(BatchState.CONFLICT);
    assertThat(service.size()).isEqualTo(12);
  }

  @Test
  void takesKnownRowsForOtherMonths() {
    run(month(1));
    RecordId first = RecordId.parse(String.format("%032x", 1));
    BatchReport report = line.batch().knowing(List.of(first)).run(List.of(month(2)));
    assertThat(report.isDone()).isTrue();
    assertThat(service.size()).isEqualTo(2);
  }

  @Test
  void refusesTwoRecordsForOneThing() {
    BatchReport report =
        line.batch()
            .run(List.of(skp(2025), skp(2024), skp(2025, Rating.DI_ATAS_EKSPEKTASI), month(1)));
    assertThat(report.lines().stream().map(BatchLine::state))
        .containsExactly(
            BatchState.CONFLICT, BatchState.SAVED, BatchState.CONFLICT, BatchState.SAVED);
    RecordId id = RecordId.parse("A1");
    assertThat(
            line.batch()
                .run(List.of(skp(2030).withId(id), skp(2031).withId(id)))
                .count(BatchState.CONFLICT))
        .isEqualTo(2);
  }

  @Test
  void refusesNumbersOfDifferentPersons() {
    PnsId other = PnsId.parse("B8ACA7D5B1F63912E040640A040269BB");
    RatedPerson mixed = new RatedPerson(Samples.NIP, other);
    Entry entry =
        Skp22Entry.of(
                Samples.decided("2024", Rating.SESUAI_EKSPEKTASI, Rating.SESUAI_EKSPEKTASI),
                mixed,
                Samples.rater(),
                Samples.READINGS)
            .orElseThrow();
    assertThat(line.batch().run(List.of(skp(2025), entry)).count(BatchState.CONFLICT)).isEqualTo(2);
    assertThat(line.sent).isZero();
    run(skp(2025));
    service.knows(mixed);
    assertThat(run(entry)).isEqualTo(BatchState.CONFLICT);
    assertThat(service.size()).isEqualTo(1);
  }

  @Test
  void reportsWhatTheServiceChanged() {
    Exchanger changing =
        request -> {
          SiasnReply reply = line.send(request);
          List<JsonObject> rows = service.rows(skp(2025));
          return request.method() == SiasnRequest.Method.GET && !rows.isEmpty()
              ? SiasnReply.of(
                  200,
                  FakeService.bytes(
                      "{\"code\":1,\"data\":["
                          + CanonicalJson.toText(rows.get(0))
                              .replace(
                                  "\"KuadranKinerjaNilai\":\"2.00\"",
                                  "\"KuadranKinerjaNilai\":\"3.00\"")
                          + "]}"))
              : reply;
        };
    BatchLine changed =
        Batch.over(changing).withPause(attempt -> {}).run(List.of(skp(2025))).lines().get(0);
    assertThat(changed.state()).isEqualTo(BatchState.DIFFERS);
    assertThat(changed.violations())
        .extracting(one -> one.pointer())
        .containsExactly("/KuadranKinerjaNilai");
    assertThat(line.saves).isEqualTo(1);
  }

  @Test
  void reportsWhatIsStoredTwice() {
    String body = SiasnRequest.save(skp(2025)).body().orElseThrow();
    service.handle("POST", "/skp22/save", body);
    service.handle("POST", "/skp22/save", body);
    assertThat(run(skp(2025))).isEqualTo(BatchState.DOUBLED);
    assertThat(line.saves).isZero();
  }

  /** A save that comes true only after the wait cannot be prevented; it is seen at the end. */
  @Test
  void seesALateSecondRow() {
    line.lateSaves = true;
    line.meets(Fault.NONE, Fault.TIMEOUT_BEFORE);
    List<Entry> entries = List.of(skp(2025), skp(2024));
    Exchanger late =
        request -> {
          if (request.body().orElse("").contains("\"tahun\":2024")) {
            line.settle();
          }
          return line.send(request);
        };
    BatchReport report = Batch.over(late).withPause(attempt -> {}).run(entries);
    assertThat(report.lines().stream().map(BatchLine::state))
        .containsExactly(BatchState.DOUBLED, BatchState.SAVED);
  }

  @Test
  void findsALateOnlyRow() {
    line.lateSaves = true;
    line.meets(Fault.NONE, Fault.TIMEOUT_BEFORE);
    Exchanger late =
        request -> {
          if (request.body().orElse("").contains("\"tahun\":2024")) {
            line.settle();
          }
          return line.send(request);
        };
    BatchReport report =
        Batch.over(late)
            .withAttempts(1)
            .withPause(attempt -> {})
            .run(List.of(skp(2025), skp(2024)));
    assertThat(report.isDone()).isTrue();
    assertThat(service.size()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"STRING_BEFORE", "ERROR_500_BEFORE", "FAULT_200", "RESET_BEFORE"})
  void givesUpAfterSomeAttempts(Fault fault) {
    Exchanger refusing =
        request -> {
          line.meets(request.method() == SiasnRequest.Method.POST ? fault : Fault.NONE);
          return line.send(request);
        };
    BatchReport report =
        Batch.over(refusing).withAttempts(3).withPause(attempt -> {}).run(List.of(skp(2025)));
    BatchLine given = report.lines().get(0);
    assertThat(given.state())
        .isEqualTo(fault == Fault.RESET_BEFORE ? BatchState.OPEN : BatchState.REFUSED);
    assertThat(given.sends()).isEqualTo(3);
    assertThat(given.violations()).hasSize(1);
    assertThat(service.size()).isZero();
    assertThat(line.batch().run(report.toResume()).isDone()).isTrue();
  }

  @Test
  void endsWhereTheServiceIsDown() {
    int[] requests = {0};
    Exchanger down =
        request -> {
          requests[0]++;
          throw new UncheckedIOException(new IOException("down"));
        };
    List<Entry> entries = IntStream.rangeClosed(2022, 9000).mapToObj(BatchTest::skp).toList();
    BatchReport report = Batch.over(down).withPause(attempt -> {}).run(entries);
    assertThat(report.count(BatchState.OPEN)).isEqualTo(entries.size());
    assertThat(requests[0]).isEqualTo(20 * 5);
    assertThat(report.toResume()).isEqualTo(entries);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void stopsWhenInterruptedAndGoesOn(int request) {
    Exchanger stopping =
        one -> {
          if (line.sent + 1 == request) {
            line.send(one);
            throw new InterruptedException();
          }
          return line.send(one);
        };
    BatchReport report =
        Batch.over(stopping).withPause(attempt -> {}).run(List.of(skp(2024), skp(2025)));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(report.lines()).hasSize(2);
    assertThat(report.isDone()).isFalse();
    assertThat(line.batch().run(report.toResume()).isDone()).isTrue();
    assertThat(service.size()).isEqualTo(2);
  }

  @Test
  void neverSendsAgainAfterAYes() {
    Exchanger blind =
        request ->
            request.method() == SiasnRequest.Method.GET
                ? SiasnReply.of(
                    404, FakeService.bytes("{\"code\":0,\"data\":\"Data tidak ditemukan\"}"))
                : line.send(request);
    BatchLine open =
        Batch.over(blind).withPause(attempt -> {}).run(List.of(skp(2025))).lines().get(0);
    assertThat(open.state()).isEqualTo(BatchState.OPEN);
    assertThat(open.recordId()).isPresent();
    assertThat(line.saves).isEqualTo(1);
    assertThat(line.batch().run(List.of(skp(2025))).isDone()).isTrue();
    assertThat(service.size()).isEqualTo(1);
  }

  @Test
  void keepsALineInItsPlaceForUnreadableRows() {
    JsonObject broken =
        JsonObject.of(Map.of("id", JsonText.of("A1"), "tahun", JsonText.of("dua ribu")));
    Exchanger odd =
        request ->
            SiasnReply.of(
                200,
                FakeService.bytes("{\"code\":1,\"data\":[" + CanonicalJson.toText(broken) + "]}"));
    assertThat(
            Batch.over(odd).withPause(attempt -> {}).run(List.of(skp(2025))).lines().get(0).state())
        .isEqualTo(BatchState.CONFLICT);
  }

  @Test
  void demandsAnAttempt() {
    assertThatThrownBy(() -> line.batch().withAttempts(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("attempts");
  }
}
