package io.github.kinerjaasn.testkit.generator;

import static io.github.kinerjaasn.testkit.generator.Cases.num;
import static io.github.kinerjaasn.testkit.generator.Cases.product;
import static io.github.kinerjaasn.testkit.generator.Cases.sum;
import static io.github.kinerjaasn.testkit.generator.Cases.text;

import io.github.kinerjaasn.testkit.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PP 46/2011, the 2021 bridge and PP 30/2019. */
final class NumericCases {
  private static final String TASK = "pp-46-2011.capaian-kegiatan";
  private static final String WORK = "pp-46-2011.prestasi-kerja";
  private static final String BRIDGE = "se-menpanrb-3-2021.konversi";
  private static final String PP30 = "pp-30-2019.predikat";
  private static final String LAW46 = "Perka BKN 1/2013, P46-01 to P46-09 (CONSENSUS)";
  private static final String LAW46_SUM = "PP 46/2011, P46-10 to P46-16 (CONSENSUS)";
  private static final String LAW30 = "PP 30/2019 Ps 41 (OFFICIAL_TEXT; bounds 50 and 70 INFERRED)";
  private static final String LAW_BRIDGE = "SE MenPANRB 3/2021, BR-02 (CONSENSUS)";
  private static final String TIE = "exact tie, HALF_UP once from the exact value";
  private static final List<String> NAMES = List.of("kuantitas", "kualitas", "waktu", "biaya");
  private static final List<String> MANNER =
      List.of(
          "orientasiPelayanan", "integritas", "komitmen", "disiplin", "kerjaSama", "kepemimpinan");
  private static final List<String> CREATIVITY =
      List.of("TIDAK_ADA", "UNIT_KERJA", "ORGANISASI", "NEGARA");

  private final Cases cases;

  NumericCases(Cases cases) {
    this.cases = cases;
  }

  /** Target and realisation in turn for quantity, quality, time and, if given, cost. */
  static Json.Obj task(String... pairs) {
    Json.Obj target = Json.object();
    Json.Obj done = Json.object();
    for (int i = 0; i < pairs.length; i += 2) {
      target = target.with(NAMES.get(i / 2), num(pairs[i]));
      done = done.with(NAMES.get(i / 2), num(pairs[i + 1]));
    }
    return Json.object("target", target, "realisasi", done);
  }

  /** One manner value is used five times; otherwise five or six values are given. */
  static Json.Obj work(List<String> tasks, String extra, String creativity, String... manner) {
    Json.Obj values = Json.object();
    int count = manner.length == 1 ? 5 : manner.length;
    for (int i = 0; i < count; i++) {
      values = values.with(MANNER.get(i), num(manner[manner.length == 1 ? 0 : i]));
    }
    return Json.object(
        "kegiatan", Json.array(tasks.stream().map(Json::number).toList()),
        "tugasTambahan", num(extra),
        "kreativitas", text(creativity),
        "perilaku", values);
  }

  static Json.Obj pp30(String skp, String manner, boolean opinion, boolean idea) {
    return Json.object(
        "nilaiSkp", num(skp),
        "nilaiPerilaku", num(manner),
        "denganPendapatRekanDanBawahan", Json.of(opinion),
        "ideBaru", Json.of(idea));
  }

  /** A single target when both bounds are written alike. */
  static Json.Obj iki(String kind, String low, String high, String done) {
    Json target =
        low.equals(high)
            ? Json.object("nilai", num(low))
            : Json.object("bawah", num(low), "atas", num(high));
    return Json.object("jenis", text(kind), "target", target, "realisasi", num(done));
  }

  void add() {
    cliff();
    wholeTasks();
    taskErrors();
    labels();
    points();
    workRandom();
    workErrors();
    bridge();
    predicates();
    predicateErrors();
  }

