package io.github.kinerjaasn.schema.json;

import io.github.kinerjaasn.core.text.Text;

/** What to do about a syntax error, judged by the character that the parser stopped at. */
final class SyntaxAdvice {
  private static final int NEAR = 100;
  private static final Text GENERAL =
      Text.of(
          "Periksa koma, titik dua, kurung, dan tanda kutip di sekitarnya.",
          "Check commas, colons, brackets and quotes around here.");

  private SyntaxAdvice() {}

  static Text at(String text, long offset) {
    for (long at = offset; at >= 0 && at >= offset - 1; at--) {
      Text advice = at < text.length() ? of(text, (int) at) : GENERAL;
      if (!advice.equals(GENERAL)) {
        return advice;
      }
    }
    return GENERAL;
  }

  private static Text of(String text, int at) {
    return switch (text.charAt(at)) {
      case '\uFEFF' -> Text.of("Simpan tanpa BOM.", "Save without a byte order mark.");
      case '\'' -> Text.of("Pakai tanda kutip ganda.", "Use double quotes.");
      case '/', '#' -> Text.of("JSON tidak mengenal komentar.", "JSON has no comments.");
      case 'N', 'I' ->
          Text.of("NaN dan Infinity bukan angka JSON.", "NaN and Infinity are no JSON.");
      case '+', '.', '0' ->
          Text.of(
              "Tulis angka seperti 12 atau -0.5, tanpa tanda tambah dan nol di depan.",
              "Write numbers like 12 or -0.5, without plus sign or leading zeros.");
      case ']', '}' ->
          text.substring(Math.max(0, at - NEAR), at).stripTrailing().endsWith(",")
              ? Text.of("Hapus koma sebelum kurung tutup.", "Remove the comma before the bracket.")
              : GENERAL;
      case '\t', '\n', '\r' ->
          Text.of(
              "Tulis ganti baris dalam teks sebagai \\n.", "Write a line break in text as \\n.");
      default -> GENERAL;
    };
  }
}
