package io.github.kinerjaasn.testkit.generator;

import static io.github.kinerjaasn.testkit.generator.Cases.STEPS;
import static io.github.kinerjaasn.testkit.generator.Cases.num;
import static io.github.kinerjaasn.testkit.generator.Cases.product;
import static io.github.kinerjaasn.testkit.generator.Cases.sum;
import static io.github.kinerjaasn.testkit.generator.Cases.text;

import io.github.kinerjaasn.testkit.json.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The Ministry of Finance profile. */
final class FinanceCases {
  private static final String ACHIEVEMENT = "kmk-127-2026.capaian-iki";
  private static final String RESULTS = "kmk-127-2026.nhk";
  private static final String EMPLOYEE = "kmk-127-2026.nilai-kinerja";
  private static final String LAW = "KMK 127/2026 p. 67-70 (SINGLE_SOURCE)";
  private static final String LAW_NHK = "KMK 127/2026 p. 125-126 (SINGLE_SOURCE)";
  private static final String LAW_NKP =
      "KMK 127/2026 p. 139-149 (CONSENSUS; scope of the mix INFERRED)";
  private static final List<String> POLARITIES = List.of("MAXIMIZE", "MINIMIZE", "STABILIZE");

  private final Cases cases;

  FinanceCases(Cases cases) {
    this.cases = cases;
  }

  static Json.Obj achievement(String polarity, String target, String done) {
    return Json.object("polarisasi", text(polarity), "target", num(target), "realisasi", num(done));
  }

  /** One number of days is used for every indicator. */
  static Json.Obj results(List<String> achieved, List<String> k3, List<String> days) {
    List<Json> list = new ArrayList<>();
    for (int i = 0; i < achieved.size(); i++) {
      list.add(
          Json.object(
              "capaian", num(achieved.get(i)),
              "k3", num(k3.get(i)),
              "hari", num(days.get(days.size() == 1 ? 0 : i))));
    }
    return Json.object("iki", Json.array(list));
  }

  static Json.Obj employee(
      String nhk,
      String npk,
      String nko,
      String tier,
      String discipline,
      String impact,
      String fix) {
    return Json.object(
        "nhk", num(nhk),
        "npk", num(npk),
        "nko", num(nko),
        "kelompok", num(tier),
        "disiplin", num(discipline),
        "dampak", num(impact),
        "koreksi", num(fix));
  }

  void add() {
    achievements();
    zeroTargets();
    achievementErrors();
    results();
    ratings();
    mixing();
    employeeErrors();
  }

  private void achievements() {
    for (String polarity : POLARITIES) {
      for (String target : List.of("4", "100", "0.1", "3", "1e6", "4.39")) {
        for (String share :
            List.of(
                "0", "0.4", "0.8", "0.9", "0.95", "1", "1.05", "1.1", "1.2", "1.6", "2", "3",
                "-0.5")) {
          String at = product(target, share);
          String step = product(target, "0.000001");
          for (String done : List.of(sum(at, "-" + step), at, sum(at, step))) {
            cases.decided(ACHIEVEMENT, achievement(polarity, target, done), LAW);
          }
          Json.Obj in = achievement(polarity, target, at).with("konversi120", Json.of(true));
          cases.decided(ACHIEVEMENT, in, "convert to 120; " + LAW);
        }
        flags(polarity, target);
      }
    }
    for (String done :
        List.of("-20.000001", "-20", "-10.000001", "-10", "-9.999999", "-8", "-5", "0", "7")) {
      Json.Obj in = achievement("MAXIMIZE", "-10", done);
      cases.decided(ACHIEVEMENT, in, "negative target; " + LAW);
      cases.decided(ACHIEVEMENT, in.with("konversi120", Json.of(true)), "negative target; " + LAW);
    }
    for (int i = 0; i < 20; i++) {
      String tie = sum("60", i + "." + i % 10 + "" + (i * 7) % 10 + "5");
      cases.decided(ACHIEVEMENT, achievement("MAXIMIZE", "100", tie), "exact tie, HALF_UP");
      cases.decided(
          ACHIEVEMENT, achievement("MINIMIZE", "100", sum("60", tie)), "exact tie, HALF_UP");
    }
    Dice dice = new Dice(127_2026);
    for (int i = 0; i < 90; i++) {
      String target = dice.number(1, 150).toString();
      Json.Obj in = achievement(dice.oneOf(POLARITIES), target, dice.number(0, 200).toString());
      cases.decided(
          ACHIEVEMENT, dice.coin() ? in : in.with("konversi120", Json.of(dice.coin())), LAW);
    }
  }

