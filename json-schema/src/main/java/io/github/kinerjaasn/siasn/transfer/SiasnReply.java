package io.github.kinerjaasn.siasn.transfer;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonArray;
import io.github.kinerjaasn.schema.json.JsonValue.JsonBoolean;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNumber;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.schema.json.StrictJson;
import io.github.kinerjaasn.siasn.code.Area;
import io.github.kinerjaasn.siasn.code.RecordId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One answer, and what it means. The text of a refusal is never shown: it may name a person.
 *
 * <pre>{@code
 * String body = "{\"code\":1,\"data\":[]}";
 * SiasnReply reply = SiasnReply.of(200, body.getBytes(StandardCharsets.UTF_8));
 * reply.rows().orElseThrow().size(); // 0
 * }</pre>
 */
public final class SiasnReply {
  private static final Basis BASIS = LegalText.SIASN.at("", Confidence.CONSENSUS);
  private static final JsonText EMPTY_LIST = JsonText.of("Data tidak ditemukan");
  private static final int NOT_FOUND = 404;

  private final int status;
  private final byte[] body;

  private SiasnReply(int status, byte[] body) {
    this.status = status;
    this.body = body;
  }

  /**
   * An answer.
   *
   * @param status the HTTP status
   * @param body the bytes of the body
   * @return the answer
   */
  public static SiasnReply of(int status, byte[] body) {
    return new SiasnReply(status, body.clone());
  }

  /**
   * The HTTP status.
   *
   * @return such as 200
   */
  public int status() {
    return status;
  }

  private boolean isOk() {
    return status >= 200 && status < 300;
  }

  /**
   * The rows of a list. Status 404 with the body of an empty list is an empty list; every other 404
   * is a fault.
   *
   * @return the rows under their read names, or why there are none
   */
  public ReadResult<List<JsonObject>> rows() {
    Optional<JsonObject> answer = object();
    if (answer.isEmpty()) {
      return fault("");
    }
    Optional<JsonValue> data = answer.get().get("data");
    boolean nothing = status == NOT_FOUND && isNumber(answer.get(), "code", 0) && data.isPresent();
    if (nothing && data.get().equals(EMPTY_LIST)) {
      return ReadResult.read(List.of());
    }
    boolean list = isOk() && isNumber(answer.get(), "code", 1);
    return list && data.isPresent() && data.get() instanceof JsonArray rows
        ? rows(rows, answer.get())
        : fault("/data");
  }

  private ReadResult<List<JsonObject>> rows(JsonArray data, JsonObject answer) {
    List<JsonObject> rows = new ArrayList<>();
    for (JsonValue item : data.items()) {
      if (!(item instanceof JsonObject row)) {
        return fault("/data");
      }
      rows.add(row);
    }
    boolean whole = answer.get("count").isEmpty() || isNumber(answer, "count", rows.size());
    return whole ? ReadResult.read(rows) : ReadResult.refused(List.of(miscounted(rows.size())));
  }

  /**
   * The id of a saved record. That a record was accepted does not mean that it was stored as sent:
   * read it back.
   *
   * @param area what was saved; each area names its id differently
   * @return the id, empty if the answer accepts but names none; or why it was not accepted
   */
  public ReadResult<Optional<RecordId>> saved(Area area) {
    Optional<JsonObject> answer = object();
    boolean accepted =
        answer.isPresent()
            && isOk()
            && (isNumber(answer.get(), "code", 1) || isTrue(answer.get(), "success"));
    if (!accepted) {
      return fault("");
    }
    Optional<JsonValue> map = answer.get().get("mapData");
    if (map.isPresent() && map.get() instanceof JsonText) {
      return fault("/mapData");
    }
    return ReadResult.read(
        map.filter(one -> one instanceof JsonObject)
            .flatMap(one -> area.savedIdName().flatMap(((JsonObject) one)::get))
            .filter(one -> one instanceof JsonText)
            .flatMap(one -> RecordId.find(((JsonText) one).value())));
  }

  private Optional<JsonObject> object() {
    return StrictJson.read(body)
        .toOptional()
        .filter(one -> one instanceof JsonObject)
        .map(one -> (JsonObject) one);
  }

  /** Whether a member is a number, also as a text. */
  private static boolean isNumber(JsonObject answer, String name, int number) {
    JsonValue wanted = JsonNumber.of(BigDecimal.valueOf(number));
    return answer
        .get(name)
        .filter(one -> one.equals(wanted) || one.equals(JsonText.of(String.valueOf(number))))
        .isPresent();
  }

  private static boolean isTrue(JsonObject answer, String name) {
    return answer.get(name).filter(JsonBoolean.of(true)::equals).isPresent()
        || isNumber(answer, name, 1);
  }

  private <T> ReadResult<T> fault(String pointer) {
    return ReadResult.refused(
        List.of(
            Violation.error(
                    pointer,
                    ViolationCode.WRONG_TYPE,
                    Text.of(
                            "layanan tidak memberi data (status {0})",
                            "the service gave no data (status {0})")
                        .with(status),
                    Text.of(
                        "baca isi jawaban pada sambungan Anda; di sini tidak ditampilkan",
                        "read the body in your own connection; it is not shown here"),
                    BASIS)
                .withFound(status)));
  }

  private static Violation miscounted(int rows) {
    return Violation.error(
            "/count",
            ViolationCode.INCONSISTENT,
            Text.of(
                "banyaknya baris tidak sama dengan count",
                "the rows are not as many as count says"),
            Text.of("minta ulang daftarnya", "ask for the list again"),
            BASIS)
        .withFound(rows);
  }

  /** Shows the status alone. */
  @Override
  public String toString() {
    return "SiasnReply[" + status + "]";
  }
}
