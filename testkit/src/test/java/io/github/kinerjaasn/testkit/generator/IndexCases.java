package io.github.kinerjaasn.testkit.generator;

import static io.github.kinerjaasn.testkit.generator.Cases.STEPS;
import static io.github.kinerjaasn.testkit.generator.Cases.num;
import static io.github.kinerjaasn.testkit.generator.Cases.product;
import static io.github.kinerjaasn.testkit.generator.Cases.sum;

import io.github.kinerjaasn.testkit.json.Json;
import java.util.ArrayList;
import java.util.List;

/** AKIP, the satisfaction index, and the indicators of PermenPANRB 8/2021. */
final class IndexCases {
  private static final String AKIP = "permenpanrb-88-2021.predikat-akip";
  private static final String IKM = "permenpanrb-14-2017.ikm";
  private static final String IKI = "permenpanrb-8-2021.capaian-iki";
  private static final String JPT = "permenpanrb-8-2021.nilai-iki-jpt";
  private static final String LAW88 = "PermenPANRB 88/2021 grades, NB-01 (CONSENSUS)";
  private static final String LAW14 = "PermenPANRB 14/2017 annex, IKM-03 to IKM-05 (CONSENSUS)";
  private static final String LAW8 = "PermenPANRB 8/2021 annex p. 91, 100 (OFFICIAL_TEXT)";
  private static final String LAW8_JPT =
      "PermenPANRB 8/2021 annex p. 92-93 (OFFICIAL_TEXT; bands INFERRED)";

  private final Cases cases;

  IndexCases(Cases cases) {
    this.cases = cases;
  }

  void add() {
    akip();
    satisfaction();
    satisfactionErrors();
    indicators();
    indicatorErrors();
    values();
  }

  private void akip() {
    for (int x = 0; x <= 100; x++) {
      cases.decided(AKIP, Json.object("nilai", Json.of(x)), LAW88);
    }
    for (String bound : List.of("0", "30", "50", "60", "70", "80", "90", "100")) {
      for (String step : List.of("-0.01", "-0.005", "-0.000001", "0.000001", "0.004999", "0.01")) {
        String x = sum(bound, step);
        if (!x.startsWith("-") && !x.startsWith("100.")) {
          cases.decided(AKIP, Json.object("nilai", num(x)), LAW88);
        }
      }
    }
    new Mutants(cases, AKIP, Json.object("nilai", num("72.5")))
        .shapes()
        .outside("/nilai", "-0.000001", "100.000001", "101", "-1", "1e3")
        .taken("/nilai", "1e2", "100.000", "0.0", "9e1", "30.0000000000000000000000000001");
  }

  private void satisfaction() {
    for (int sum = 1; sum <= 4; sum++) {
      cases.decided(IKM, CreditCases.answers(1, 1, sum), LAW14);
    }
    for (int elements = 2; elements <= 9; elements++) {
      for (int sum : new int[] {elements, elements + 1, 2 * elements, 3 * elements, 4 * elements}) {
        cases.decided(IKM, CreditCases.answers(1, elements, sum), LAW14);
      }
    }
    // 65 = 2.6, 76.61 = 3.0644 and 88.31 = 3.5324 as a mean answer: 2,500 answers meet them exactly
    for (int bound : new int[] {6500, 7661, 8831}) {
      for (int step = -1; step <= 1; step++) {
        cases.decided(IKM, CreditCases.answers(250, 10, bound + step), LAW14);
      }
    }
    for (int sum = 9; sum <= 36; sum++) {
      cases.decided(IKM, CreditCases.answers(1, 9, sum), LAW14);
      cases.decided(IKM, CreditCases.answers(3, 9, 3 * sum - (sum > 9 ? sum % 2 : 0)), LAW14);
    }
    // n answers of which the bands and the shown value part ways, and exact ties of the third
    // decimal
    for (int[] each :
        new int[][] {{8, 25, 613}, {8, 25, 614}, {16, 25, 1413}, {20, 10, 707}, {40, 5, 613}}) {
      cases.decided(IKM, CreditCases.answers(each[0], each[1], each[2]), LAW14);
    }
    random();
  }

  private void random() {
    Dice dice = new Dice(14_2017);
    for (int i = 0; i < 60; i++) {
      int elements = dice.between(1, 9);
      List<Json> rows = new ArrayList<>();
      for (int r = dice.between(1, 12); r > 0; r--) {
        List<Json> row = new ArrayList<>();
        for (int e = 0; e < elements; e++) {
          row.add(Json.of(dice.between(i % 3 + 1, 4)));
        }
        rows.add(Json.array(row));
      }
      cases.decided(IKM, Json.object("jawaban", Json.array(rows)), LAW14);
      if (i % 5 == 0) {
        java.util.Collections.reverse(rows);
        cases.decided(IKM, Json.object("jawaban", Json.array(rows)), "order never matters");
      }
    }
  }

