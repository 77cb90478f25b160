package io.github.kinerjaasn.testkit.oracle;

import static io.github.kinerjaasn.testkit.oracle.Shape.aboveZero;
import static io.github.kinerjaasn.testkit.oracle.Shape.atLeast;
import static io.github.kinerjaasn.testkit.oracle.Shape.decimal;
import static io.github.kinerjaasn.testkit.oracle.Shape.flag;
import static io.github.kinerjaasn.testkit.oracle.Shape.list;
import static io.github.kinerjaasn.testkit.oracle.Shape.may;
import static io.github.kinerjaasn.testkit.oracle.Shape.need;
import static io.github.kinerjaasn.testkit.oracle.Shape.object;
import static io.github.kinerjaasn.testkit.oracle.Shape.whole;
import static io.github.kinerjaasn.testkit.oracle.Shape.word;

import io.github.kinerjaasn.testkit.json.Json;
import java.util.List;

/** The numeric regimes: PP 46/2011, the 2021 bridge, PP 30/2019, PermenPANRB 8/2021. */
final class Numeric {
  static final List<String> KREATIVITAS =
      List.of("TIDAK_ADA", "UNIT_KERJA", "ORGANISASI", "NEGARA");
  static final List<String> JENIS = List.of("NORMAL", "KHUSUS");
  private static final Fraction HUNDRED = Fraction.of(100);

  private static final String PP46_LABELS =
      """
      [0, 51) BURUK
      [51, 61) KURANG
      [61, 76) CUKUP
      [76, 91) BAIK
      [91, inf) SANGAT_BAIK
      """;
  private static final String EXTRA_POINTS =
      """
      [0, 1) 0
      [1, 4) 1
      [4, 7) 2
      [7, inf) 3
      """;
  private static final String CREATIVITY_POINTS =
      """
      ke TIDAK_ADA UNIT_KERJA ORGANISASI NEGARA
      poin 0 3 6 12
      """;

  /** Band, then start value : rise / run : start of the run. */
  private static final String BRIDGE =
      """
      [0, 51) 0:49/50:0
      [51, 61) 50:19/9:51
      [61, 76) 70:19/14:61
      [76, 91) 90:19/14:76
      [91, 99) 110:10/8:91
      [99, inf) 120:0/1:99
      """;

  private static final String PP30_BANDS =
      """
      [0, 50) SANGAT_KURANG
      [50, 70) KURANG
      [70, 90) CUKUP
      [90, 110) BAIK
      [110, 120] SANGAT_BAIK_ATAU_BAIK
      """;
  private static final String JPT_CATEGORIES =
      """
      [0, 60) SANGAT_KURANG
      [60, 80) KURANG
      [80, 100) CUKUP
      [100, 100] BAIK
      (100, 110] ?
      (110, inf) SANGAT_BAIK
      """;
  private static final String JPT_VALUES =
      """
      [0, 60) 0:49/59:0
      [60, 80) 50:19/19:60
      [80, 100) 70:19/19:80
      [100, 100] 109:0/1:100
      (110, inf) 120:0/1:110
      """;

  private static final Shape TASK_TARGET =
      object(
          need("kuantitas", aboveZero()),
          need("kualitas", aboveZero()),
          need("waktu", aboveZero()),
          may("biaya", aboveZero()));
  private static final Shape TASK_DONE =
      object(
          need("kuantitas", atLeast("0")),
          need("kualitas", atLeast("0")),
          need("waktu", atLeast("0")),
          may("biaya", atLeast("0")));
  private static final Shape POINTS = decimal("0", "100");
  static final Shape KEGIATAN = object(need("target", TASK_TARGET), need("realisasi", TASK_DONE));
  static final Shape PRESTASI =
      object(
          need("kegiatan", list(1, atLeast("0"))),
          need("tugasTambahan", whole("0", "")),
          need("kreativitas", word(KREATIVITAS)),
          need(
              "perilaku",
              object(
                  need("orientasiPelayanan", POINTS),
                  need("integritas", POINTS),
                  need("komitmen", POINTS),
                  need("disiplin", POINTS),
                  need("kerjaSama", POINTS),
                  may("kepemimpinan", POINTS))));
  static final Shape KONVERSI = object(need("nilai", atLeast("0")));
  static final Shape PP30 =
      object(
          need("nilaiSkp", decimal("0", "120")),
          need("nilaiPerilaku", decimal("0", "120")),
          need("denganPendapatRekanDanBawahan", flag()),
          need("ideBaru", flag()));
  static final Shape CAPAIAN =
      object(
          need("jenis", word(JENIS)),
          need(
              "target",
              object(
                  may("nilai", aboveZero()), may("bawah", aboveZero()), may("atas", aboveZero()))),
          need("realisasi", atLeast("0")));
  static final Shape JPT = object(need("capaian", whole("0", "")), need("targetMaksimum", flag()));

  private Numeric() {}

