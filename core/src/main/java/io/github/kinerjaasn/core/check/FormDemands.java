package io.github.kinerjaasn.core.check;

import static io.github.kinerjaasn.core.outcome.ViolationCode.INCONSISTENT;
import static io.github.kinerjaasn.core.outcome.ViolationCode.OUT_OF_RANGE;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * What this library asks of the form and size of every document.
 *
 * <p>Each constant is one {@link Demand}, with its advice in both languages.
 */
public final class FormDemands {
  /** An id has the form of one. */
  public static final Demand ID =
      Demand.must(
          "ID_FORM",
          OUT_OF_RANGE,
          Text.of("kode tidak sesuai bentuknya", "the id is not of the right form"),
          Text.of(
              "pakai huruf, angka, titik, tanda hubung atau garis bawah, paling banyak {0} karakter",
              "use letters, digits, points, hyphens or underscores, at most {0} characters"),
          Basis.FORMAT);

  /** A word has its form. */
  public static final Demand SPELLED =
      Demand.must(
          "TEXT_FORM",
          OUT_OF_RANGE,
          Text.of("teks tidak sesuai bentuknya", "the text is not of the right form"),
          Text.of("tulis seperti {0}", "write it like {0}"),
          Basis.FORMAT);

  /** A line of text is readable and short enough. */
  public static final Demand LINE =
      Demand.must(
          "LINE_FORM",
          OUT_OF_RANGE,
          Text.of(
              "teks kosong, terlalu panjang, atau memuat karakter kendali",
              "the text is blank, too long, or has control characters"),
          Text.of(
              "isi satu baris teks, 1 sampai {0} karakter",
              "write one line of 1 to {0} characters"),
          Basis.FORMAT);

  /** Prose is readable and short enough. */
  public static final Demand PROSE =
      Demand.must(
          "PROSE_FORM",
          OUT_OF_RANGE,
          Text.of(
              "teks kosong, terlalu panjang, atau memuat karakter kendali",
              "the text is blank, too long, or has control characters"),
          Text.of("isi teks 1 sampai {0} karakter", "write a text of 1 to {0} characters"),
          Basis.FORMAT);

  /** A list is not too long. */
  public static final Demand SIZE =
      Demand.must(
          "LIST_SIZE",
          OUT_OF_RANGE,
          Text.of("ada {1} isian, paling banyak {0}", "there are {1} entries, at most {0} fit"),
          Text.of("kurangi atau bagi isian", "remove or split entries"),
          Basis.FORMAT);

  /** A number is within its range. */
  public static final Demand RANGE =
      Demand.must(
          "NUMBER_RANGE",
          OUT_OF_RANGE,
          Text.of("angka {2} di luar {0} sampai {1}", "the number {2} is outside {0} to {1}"),
          Text.of("isi angka {0} sampai {1}", "write a number from {0} to {1}"),
          Basis.FORMAT);

  /** Nothing is listed twice. */
  public static final Demand ONCE =
      Demand.must(
          "LIST_ONCE",
          INCONSISTENT,
          Text.of("isian ini sudah tercatat", "this is already recorded"),
          Text.of("gabungkan atau hapus salah satu", "merge or remove one"),
          Basis.FORMAT);

  /** A year is a calendar year. */
  public static final Demand YEAR =
      Demand.must(
          "YEAR_FORM",
          OUT_OF_RANGE,
          Text.of("bukan satu tahun kalender", "this is not a calendar year"),
          Text.of("tulis tahunnya saja, seperti 2025", "write the year alone, such as 2025"),
          Basis.FORMAT);

  /** Those among the parts of a document; the others are constraints on one accessor. */
  public static final List<Demand> AMONG_PARTS = List.of(ONCE, YEAR);

  private FormDemands() {}
}
