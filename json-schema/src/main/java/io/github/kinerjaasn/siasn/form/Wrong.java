package io.github.kinerjaasn.siasn.form;

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
public final class Wrong {
  private final Basis basis;
  private final List<Violation> all = new ArrayList<>();

  /**
   * Starts with nothing wrong.
   *
   * @param place the kind of record, for the basis
   */
  public Wrong(String place) {
    this.basis = LegalText.SIASN.at(place, Confidence.CONSENSUS);
  }

  /**
   * All that is wrong.
   *
   * @return in the order it was found
   */
  public List<Violation> all() {
    return all;
  }

  /**
   * The value, unless something is wrong.
   *
   * @param value makes the value
   * @param <T> its type
   * @return the value, or all that is wrong
   */
  public <T> ReadResult<T> result(Supplier<T> value) {
    return all.isEmpty() ? ReadResult.read(value.get()) : ReadResult.refused(all);
  }

  /**
   * Adds a finding.
   *
   * @param violation what is wrong
   */
  public void add(Violation violation) {
    all.add(violation);
  }

  /**
   * A member is missing.
   *
   * @param name the member
   */
  public void missing(String name) {
    add(
        name,
        ViolationCode.MISSING,
        Text.of("wajib diisi", "required, but missing"),
        Text.of(
            "isi nilainya; yang kosong tidak dianggap 0, 1 atau sesuai",
            "give it; nothing stands for what is missing"));
  }

  /**
   * A member has the wrong type.
   *
   * @param name the member
   * @param expected what belongs there
   */
  public void wrongType(String name, Text expected) {
    add(
        name,
        ViolationCode.WRONG_TYPE,
        Text.of("jenis data keliru", "wrong type of value"),
        Text.of("tulis {0}", "write {0}").with(expected));
  }

  /**
   * A text is not one line.
   *
   * @param name the member
   */
  public void badText(String name) {
    add(
        name,
        ViolationCode.OUT_OF_RANGE,
        Text.of("bukan satu baris teks", "not one line of text"),
        Text.of("tulis satu baris tanpa tanda kendali", "write one line without control codes"));
  }

  /**
   * A text is no id.
   *
   * @param name the member
   */
  public void badId(String name) {
    add(
        name,
        ViolationCode.OUT_OF_RANGE,
        Text.of("bukan id SIASN", "not an id of SIASN"),
        Text.of(
            "pakai 32 angka heksadesimal atau UUID, bukan NIP",
            "use 32 hexadecimal digits or a UUID, not a NIP"));
  }

  /**
   * A value is out of range.
   *
   * @param name the member
   * @param found the value, which is no personal data
   * @param allowed the range
   */
  public void outOfRange(String name, Object found, String allowed) {
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

  /**
   * A spelling is not in its closed list.
   *
   * @param name the member
   * @param words the list
   */
  public void unknownWord(String name, List<String> words) {
    all.add(
        Violation.error(
                "/" + name,
                ViolationCode.UNKNOWN_VALUE,
                Text.of("ejaan ini tidak dikenal", "this spelling is not known"),
                Text.of("pilih satu dari daftar", "choose one from the list"),
                basis)
            .withAllowed(String.join(", ", words)));
  }

  /**
   * Two values contradict each other.
   *
   * @param name the member
   * @param message how
   */
  public void inconsistent(String name, Text message) {
    add(
        name,
        ViolationCode.INCONSISTENT,
        message,
        Text.of("periksa kedua nilai", "check both values"));
  }

  /**
   * What belongs there is not known.
   *
   * @param name the member
   * @param message what is not known
   * @param advice what to do
   */
  public void notModelled(String name, Text message, Text advice) {
    add(name, ViolationCode.NOT_MODELLED, message, advice);
  }

  private void add(String name, ViolationCode code, Text message, Text advice) {
    all.add(Violation.error("/" + name, code, message, advice, basis));
  }
}
