package io.github.kinerjaasn.testkit.oracle;

import io.github.kinerjaasn.testkit.json.Json;
import io.github.kinerjaasn.testkit.json.JsonException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Answers one protocol line, the whole protocol and nothing else. */
public final class Oracle {
  private static final List<String> TOP = List.of("id", "op", "in", "out", "error", "source");
  private static final Map<String, Operation> OPERATIONS = operations();

  private record Operation(Shape shape, Function<Values, Json> rule) {}

  private Oracle() {}

  private static Map<String, Operation> operations() {
    Map<String, Operation> all = new LinkedHashMap<>();
    all.put("regulasi.berlaku", new Operation(National.BERLAKU, National::berlaku));
    all.put("permenpanrb-6-2022.predikat", new Operation(National.MATRIKS, National::matrix));
    all.put("se-menpanrb-3-2023.sebaran", new Operation(National.SEBARAN, National::distribution));
    all.put("pp-46-2011.capaian-kegiatan", new Operation(Numeric.KEGIATAN, Numeric::task));
    all.put("pp-46-2011.prestasi-kerja", new Operation(Numeric.PRESTASI, Numeric::work));
    all.put("se-menpanrb-3-2021.konversi", new Operation(Numeric.KONVERSI, Numeric::bridge));
    all.put("pp-30-2019.predikat", new Operation(Numeric.PP30, Numeric::predicate30));
    all.put("permenpanrb-8-2021.capaian-iki", new Operation(Numeric.CAPAIAN, Numeric::achievement));
    all.put("permenpanrb-8-2021.nilai-iki-jpt", new Operation(Numeric.JPT, Numeric::valueJpt));
    all.put("perbkn-3-2023.angka-kredit", new Operation(Credit.ANGKA_KREDIT, Credit::points));
    all.put("perbkn-3-2023.kebutuhan", new Operation(Credit.KEBUTUHAN, Credit::needs));
    all.put("perbkn-3-2023.akumulasi", new Operation(Credit.AKUMULASI, Credit::accumulate));
    all.put("permenpanrb-88-2021.predikat-akip", new Operation(Credit.AKIP, Credit::akip));
    all.put("permenpanrb-14-2017.ikm", new Operation(Credit.IKM, Credit::satisfaction));
    all.put("kmk-127-2026.capaian-iki", new Operation(Finance.CAPAIAN, Finance::achievement));
    all.put("kmk-127-2026.nhk", new Operation(Finance.NHK, Finance::results));
    all.put("kmk-127-2026.nilai-kinerja", new Operation(Finance.NILAI, Finance::employee));
    all.put("talenta.kotak", new Operation(National.TALENTA, National::box));
    all.put("nip.parse", new Operation(National.NIP, National::nip));
    all.put("siasn.kuadran", new Operation(National.KUADRAN, National::quadrant));
    return all;
  }

  /** The names of all operations, in the order of the protocol. */
  public static List<String> names() {
    return List.copyOf(OPERATIONS.keySet());
  }

  /** Answers one line of the stream with one line. */
  public static String answer(String line) {
    try {
      return answer(Json.parse(line)).toString();
    } catch (JsonException e) {
      return refused(Json.NULL, new Refusal("MALFORMED_JSON", "")).toString();
    }
  }

  private static Json answer(Json request) {
    if (!(request instanceof Json.Obj object)) {
      return refused(Json.NULL, new Refusal("WRONG_TYPE", ""));
    }
    Json id = object.get("id").orElse(Json.NULL);
    if (!(id instanceof Json.Text)) {
      String code = id.equals(Json.NULL) ? "MISSING" : "WRONG_TYPE";
      return refused(Json.NULL, new Refusal(code, ""));
    }
    try {
      return Json.object("id", id, "out", answer(object));
    } catch (Refusal refusal) {
      return refused(id, refusal);
    }
  }

  private static Json answer(Json.Obj request) {
    if (!TOP.containsAll(request.members().keySet())) {
      throw new Refusal("UNKNOWN_FIELD", "");
    }
    Json name = request.get("op").orElse(Json.NULL);
    if (name.equals(Json.NULL)) {
      throw new Refusal("MISSING", "");
    }
    Object op = Shape.text().read(name, "");
    if (!(op instanceof String text) || !OPERATIONS.containsKey(text)) {
      throw new Refusal("UNKNOWN_OPERATION", "");
    }
    Json in = request.get("in").orElse(Json.NULL);
    if (in.equals(Json.NULL)) {
      throw new Refusal("MISSING", "");
    }
    return answer(text, in);
  }

  @SuppressWarnings("unchecked")
  private static Json answer(String op, Json in) {
    Operation operation = OPERATIONS.get(op);
    Map<String, Object> values = (Map<String, Object>) operation.shape().read(in, "");
    return operation.rule().apply(new Values(values));
  }

  /** The {@code out} of an operation, or the {@code error} that refuses it. */
  public static Json.Obj outcome(String op, Json in) {
    try {
      return Json.object("out", answer(op, in));
    } catch (Refusal refusal) {
      return Json.object("error", Json.object("code", Json.of(refusal.code())));
    }
  }

  private static Json refused(Json id, Refusal refusal) {
    return Json.object(
        "id",
        id,
        "error",
        Json.object(
            "code", Json.of(refusal.code()),
            "path", Json.of(refusal.path()),
            "message", Json.of(String.valueOf(refusal.getMessage()))));
  }
}
