package io.github.kinerjaasn.testkit.oracle;

import static io.github.kinerjaasn.testkit.oracle.Shape.aboveZero;
import static io.github.kinerjaasn.testkit.oracle.Shape.any;
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

/** The Ministry of Finance profile, KMK 127/2026. */
final class Finance {
  static final List<String> POLARISASI = List.of("MAXIMIZE", "MINIMIZE", "STABILIZE");
  private static final Fraction TWO = Fraction.of(2);
  private static final Fraction HUNDRED = Fraction.of(100);
  private static final Fraction MOST = Fraction.of(120);

  private static final String RATINGS =
      """
      [0, 90) DI_BAWAH_EKSPEKTASI
      [90, 100] SESUAI_EKSPEKTASI
      (100, 120] DI_ATAS_EKSPEKTASI
      """;
  private static final String ORGANISATION_SHARE =
      """
      nilai     1    2
      tinggi    0.5  0.3
      rendah    0.1  0.1
      """;

  private static final Shape SCORE = decimal("0", "120");
  static final Shape CAPAIAN =
      object(
          need("polarisasi", word(POLARISASI)),
          need("target", any()),
          need("realisasi", any()),
          may("terburuk", aboveZero()),
          may("konversi120", flag()));
  static final Shape NHK =
      object(
          need(
              "iki",
              list(
                  1,
                  object(
                      need("capaian", SCORE),
                      need("k3", aboveZero()),
                      need("hari", whole("1", "366"))))));
  static final Shape NILAI =
      object(
          need("nhk", SCORE),
          need("npk", SCORE),
          need("nko", SCORE),
          need("kelompok", whole("1", "2")),
          need("disiplin", atLeast("0")),
          need("dampak", atLeast("0")),
          need("koreksi", decimal("-5", "5")));

  private Finance() {}

  static Json achievement(Values in) {
    String polarity = in.text("polarisasi");
    Fraction t = in.number("target");
    Fraction r = in.number("realisasi");
    int sign = t.num().signum();
    boolean least = polarity.equals("MINIMIZE");
    if (sign == 0 && !least || sign < 0 && !polarity.equals("MAXIMIZE")) {
      throw new Refusal("OUT_OF_RANGE", "/target");
    }
    if (sign == 0 && !in.has("terburuk")) {
      throw new Refusal("MISSING", "/terburuk");
    }
    Fraction value =
        switch (polarity) {
          case "MAXIMIZE" -> sign > 0 ? r.over(t) : TWO.minus(r.over(t));
          case "MINIMIZE" ->
              sign == 0
                  ? in.number("terburuk").minus(r).over(in.number("terburuk"))
                  : TWO.minus(r.over(t));
          default -> scaled(r.compareTo(t) <= 0 ? r.over(t) : TWO.minus(r.over(t)));
        };
    int difference = r.compareTo(t);
    boolean met = difference == 0 || polarity.equals(difference > 0 ? "MAXIMIZE" : "MINIMIZE");
    value = in.flag("konversi120") && met ? MOST : value.times(HUNDRED);
    return Json.object("capaian", Json.of(value.max(Fraction.ZERO).min(MOST).two()));
  }

  /** The scale (0 to 0), (90 to 100), (100 to 120), as shares. */
  private static Fraction scaled(Fraction ca) {
    Fraction knee = Fraction.of("0.9");
    return ca.below(knee) ? ca.over(knee) : Fraction.of(1).plus(ca.minus(knee).times(TWO));
  }

  static Json results(Values in) {
    Fraction sum = Fraction.ZERO;
    Fraction weights = Fraction.ZERO;
    for (Values iki : in.objects("iki")) {
      Fraction weight = iki.number("k3").times(iki.number("hari"));
      Fraction value = iki.number("capaian").times(iki.number("k3")).min(MOST);
      sum = sum.plus(value.times(weight));
      weights = weights.plus(weight);
    }
    return Json.object("nhk", Json.of(sum.over(weights).min(MOST).two()));
  }

  static Json employee(Values in) {
    Fraction start = Numeric.weighted(in.number("nhk"), "0.75", in.number("npk"), "0.25");
    Fraction results = mixed(in, in.number("nhk"));
    Fraction behaviour = mixed(in, in.number("npk"));
    String rating = Table.band(RATINGS, results);
    String manner = Table.band(RATINGS, behaviour);
    return Json.object(
        "nkpAwal", Json.of(start.two()),
        "nkp", Json.of(mixed(in, start).two()),
        "nhk", Json.of(results.two()),
        "npk", Json.of(behaviour.two()),
        "hasilKerja", Json.of(rating),
        "perilakuKerja", Json.of(manner),
        "predikat", Json.of(National.predicate(rating, manner)));
  }

  private static Fraction mixed(Values in, Fraction value) {
    Fraction change = in.number("koreksi").minus(in.number("disiplin")).minus(in.number("dampak"));
    Fraction adjusted = value.plus(change).max(Fraction.ZERO).min(MOST);
    String side = adjusted.below(in.number("nko")) ? "rendah" : "tinggi";
    String tier = in.number("kelompok").num().toString();
    Fraction share = Fraction.of(Table.cell(ORGANISATION_SHARE, side, tier));
    return adjusted.times(Fraction.of(1).minus(share)).plus(in.number("nko").times(share));
  }
}
