package io.github.kinerjaasn.siasn.transfer;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/** Why a record of a batch is not done. */
final class Troubles {
  private static final Basis BASIS = LegalText.SIASN.at("", Confidence.CONSENSUS);

  private Troubles() {}

  static List<Violation> noAnswer() {
    return one(
        ViolationCode.MISSING,
        Text.of("layanan tidak menjawab", "the service did not answer"),
        Text.of("jalankan ulang", "run again"));
  }

  static List<Violation> interrupted() {
    return one(
        ViolationCode.MISSING,
        Text.of("dihentikan sebelum tuntas", "stopped before it was settled"),
        Text.of("jalankan ulang", "run again"));
  }

  static List<Violation> notVisible() {
    return one(
        ViolationCode.MISSING,
        Text.of(
            "id diketahui, tetapi barisnya tidak terbaca",
            "the id is known, but the row cannot be read"),
        Text.of(
            "jalankan ulang nanti; tidak dikirim dua kali",
            "run again later; it is not sent twice"));
  }

  static List<Violation> otherPerson() {
    return one(
        ViolationCode.INCONSISTENT,
        Text.of(
            "NIP dan id SIASN milik orang yang berbeda",
            "employee number and SIASN id belong to different persons"),
        Text.of(
            "ambil id dari data utama NIP itu", "take the id from the main data of that number"));
  }

  static List<Violation> twice() {
    return one(
        ViolationCode.INCONSISTENT,
        Text.of("ada dua catatan untuk hal yang sama", "two records stand for the same thing"),
        Text.of("sisakan satu", "keep one of them"));
  }

  static List<Violation> earlier() {
    return one(
        ViolationCode.MISSING,
        Text.of(
            "catatan lain orang ini belum tuntas, barisnya tidak dapat dibedakan",
            "another record of this person is open, and rows cannot be told apart"),
        Text.of("jalankan ulang", "run again"));
  }

  static List<Violation> unclear() {
    return one(
        ViolationCode.INCONSISTENT,
        Text.of(
            "baris tersimpan tidak menyebut masanya, jadi tidak dapat dibedakan",
            "stored rows do not tell their months, so they cannot be told apart"),
        Text.of(
            "sebutkan id baris yang sudah dikenal, atau id catatan ini",
            "name the ids of the known rows, or the id of this record"));
  }

  private static List<Violation> one(ViolationCode code, Text message, Text advice) {
    return List.of(Violation.error("", code, message, advice, BASIS));
  }
}