  private void flags(String polarity, String target) {
    String step = product(target, "0.000001");
    for (String done : List.of(sum(target, "-" + step), target, sum(target, step))) {
      for (boolean flag : List.of(false, true)) {
        Json.Obj in = achievement(polarity, target, done).with("konversi120", Json.of(flag));
        cases.decided(ACHIEVEMENT, in, "convert to 120 when met; " + LAW);
        cases.decided(ACHIEVEMENT, in.with("terburuk", num("10")), "worst is not used; " + LAW);
      }
    }
  }

  private void zeroTargets() {
    for (String worst : List.of("10", "3", "0.000001", "1e6")) {
      for (String share :
          List.of("-0.3", "-0.2", "-0.1", "0", "0.4", "0.999999", "1", "1.000001", "2")) {
        Json.Obj in =
            achievement("MINIMIZE", "0", product(worst, share)).with("terburuk", num(worst));
        cases.decided(ACHIEVEMENT, in, "target 0 against the worst; " + LAW);
        cases.decided(ACHIEVEMENT, in.with("konversi120", Json.of(true)), "target 0; " + LAW);
      }
    }
    for (String zero : List.of("0", "0.0", "-0", "0e0")) {
      for (String done : List.of("0", "1", "-1")) {
        Json.Obj least = achievement("MINIMIZE", zero, done);
        cases.refused(ACHIEVEMENT, least, "MISSING", "target 0 needs the worst");
        cases.refused(
            ACHIEVEMENT, least.with("terburuk", Json.NULL), "MISSING", "target 0 needs the worst");
        for (String polarity : List.of("MAXIMIZE", "STABILIZE")) {
          Json.Obj in = achievement(polarity, zero, done);
          cases.refused(ACHIEVEMENT, in, "OUT_OF_RANGE", "target 0 has no ratio");
          cases.refused(
              ACHIEVEMENT, in.with("terburuk", num("5")), "OUT_OF_RANGE", "target 0 has no ratio");
        }
      }
    }
    for (String below : List.of("-0.000001", "-1", "-10")) {
      for (String polarity : List.of("MINIMIZE", "STABILIZE")) {
        cases.refused(
            ACHIEVEMENT, achievement(polarity, below, "5"), "OUT_OF_RANGE", "negative target");
      }
    }
  }

  private void achievementErrors() {
    Json.Obj full =
        achievement("MINIMIZE", "10", "8")
            .with("terburuk", num("20"))
            .with("konversi120", Json.of(false));
    Mutants mutants =
        new Mutants(cases, ACHIEVEMENT, full, "/terburuk", "/konversi120")
            .shapes()
            .outside("/terburuk", "0", "-1", "-0.000001")
            .taken("/terburuk", "0.000001", "1e6")
            .words("/polarisasi", "MAXIMISE", "MAKSIMUM", "NORMAL");
    POLARITIES.forEach(p -> mutants.misspelt("/polarisasi", p));
  }

  private void results() {
    for (String k3 : List.of("0.7", "0.85", "1", "1.05", "1.1", "1.2", "0.000001", "3")) {
      for (String achieved : List.of("0", "80", "100", "109.090909", "109.090910", "120")) {
        cases.decided(RESULTS, results(List.of(achieved), List.of(k3), List.of("365")), LAW_NHK);
      }
      cases.decided(
          RESULTS, results(List.of("90", "110"), List.of(k3, "1"), List.of("1", "366")), LAW_NHK);
      cases.decided(
          RESULTS, results(List.of("90", "110"), List.of("1", k3), List.of("200", "165")), LAW_NHK);
    }
    for (int i = 0; i < 10; i++) {
      String tie = "9" + i + "." + i + "05";
      cases.decided(
          RESULTS, results(List.of(tie), List.of("1"), List.of("30")), "exact tie, HALF_UP");
      cases.decided(
          RESULTS,
          results(List.of(sum(tie, "-2"), sum(tie, "2")), List.of("1", "1"), List.of("30")),
          "exact tie, HALF_UP");
    }
    Dice dice = new Dice(127_125);
    for (int i = 0; i < 80; i++) {
      List<Json> list = new ArrayList<>();
      for (int n = dice.between(1, 1 + i % 10); n > 0; n--) {
        String k3 = dice.oneOf(List.of("0.7", "0.85", "0.9", "1", "1.05", "1.1", "1.15", "1.2"));
        list.add(
            Json.object(
                "capaian", dice.number(40, 120),
                "k3", num(k3),
                "hari", Json.of(dice.oneOf(List.of(1, 31, 90, 184, 200, 365, 366)))));
      }
      cases.decided(RESULTS, Json.object("iki", Json.array(list)), LAW_NHK);
      if (i % 4 == 0) {
        Collections.reverse(list);
        cases.decided(RESULTS, Json.object("iki", Json.array(list)), "order never matters");
      }
    }
    new Mutants(cases, RESULTS, results(List.of("90", "105"), List.of("1", "1.1"), List.of("365")))
        .shapes()
        .outside("/iki", "[]")
        .outside("/iki/0/capaian", "-0.000001", "120.000001", "121", "-1")
        .taken("/iki/0/capaian", "0", "120", "1.2e2")
        .outside("/iki/1/k3", "0", "-1", "-0.000001")
        .taken("/iki/1/k3", "0.000001", "1.10")
        .outside("/iki/0/hari", "0", "367", "-1", "1000")
        .fractions("/iki/0/hari", "1.5", "365.25")
        .taken("/iki/0/hari", "1", "366", "365.0");
  }