  /** The jump at 24 per cent and the floor at 1.76 times the target, for time and for cost. */
  private void cliff() {
    for (String target :
        List.of("12", "1", "3", "7", "24", "100", "1000", "0.1", "0.000001", "170395000", "1e12")) {
      for (String share : List.of("0", "0.5", "0.76", "1", "1.2", "1.76", "2", "5")) {
        String at = product(target, share);
        String step = product(target, "0.000001");
        for (String each : List.of(sum(at, "-" + step), at, sum(at, step))) {
          if (!each.startsWith("-")) {
            cases.decided(TASK, task("10", "10", "100", "90", target, each), LAW46);
            cases.decided(TASK, task("10", "9", "100", "90", "12", "12", target, each), LAW46);
          }
        }
      }
    }
    for (String done : List.of("9.12", "9.119999", "9.120001", "9.11", "9.13")) {
      cases.decided(
          TASK, task("10", "10", "100", "90", "12", done), "why-one-library: 24 per cent");
    }
  }

  private void wholeTasks() {
    for (int i = 0; i < 40; i++) {
      String tie = sum("60", i + "." + i % 10 + "" + (i * 7) % 10 + "5");
      cases.decided(TASK, task("100", tie, "100", "90", "12", "12"), TIE);
      String mean = sum(product(tie, "3"), "-76", "-90");
      if (!mean.startsWith("-")) {
        cases.decided(TASK, task("100", mean, "100", "90", "12", "12"), TIE);
      }
      String four = sum(product(tie, "4"), "-76", "-76", "-90");
      if (!four.startsWith("-")) {
        cases.decided(TASK, task("100", four, "100", "90", "12", "12", "5", "5"), TIE);
      }
    }
    for (String small : List.of("0.000001", "0.004999", "0.005", "0.005001", "1e-9", "1e-30")) {
      cases.decided(TASK, task("100", small, "100", small, "100", small), "small magnitude");
    }
    for (String big : List.of("1e9", "1e15", "123456789012345678901234567890", "99999999.999999")) {
      cases.decided(TASK, task(big, "1", "100", "1", big, big), "big magnitude");
      cases.decided(TASK, task("3", big, "100", "1", "7", "7", big, "0"), "big magnitude");
    }
    Dice dice = new Dice(46_2011);
    for (int i = 0; i < 120; i++) {
      cases.decided(TASK, randomTask(dice), LAW46);
    }
  }

  private static Json randomTask(Dice dice) {
    String time = dice.number(1, 24).toString();
    String share = dice.oneOf(List.of("0.5", "0.75", "0.76", "0.77", "0.9", "1", "1.1", "1.7"));
    List<String> pairs = new ArrayList<>();
    pairs.addAll(List.of(dice.number(1, 500).toString(), dice.number(0, 600).toString()));
    pairs.addAll(List.of(dice.number(80, 100).toString(), dice.number(0, 100).toString()));
    pairs.addAll(List.of(time, product(time, share)));
    if (dice.coin()) {
      pairs.addAll(List.of(dice.number(1000, 90000).toString(), dice.number(0, 99000).toString()));
    }
    return task(pairs.toArray(String[]::new));
  }

  private void taskErrors() {
    Mutants mutants = new Mutants(cases, TASK, task("10", "10", "100", "90", "12", "10")).shapes();
    for (String name : List.of("kuantitas", "kualitas", "waktu")) {
      mutants.outside("/target/" + name, "0", "-0.000001", "-12", "0.0", "0e0");
      mutants.taken("/target/" + name, "0.000001", "1e-6", "12.50");
      mutants.outside("/realisasi/" + name, "-0.000001", "-1");
      mutants.taken("/realisasi/" + name, "0", "0.0", "0.000001", "1e3");
    }
    Json.Obj dear = task("10", "10", "100", "90", "12", "10", "1000", "900");
    Mutants cost =
        new Mutants(cases, TASK, dear)
            .outside("/target/biaya", "0", "-1", "-0.000001")
            .outside("/realisasi/biaya", "-1", "-0.000001")
            .taken("/realisasi/biaya", "0", "1e3", "1760", "1760.000001", "1759.999999")
            .taken("/target/biaya", "0.000001");
    for (String bad : List.of("\"1000\"", "true", "{}", "[]")) {
      for (String path : List.of("/target/biaya", "/realisasi/biaya")) {
        cases.refused(TASK, Mutants.set(dear, path, Json.parse(bad)), "WRONG_TYPE", "cost");
      }
    }
    for (String side : List.of("target", "realisasi")) {
      Json.Obj half = (Json.Obj) dear.get(side).orElseThrow();
      String source = "PROTOCOL: biaya in both or in neither";
      cases.refused(TASK, dear.with(side, half.without("biaya")), "INCONSISTENT", source);
      cases.refused(TASK, dear.with(side, half.with("biaya", Json.NULL)), "INCONSISTENT", source);
    }
    Json neither =
        Mutants.set(Mutants.set(dear, "/target/biaya", Json.NULL), "/realisasi/biaya", Json.NULL);
    cases.decided(TASK, neither, "PROTOCOL: null is absent");
    cost.taken("/realisasi/waktu", "9.12");
  }