  static Json task(Values in) {
    Values target = in.object("target");
    Values done = in.object("realisasi");
    if (target.has("biaya") != done.has("biaya")) {
      throw new Refusal("INCONSISTENT", "/realisasi/biaya");
    }
    boolean cost = target.has("biaya");
    Fraction quantity = ratio(done, target, "kuantitas");
    Fraction quality = ratio(done, target, "kualitas");
    Fraction time = efficiencyScore(target.number("waktu"), done.number("waktu"));
    Fraction sum = quantity.plus(quality).plus(time);
    Json money = Json.NULL;
    if (cost) {
      Fraction score = efficiencyScore(target.number("biaya"), done.number("biaya"));
      money = Json.of(score.two());
      sum = sum.plus(score);
    }
    return Json.object(
        "kuantitas", Json.of(quantity.two()),
        "kualitas", Json.of(quality.two()),
        "waktu", Json.of(time.two()),
        "biaya", money,
        "nilai", Json.of(sum.over(cost ? 4 : 3).two()));
  }

  private static Fraction ratio(Values done, Values target, String name) {
    return done.number(name).over(target.number(name)).times(HUNDRED);
  }

  private static Fraction efficiencyScore(Fraction t, Fraction r) {
    Fraction efficiency = HUNDRED.minus(r.over(t).times(HUNDRED));
    Fraction score = Fraction.of("1.76").times(t).minus(r).over(t).times(HUNDRED);
    if (Fraction.of(24).below(efficiency)) {
      score = Fraction.of(76).minus(score.minus(HUNDRED));
    }
    return score.max(Fraction.ZERO);
  }

  static Json work(Values in) {
    Fraction extra = Fraction.of(Table.band(EXTRA_POINTS, in.number("tugasTambahan")));
    Fraction creative = Fraction.of(Table.cell(CREATIVITY_POINTS, "poin", in.text("kreativitas")));
    Fraction skp = mean(in.numbers("kegiatan")).plus(extra).plus(creative);
    Fraction behaviour = mean(in.object("perilaku").numbers());
    Fraction total = weighted(skp, "0.6", behaviour, "0.4");
    return Json.object(
        "nilaiSkp", Json.of(skp.two()),
        "nilaiPerilaku", Json.of(behaviour.two()),
        "nilai", Json.of(total.two()),
        "sebutan", Json.of(Table.band(PP46_LABELS, total)));
  }

  static Fraction mean(List<Fraction> values) {
    return values.stream().reduce(Fraction.ZERO, Fraction::plus).over(values.size());
  }

  static Fraction weighted(Fraction a, String weightOfA, Fraction b, String weightOfB) {
    return a.times(Fraction.of(weightOfA)).plus(b.times(Fraction.of(weightOfB)));
  }

  static Json bridge(Values in) {
    return Json.object("nilai", Json.of(segment(BRIDGE, in.number("nilai")).two()));
  }

  private static Fraction segment(String table, Fraction x) {
    String[] words = Table.band(table, x).split("[:/]");
    Fraction slope = Fraction.of(words[1]).over(Fraction.of(words[2]));
    return Fraction.of(words[0]).plus(slope.times(x.minus(Fraction.of(words[3]))));
  }

  static Json predicate30(Values in) {
    boolean opinion = in.flag("denganPendapatRekanDanBawahan");
    Fraction value =
        weighted(
            in.number("nilaiSkp"), opinion ? "0.6" : "0.7",
            in.number("nilaiPerilaku"), opinion ? "0.4" : "0.3");
    String label = Table.band(PP30_BANDS, value);
    if (label.equals("SANGAT_BAIK_ATAU_BAIK")) {
      label = in.flag("ideBaru") ? "SANGAT_BAIK" : "BAIK";
    }
    return Json.object("nilai", Json.of(value.two()), "predikat", Json.of(label));
  }

  static Json achievement(Values in) {
    Values target = in.object("target");
    boolean range = target.has("bawah") || target.has("atas");
    if (range == target.has("nilai")) {
      throw new Refusal(range ? "INCONSISTENT" : "MISSING", "/target");
    }
    for (String bound : List.of("bawah", "atas")) {
      if (range && !target.has(bound)) {
        throw new Refusal("MISSING", "/target/" + bound);
      }
    }
    Fraction low = target.number(range ? "bawah" : "nilai");
    Fraction high = target.number(range ? "atas" : "nilai");
    if (high.below(low)) {
      throw new Refusal("INCONSISTENT", "/target");
    }
    Fraction done = in.number("realisasi");
    Fraction ratio = done.over(high.below(done) ? high : done.below(low) ? low : done);
    if (in.text("jenis").equals("KHUSUS")) {
      ratio = Fraction.of(2).minus(ratio);
    }
    return Json.object("capaian", Json.of(ratio.times(HUNDRED).max(Fraction.ZERO).two()));
  }

  static Json valueJpt(Values in) {
    Fraction c = in.number("capaian");
    String category = Table.band(JPT_CATEGORIES, c);
    if (category.equals("?")) {
      throw new Refusal("NOT_MODELLED", "/capaian");
    }
    Fraction value = segment(JPT_VALUES, c);
    if (category.equals("BAIK") && in.flag("targetMaksimum")) {
      category = "SANGAT_BAIK";
      value = Fraction.of(120);
    }
    return Json.object("nilai", Json.of(value.two()), "kategori", Json.of(category));
  }
}
