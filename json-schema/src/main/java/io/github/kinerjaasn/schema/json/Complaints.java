package io.github.kinerjaasn.schema.json;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Collects what is wrong with a JSON text. Its messages hold places, never content. */
final class Complaints {
  private static final Text AT =
      Text.of("{0} (baris {1}, kolom {2})", "{0} (line {1}, column {2})");

  private static final Text CONTROL =
      Text.of("teks memuat karakter kendali", "text has a control character");
  private static final Text WITHOUT_CONTROL =
      Text.of(
          "Hapus karakter itu; hanya tab dan ganti baris yang boleh.",
          "Remove it; only tab and line breaks are allowed.");

  private final List<Violation> violations = new ArrayList<>();
  private Optional<ViolationCode> beyond = Optional.empty();

  /** What is wrong; where that was too much to list, with a last one for all the rest. */
  List<Violation> all() {
    List<Violation> all = new ArrayList<>(violations);
    beyond.ifPresent(
        code ->
            all.add(
                Violation.error(
                    "",
                    code,
                    Text.of("masih ada kesalahan lain", "there is more that is wrong"),
                    Text.of("Perbaiki yang disebut dahulu.", "Mend what is listed first."),
                    Basis.FORMAT)));
    return all;
  }

  JsonReading withoutTree() {
    return new JsonReading(Optional.empty(), all());
  }

  JsonReading tooLarge(int maxBytes) {
    add(
        Violation.error(
                "",
                ViolationCode.MALFORMED_JSON,
                Text.of("dokumen terlalu besar", "document is too large"),
                Text.of("Bagi dokumen menjadi beberapa bagian.", "Split the document."),
                Basis.FORMAT)
            .withAllowed("<= " + maxBytes + " bytes"));
    return withoutTree();
  }

  void notUtf8(JsonPlace place) {
    malformed(
        place,
        Text.of("bukan UTF-8 yang sah", "not valid UTF-8"),
        Text.of("Simpan dokumen sebagai UTF-8 tanpa BOM.", "Save the document as UTF-8, no BOM."));
  }

  void empty() {
    malformed(
        JsonPlace.root(1, 1),
        Text.of("dokumen kosong", "document is empty"),
        Text.of("Kirim satu nilai JSON.", "Give one JSON value."));
  }

  void trailing(JsonPlace place) {
    malformed(
        place,
        Text.of("ada isi lain setelah nilai JSON selesai", "there is more after the JSON value"),
        Text.of("Kirim tepat satu nilai JSON.", "Give exactly one JSON value."));
  }

  void duplicate(JsonPlace place) {
    malformed(
        place,
        Text.of("nama ini sudah dipakai dalam objek yang sama", "this name occurs twice"),
        Text.of("Hapus salah satunya.", "Remove one of the two."));
  }

  /** Whether a name is acceptable; if not, complains at the object, so the name is not repeated. */
  boolean judgeName(String name, JsonPlace object, int line, int column) {
    JsonPlace place = object.withPosition(line, column);
    if (name.length() > StrictJson.MAX_NAME_LENGTH) {
      malformed(
          place,
          Text.of("nama isian terlalu panjang", "member name is too long"),
          Text.of("Paling panjang {0} karakter.", "At most {0} characters.")
              .with(StrictJson.MAX_NAME_LENGTH));
      return false;
    }
    boolean whole = judgeSurrogates(name, place);
    boolean clean = !Utf8.hasControl(name);
    if (!clean) {
      malformed(place, CONTROL, WITHOUT_CONTROL);
    }
    return whole && clean;
  }

  boolean judgeText(String text, JsonPlace place) {
    if (text.length() > StrictJson.MAX_TEXT_LENGTH) {
      outOfRange(
          place,
          Text.of("teks terlalu panjang", "text is too long"),
          "<= " + StrictJson.MAX_TEXT_LENGTH);
      return false;
    }
    boolean whole = judgeSurrogates(text, place);
    boolean clean = !Utf8.hasControl(text);
    if (!clean) {
      outOfRange(place, CONTROL, WITHOUT_CONTROL);
    }
    return whole && clean;
  }

  private boolean judgeSurrogates(String text, JsonPlace place) {
    boolean whole = Utf8.isWellFormed(text);
    if (!whole) {
      malformed(
          place,
          Text.of("teks memuat surrogate tanpa pasangan", "text has a lone surrogate"),
          Text.of("Tulis karakternya utuh.", "Write the whole character."));
    }
    return whole;
  }

  JsonValue numberTooLarge(JsonPlace place) {
    outOfRange(
        place,
        Text.of("angka terlalu besar, kecil, atau panjang", "number is too large, small or long"),
        "<= "
            + StrictJson.MAX_NUMBER_LENGTH
            + " characters, |exponent| <= "
            + StrictJson.MAX_EXPONENT);
    return new JsonValue.JsonRefused(true, place);
  }

  /** A value that is not JSON, such as a tree's binary node. */
  JsonValue foreign(JsonPlace place) {
    malformed(
        place,
        Text.of("bukan nilai JSON", "not a JSON value"),
        Text.of("Kirim teks, angka, atau daftar.", "Give a text, a number or a list."));
    return new JsonValue.JsonRefused(false, place);
  }

  void syntax(JacksonException trouble, JsonPlace container, String text) {
    TokenStreamLocation at = trouble.getLocation();
    JsonPlace place =
        at == null || at.getLineNr() < 1
            ? container
            : container.withPosition(at.getLineNr(), at.getColumnNr());
    if (trouble instanceof StreamConstraintsException) {
      malformed(
          place,
          Text.of("susunan terlalu dalam", "nesting is too deep"),
          Text.of("Paling dalam {0} tingkat.", "At most {0} levels.").with(StrictJson.MAX_DEPTH));
    } else if (trouble instanceof UnexpectedEndOfInputException) {
      malformed(
          place,
          Text.of("JSON terputus", "JSON ends too early"),
          Text.of("Lengkapi tanda kutip dan kurungnya.", "Close all quotes and brackets."));
    } else {
      malformed(
          place,
          Text.of("bukan JSON yang sah di sini", "not valid JSON here"),
          SyntaxAdvice.at(text, at == null ? -1 : at.getCharOffset()));
    }
  }

  private void malformed(JsonPlace place, Text message, Text advice) {
    add(violation(ViolationCode.MALFORMED_JSON, place, message, advice));
  }

  private void outOfRange(JsonPlace place, Text message, Text advice) {
    add(violation(ViolationCode.OUT_OF_RANGE, place, message, advice));
  }

  private void outOfRange(JsonPlace place, Text message, String allowed) {
    Text advice = Text.of("Perpendek sampai batasnya.", "Shorten it to the limit.");
    add(violation(ViolationCode.OUT_OF_RANGE, place, message, advice).withAllowed(allowed));
  }

  private static Violation violation(
      ViolationCode code, JsonPlace place, Text message, Text advice) {
    Text located = place.line() == 0 ? message : AT.with(message, place.line(), place.column());
    return Violation.error(place.pointer(), code, located, advice, Basis.FORMAT);
  }

  private void add(Violation violation) {
    if (violations.size() < StrictJson.MAX_VIOLATIONS - 1) {
      violations.add(violation);
    } else if (beyond.isEmpty() || violation.code() == ViolationCode.MALFORMED_JSON) {
      beyond = Optional.of(violation.code());
    }
  }
}