  private void labels() {
    for (String bound : List.of("0", "50", "51", "60", "61", "75", "76", "90", "91", "100")) {
      for (String step :
          List.of("-1", "-0.01", "-0.005", "-0.000001", "0", "0.000001", "0.01", "0.5")) {
        String x = sum(bound, step);
        if (!x.startsWith("-") && !x.startsWith("100.")) {
          cases.decided(WORK, work(List.of(x), "0", "TIDAK_ADA", x), LAW46_SUM);
          cases.decided(
              WORK, work(List.of(x, x, x), "0", "TIDAK_ADA", x, x, x, x, x, x), LAW46_SUM);
        }
      }
    }
    for (String tie : List.of("50.995", "60.995", "75.995", "90.995", "0.005", "99.995")) {
      cases.decided(WORK, work(List.of(tie), "0", "TIDAK_ADA", tie), "shown above, rated below");
    }
  }

  private void points() {
    for (String extra :
        List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "20", "1000000", "3.0")) {
      for (String creativity : CREATIVITY) {
        cases.decided(WORK, work(List.of("80"), extra, creativity, "80"), LAW46_SUM);
      }
    }
    for (String x : List.of("88", "89", "90.999999", "91", "150", "1000", "0", "1e9")) {
      cases.decided(WORK, work(List.of(x), "0", "TIDAK_ADA", "91"), LAW46_SUM);
      cases.decided(
          WORK, work(List.of(x, "0"), "7", "NEGARA", "0", "0", "0", "0", "100"), LAW46_SUM);
    }
    for (int i = 0; i < 6; i++) {
      String[] manner = {"70", "70", "70", "70", "70", "70"};
      manner[i] = "71.01";
      cases.decided(WORK, work(List.of("80"), "0", "TIDAK_ADA", manner), "each aspect counts once");
    }
  }

  private void workRandom() {
    Dice dice = new Dice(1_2013);
    for (int i = 0; i < 120; i++) {
      List<String> tasks = new ArrayList<>();
      for (int t = dice.between(1, i % 9 + 1); t > 0; t--) {
        tasks.add(dice.number(20, 110).toString());
      }
      String[] manner = new String[dice.between(5, 6)];
      for (int m = 0; m < manner.length; m++) {
        manner[m] = dice.number(40, 100).toString();
      }
      String extra = "" + dice.upTo(9);
      Json.Obj in = work(tasks, extra, dice.oneOf(CREATIVITY), manner);
      cases.decided(WORK, in, LAW46_SUM);
      if (i % 6 == 0) {
        List<String> turned = new ArrayList<>(tasks);
        java.util.Collections.reverse(turned);
        Json other = Json.array(turned.stream().map(Json::number).toList());
        cases.decided(WORK, in.with("kegiatan", other), "order of tasks never matters");
      }
    }
  }

  private void workErrors() {
    Json.Obj good =
        work(List.of("85", "90.5"), "2", "UNIT_KERJA", "80", "82", "84", "86", "88", "90");
    Mutants mutants =
        new Mutants(cases, WORK, good, "/perilaku/kepemimpinan")
            .shapes()
            .outside("/kegiatan", "[]", "[-0.000001]", "[80,-1]")
            .outside("/tugasTambahan", "-1", "-1000")
            .fractions("/tugasTambahan", "0.5", "1.5", "2.000001")
            .taken("/tugasTambahan", "0", "7e0", "3.0")
            .taken("/kegiatan", "[0]", "[0,0,0]", "[120.5]");
    CREATIVITY.forEach(c -> mutants.misspelt("/kreativitas", c));
    mutants.words("/kreativitas", "NASIONAL", "0", "TIDAK");
    for (String aspect : MANNER) {
      mutants.outside("/perilaku/" + aspect, "-0.000001", "100.000001", "101", "-1");
      mutants.taken("/perilaku/" + aspect, "0", "100", "100.0", "0.000001", "99.999999");
    }
  }

  private void bridge() {
    for (int n = 0; n <= 105; n++) {
      cases.decided(BRIDGE, Json.object("nilai", Json.of(n)), LAW_BRIDGE);
    }
    for (String bound :
        List.of("50", "51", "60", "61", "75", "76", "90", "91", "98", "99", "100")) {
      for (String step :
          List.of("-0.01", "-0.000001", "0.000001", "0.005", "0.01", "0.5", "0.99")) {
        cases.decided(BRIDGE, Json.object("nilai", num(sum(bound, step))), LAW_BRIDGE);
      }
    }
    for (String each :
        List.of(
            "0.000001",
            "0.005102",
            "0.25",
            "25.25",
            "37.75",
            "93.004",
            "91.004",
            "95.5",
            "97.724",
            "1000",
            "1e12",
            "50.0",
            "5e1",
            "0.00")) {
      cases.decided(BRIDGE, Json.object("nilai", num(each)), LAW_BRIDGE);
    }
    for (int i = 0; i < 40; i++) {
      String tie = sum("91", product("0.004", i * 5 + 1 + ""));
      cases.decided(BRIDGE, Json.object("nilai", num(tie)), "display ties; " + LAW_BRIDGE);
    }
    Dice dice = new Dice(3_2021);
    for (int i = 0; i < 60; i++) {
      cases.decided(BRIDGE, Json.object("nilai", dice.number(0, 110)), LAW_BRIDGE);
    }
    new Mutants(cases, BRIDGE, Json.object("nilai", num("84.5")))
        .shapes()
        .outside("/nilai", "-0.000001", "-1", "-100");
  }

  private void predicates() {
    for (boolean opinion : List.of(false, true)) {
      for (boolean idea : List.of(false, true)) {
        for (String bound : List.of("0", "50", "70", "90", "110", "120")) {
          for (String step : List.of("-1", "-0.005", "-0.000001", "0", "0.000001", "0.01")) {
            String x = sum(bound, step);
            if (!x.startsWith("-") && !x.startsWith("120.")) {
              cases.decided(PP30, pp30(x, x, opinion, idea), LAW30);
            }
          }
        }
        for (Map.Entry<String, String> each :
            List.of(
                Map.entry("120", "0"),
                Map.entry("0", "120"),
                Map.entry("112.5", "104.4"),
                Map.entry("110", "109.99"),
                Map.entry("109.99", "110"),
                Map.entry("90", "89.99"),
                Map.entry("100", "66.666666"),
                Map.entry("100", "66.666667"),
                Map.entry("70", "50"),
                Map.entry("50", "70"),
                Map.entry("99.985", "99.985"),
                Map.entry("0.005", "0.005"),
                Map.entry("109.995", "109.995"))) {
          cases.decided(PP30, pp30(each.getKey(), each.getValue(), opinion, idea), LAW30);
        }
      }
    }
    Dice dice = new Dice(30_2019);
    for (int i = 0; i < 100; i++) {
      String skp = dice.number(30, 120).toString();
      String manner = dice.number(30, 120).toString();
      cases.decided(PP30, pp30(skp, manner, dice.coin(), dice.coin()), LAW30);
    }
  }

  private void predicateErrors() {
    new Mutants(cases, PP30, pp30("100", "90", false, true))
        .shapes()
        .outside("/nilaiSkp", "-0.000001", "120.000001", "121", "-1", "1000")
        .outside("/nilaiPerilaku", "-0.000001", "120.000001", "121", "-1", "1000")
        .taken("/nilaiSkp", "0", "120", "120.0", "1.2e2", "119.999999")
        .taken("/nilaiPerilaku", "0", "120", "120.000", "119.999999");
  }
}
