package io.github.kinerjaasn.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.schema.json.StrictJson;
import io.github.kinerjaasn.siasn.code.Area;
import io.github.kinerjaasn.siasn.code.Labels;
import io.github.kinerjaasn.siasn.part.DocumentRef;
import io.github.kinerjaasn.siasn.read.AngkaKreditRow;
import io.github.kinerjaasn.siasn.read.KinerjaPeriodikRow;
import io.github.kinerjaasn.siasn.read.Skp22Row;
import io.github.kinerjaasn.siasn.transfer.SiasnReply;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What another service sends: read or refused, never trusted. */
final class Siasn {
  private static final List<Integer> STATUSES = List.of(200, 201, 302, 400, 401, 404, 500, 503);

  private Siasn() {}

  static void labels(byte[] bytes) {
    String label = new String(bytes, StandardCharsets.UTF_8);
    known(Labels.rating(label), label, Labels.ratingLabels());
    known(Labels.predicate(label), label, Labels.predicateLabels());
    known(Labels.status(label), label, Labels.statusLabels());
  }

  private static void known(Optional<?> meaning, String label, List<String> labels) {
    assertThat(meaning.isPresent()).isEqualTo(labels.stream().anyMatch(label::equalsIgnoreCase));
  }

  static void rows(byte[] bytes) {
    Optional<JsonValue> tree = StrictJson.read(bytes).toOptional();
    if (tree.isPresent() && tree.get() instanceof JsonObject row) {
      Interpretations readings = Interpretations.defaults();
      complete(Skp22Row.read(row, readings));
      complete(KinerjaPeriodikRow.read(row, readings));
      complete(AngkaKreditRow.read(row, readings));
      complete(DocumentRef.read(row));
    }
  }

  static void reply(byte[] bytes) {
    int status = bytes.length == 0 ? 200 : STATUSES.get(Math.floorMod(bytes[0], STATUSES.size()));
    SiasnReply reply =
        SiasnReply.of(status, Arrays.copyOfRange(bytes, Math.min(1, bytes.length), bytes.length));
    complete(reply.rows());
    for (Area area : Area.values()) {
      complete(reply.saved(area));
    }
  }

  private static void complete(ReadResult<?> read) {
    Documents.complete(read.violations());
    assertThat(read.isRead()).isEqualTo(read.violations().isEmpty());
  }
}