  /** Every cell of the matrix and both sides of 90 and 100 after mixing. */
  private void ratings() {
    List<String> edges =
        List.of("0", "89.999999", "90", "90.000001", "99.999999", "100", "100.000001", "120");
    for (String nhk : edges) {
      for (String npk : edges) {
        String nko = nhk.compareTo(npk) == 0 ? nhk : "100";
        cases.decided(EMPLOYEE, employee(nhk, npk, nko, "1", "0", "0", "0"), LAW_NKP);
      }
    }
    for (String bound : List.of("90", "100")) {
      for (String step : STEPS) {
        for (String tier : List.of("1", "2")) {
          String x = sum(bound, step);
          cases.decided(EMPLOYEE, employee(x, x, x, tier, "0", "0", "0"), LAW_NKP);
          cases.decided(EMPLOYEE, employee(sum(x, "2"), x, x, tier, "2", "0", "0"), LAW_NKP);
          cases.decided(EMPLOYEE, employee(x, sum(x, "-2"), x, tier, "0", "0", "2"), LAW_NKP);
        }
      }
    }
  }

  private void mixing() {
    for (String tier : List.of("1", "2")) {
      for (String nko : List.of("0", "60", "90", "100", "110", "120")) {
        for (String step : STEPS) {
          String x = sum(nko, step);
          if (!x.startsWith("-") && !x.startsWith("120.")) {
            cases.decided(EMPLOYEE, employee(x, "80", nko, tier, "0", "0", "0"), LAW_NKP);
            cases.decided(EMPLOYEE, employee("95", x, nko, tier, "0", "0", "0"), LAW_NKP);
          }
        }
      }
      for (String fix : List.of("-5", "-4.999999", "-0.000001", "0", "2.5", "5")) {
        cases.decided(EMPLOYEE, employee("118", "3", "100", tier, "0", "0", fix), LAW_NKP);
        cases.decided(EMPLOYEE, employee("105", "96", "102", tier, "9.5", "1.3", fix), LAW_NKP);
      }
      for (String cut : List.of("0", "0.000001", "15", "26", "115", "120", "1000")) {
        cases.decided(EMPLOYEE, employee("115", "110", "105", tier, cut, "0", "0"), LAW_NKP);
        cases.decided(EMPLOYEE, employee("115", "110", "105", tier, "0", cut, "5"), LAW_NKP);
      }
    }
    Dice dice = new Dice(127_139);
    for (int i = 0; i < 120; i++) {
      cases.decided(
          EMPLOYEE,
          employee(
              dice.number(70, 120) + "",
              dice.number(70, 120) + "",
              dice.number(80, 120) + "",
              "" + dice.between(1, 2),
              dice.oneOf(List.of("0", "0", "1.6", "9.5", "14.25", "26")),
              dice.oneOf(List.of("0", "0", "1.3", "5")),
              dice.number(-5, 5) + ""),
          LAW_NKP);
    }
  }

  private void employeeErrors() {
    Mutants mutants =
        new Mutants(cases, EMPLOYEE, employee("108", "96", "102", "2", "0", "0", "-5")).shapes();
    for (String name : List.of("/nhk", "/npk", "/nko")) {
      mutants
          .outside(name, "-0.000001", "120.000001", "-1", "121")
          .taken(name, "0", "120", "119.999999");
    }
    mutants
        .outside("/kelompok", "0", "3", "-1")
        .fractions("/kelompok", "1.5", "1.000001")
        .taken("/kelompok", "1", "2.0")
        .outside("/disiplin", "-0.000001", "-1")
        .outside("/dampak", "-0.000001", "-1")
        .outside("/koreksi", "-5.000001", "5.000001", "-6", "6")
        .taken("/koreksi", "-5", "5", "-5.0", "0");
  }
}
