package io.github.kinerjaasn.testkit.oracle;

import static io.github.kinerjaasn.testkit.oracle.Shape.atLeast;
import static io.github.kinerjaasn.testkit.oracle.Shape.decimal;
import static io.github.kinerjaasn.testkit.oracle.Shape.list;
import static io.github.kinerjaasn.testkit.oracle.Shape.need;
import static io.github.kinerjaasn.testkit.oracle.Shape.object;
import static io.github.kinerjaasn.testkit.oracle.Shape.whole;
import static io.github.kinerjaasn.testkit.oracle.Shape.word;

import io.github.kinerjaasn.testkit.json.Json;
import java.util.List;

/** Credit points, agency accountability and the satisfaction index. */
final class Credit {
  static final List<String> JENJANG =
      List.of(
          "PEMULA",
          "TERAMPIL",
          "MAHIR",
          "PENYELIA",
          "AHLI_PERTAMA",
          "AHLI_MUDA",
          "AHLI_MADYA",
          "AHLI_UTAMA");

  private static final String GRADES =
      """
      jenjang       koefisien  pangkat  jenjang_berikut
      PEMULA        3.75       15       15
      TERAMPIL      5          20       60
      MAHIR         12.5       50       100
      PENYELIA      25         100      -
      AHLI_PERTAMA  12.5       50       100
      AHLI_MUDA     25         100      200
      AHLI_MADYA    37.5       150      450
      AHLI_UTAMA    50         200      -
      """;
  private static final String SHARES =
      """
      predikat  SANGAT_BAIK  BAIK  BUTUH_PERBAIKAN  KURANG  SANGAT_KURANG
      persen    150          100   75               50      25
      """;
  private static final String AKIP_BANDS =
      """
      [0, 30] D
      (30, 50] C
      (50, 60] CC
      (60, 70] B
      (70, 80] BB
      (80, 90] A
      (90, 100] AA
      """;
  private static final String IKM_BANDS =
      """
      [25, 65) D
      [65, 76.61) C
      [76.61, 88.31) B
      [88.31, 100] A
      """;

  private static final Shape PREDICATE = word(National.PREDIKAT);
  private static final Shape MONTHS = whole("1", "12");
  static final Shape ANGKA_KREDIT =
      object(need("jenjang", word(JENJANG)), need("predikat", PREDICATE), need("bulan", MONTHS));
  static final Shape KEBUTUHAN = object(need("jenjang", word(JENJANG)));
  static final Shape AKUMULASI =
      object(
          need("jenjang", word(JENJANG)),
          need("awal", atLeast("0")),
          need("periode", list(0, object(need("predikat", PREDICATE), need("bulan", MONTHS)))));
  static final Shape AKIP = object(need("nilai", decimal("0", "100")));
  static final Shape IKM = object(need("jawaban", list(1, list(1, whole("1", "4")))));

  private Credit() {}

  static Json points(Values in) {
    return Json.object("angkaKredit", Json.of(issued(in.text("jenjang"), in).two()));
  }

  private static Fraction issued(String grade, Values period) {
    Fraction year = Fraction.of(Table.cell(GRADES, grade, "koefisien"));
    Fraction share = Fraction.of(Table.cell(SHARES, "persen", period.text("predikat"))).over(100);
    return period.number("bulan").over(12).times(share).times(year).hundredth();
  }

  static Json needs(Values in) {
    String grade = in.text("jenjang");
    String next = Table.cell(GRADES, grade, "jenjang_berikut");
    return Json.object(
        "kenaikanPangkat",
        Json.of(Fraction.of(Table.cell(GRADES, grade, "pangkat")).two()),
        "kenaikanJenjang",
        next.equals("-") ? Json.NULL : Json.of(Fraction.of(next).two()));
  }

  static Json accumulate(Values in) {
    String grade = in.text("jenjang");
    Fraction total = in.number("awal");
    for (Values period : in.objects("periode")) {
      total = total.plus(issued(grade, period));
    }
    return Json.object(
        "total", Json.of(total.two()),
        "kenaikanPangkat", reached(total, Table.cell(GRADES, grade, "pangkat")),
        "kenaikanJenjang", reached(total, Table.cell(GRADES, grade, "jenjang_berikut")));
  }

  private static Json reached(Fraction total, String threshold) {
    if (threshold.equals("-")) {
      return Json.NULL;
    }
    Fraction lacking = Fraction.of(threshold).minus(total).max(Fraction.ZERO);
    return Json.object(
        "terpenuhi", Json.of(lacking.equals(Fraction.ZERO)),
        "kekurangan", Json.of(lacking.two()));
  }

  static Json akip(Values in) {
    return Json.object("predikat", Json.of(Table.band(AKIP_BANDS, in.number("nilai"))));
  }

  static Json satisfaction(Values in) {
    List<List<Fraction>> rows = in.rows("jawaban");
    if (rows.stream().mapToInt(List::size).distinct().count() > 1) {
      throw new Refusal("INCONSISTENT", "/jawaban");
    }
    Fraction mean = Numeric.mean(rows.stream().flatMap(List::stream).toList());
    Fraction index = mean.times(Fraction.of(25));
    return Json.object("ikm", Json.of(index.two()), "mutu", Json.of(Table.band(IKM_BANDS, index)));
  }
}
