package io.github.kinerjaasn.siasn.record;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.json.ReadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects what is wrong with a record. Pointers are member names of the wire format. */
final class Wrong {
  private final Basis basis;
  private final List<Violation> all = new ArrayList<>();

  Wrong(String place) {
    this.basis = LegalText.SIASN.at(place, Confidence.CONSENSUS);
  }

  Basis basis() {
    return basis;
  }

  List<Violation> all() {
    return all;
  }

  <T> ReadResult<T> result(Supplier<T> value) {
    return all.isEmpty() ? ReadResult.read(value.get()) : ReadResult.refused(all);
  }

  void add(Violation violation) {
    all.add(violation);
  }

  void missing(String name) {
    add(
        name,
        ViolationCode.MISSING,
        Text.of("wajib diisi", "required, but missing"),
        Text.of(
            "isi nilainya; yang kosong tidak dianggap 0, 1 atau sesuai",
            "give it; nothing stands for what is missing"));
  }

  void wrongType(String name, Text expected) {
    add(
        name,
        ViolationCode.WRONG_TYPE,
        Text.of("jenis data keliru", "wrong type of value"),
        Text.of("tulis {0}", "write {0}").with(expected));
  }

  void badText(String name) {
    add(
        name,
        ViolationCode.OUT_OF_RANGE,
        Text.of("bukan satu baris teks", "not one line of text"),
        Text.of("tulis satu baris tanpa tanda kendali", "write one line without control codes"));
  }

  void badId(String name) {
    add(
        name,
        ViolationCode.OUT_OF_RANGE,
        Text.of("bukan id SIASN", "not an id of SIASN"),
        Text.of(
            "pakai 32 angka heksadesimal atau UUID, bukan NIP",
            "use 32 hexadecimal digits or a UUID, not a NIP"));
  }

  void outOfRange(String name, Object found, String allowed) {
    all.add(
        Violation.error(
                "/" + name,
                ViolationCode.OUT_OF_RANGE,
                Text.of("di luar batas", "out of range"),
                Text.of("pakai {0}", "use {0}").with(allowed),
                basis)
            .withFound(found)
            .withAllowed(allowed));
  }

  void unknownWord(String name, List<String> words) {
    all.add(
        Violation.error(
                "/" + name,
                ViolationCode.UNKNOWN_VALUE,
                Text.of("ejaan ini tidak dikenal", "this spelling is not known"),
                Text.of("pilih satu dari daftar", "choose one from the list"),
                basis)
            .withAllowed(String.join(", ", words)));
  }

  void inconsistent(String name, Text message) {
    add(
        name,
        ViolationCode.INCONSISTENT,
        message,
        Text.of("periksa kedua nilai", "check both values"));
  }

  void notModelled(String name, Text message, Text advice) {
    add(name, ViolationCode.NOT_MODELLED, message, advice);
  }

  void add(String name, ViolationCode code, Text message, Text advice) {
    all.add(Violation.error("/" + name, code, message, advice, basis));
  }
}