  private void satisfactionErrors() {
    new Mutants(cases, IKM, (Json.Obj) Json.parse("{\"jawaban\":[[3,4,2],[4,4,1]]}"))
        .shapes()
        .outside("/jawaban", "[]", "[[0]]", "[[5]]", "[[1,2,3],[1,2,0]]", "[[4,4,5]]", "[[-1]]")
        .fractions("/jawaban/0/0", "1.5", "3.000001", "3.999999")
        .taken("/jawaban", "[[1.0]]", "[[4.00,3e0]]", "[[2],[2],[2]]");
    for (String uneven :
        List.of("[[1,2],[1]]", "[[1],[1,2]]", "[[3,3,3],[3,3,3],[3,3]]", "[[4,4],[4,4,4],[4,4]]")) {
      cases.refused(
          IKM,
          Json.object("jawaban", Json.parse(uneven)),
          "INCONSISTENT",
          "IKM_MISSING: a response that skips an element is refused");
    }
  }

  private void indicators() {
    for (String kind : List.of("NORMAL", "KHUSUS")) {
      for (String target : List.of("1", "3", "7", "80", "4.39", "0.000001", "1e9")) {
        for (String share :
            List.of("0", "0.5", "0.999999", "1", "1.000001", "1.2", "2", "2.000001", "9")) {
          String done = product(target, share);
          cases.decided(IKI, NumericCases.iki(kind, target, target, done), LAW8);
        }
      }
      for (String low : List.of("80", "7", "0.5")) {
        String high = sum(low, "2.5");
        for (String edge : List.of(low, high, product(high, "2"), "0.000001")) {
          for (String step : STEPS) {
            String done = sum(edge, step);
            cases.decided(IKI, NumericCases.iki(kind, low, high, done), LAW8);
          }
        }
        cases.decided(IKI, NumericCases.iki(kind, low, high, "0"), LAW8);
        cases.decided(IKI, NumericCases.iki(kind, low, high, sum(low, "1.25")), LAW8);
      }
      for (int i = 0; i < 20; i++) {
        String tie = sum("70", i + "." + i % 10 + "" + (i * 3) % 10 + "5");
        cases.decided(IKI, NumericCases.iki(kind, "100", "100", tie), "exact tie, HALF_UP");
      }
      Json same = Json.object("bawah", num("80"), "atas", num("80"));
      cases.decided(IKI, NumericCases.iki(kind, "1", "1", "72").with("target", same), LAW8);
    }
    Dice dice = new Dice(8_2021);
    for (int i = 0; i < 80; i++) {
      int low = dice.between(1, 90);
      String high = dice.coin() ? "" + low : "" + (low + dice.between(1, 20));
      String kind = dice.coin() ? "NORMAL" : "KHUSUS";
      cases.decided(IKI, NumericCases.iki(kind, "" + low, high, dice.number(0, 120) + ""), LAW8);
    }
  }

  private void indicatorErrors() {
    Mutants single =
        new Mutants(cases, IKI, NumericCases.iki("NORMAL", "85", "85", "80"))
            .shapes()
            .outside("/target/nilai", "0", "-1", "-0.000001")
            .outside("/realisasi", "-0.000001", "-1")
            .taken("/realisasi", "0", "0.0", "0.000001")
            .misspelt("/jenis", "NORMAL")
            .misspelt("/jenis", "KHUSUS")
            .words("/jenis", "MAXIMIZE", "SPESIAL");
    single.taken("/target", "{\"bawah\":80,\"atas\":80.0}", "{\"atas\":90,\"bawah\":80}");
    new Mutants(cases, IKI, NumericCases.iki("KHUSUS", "7", "8", "6.5"))
        .shapes()
        .outside("/target/bawah", "0", "-1", "-0.000001")
        .taken("/target/bawah", "8", "8.0", "0.000001");
    for (String target :
        List.of(
            "{\"bawah\":8.000001,\"atas\":8}",
            "{\"bawah\":90,\"atas\":80}",
            "{\"nilai\":85,\"bawah\":80,\"atas\":90}")) {
      cases.refused(
          IKI,
          NumericCases.iki("NORMAL", "1", "1", "82").with("target", Json.parse(target)),
          "INCONSISTENT",
          "PROTOCOL: one target or one range");
    }
    cases.refused(
        IKI,
        NumericCases.iki("NORMAL", "1", "1", "82").with("target", Json.object()),
        "MISSING",
        "PROTOCOL: one target or one range");
  }

  private void values() {
    for (boolean most : List.of(false, true)) {
      for (int c = 0; c <= 125; c++) {
        cases.any(JPT, jpt("" + c, most), LAW8_JPT);
      }
      for (String big :
          List.of("130", "150", "200", "1000", "1e6", "100.0", "1.11e2", "1000000000000")) {
        cases.decided(JPT, jpt(big, most), LAW8_JPT);
      }
    }
    new Mutants(cases, JPT, jpt("90", false))
        .shapes()
        .outside("/capaian", "-1", "-100")
        .fractions("/capaian", "99.5", "59.000001", "29.5", "0.5", "100.000001");
  }

  private static Json.Obj jpt(String achievement, boolean most) {
    return Json.object("capaian", num(achievement), "targetMaksimum", Json.of(most));
  }
}
