package io.github.kinerjaasn.testkit.generator;

import static io.github.kinerjaasn.testkit.generator.Cases.num;
import static io.github.kinerjaasn.testkit.generator.Cases.sum;
import static io.github.kinerjaasn.testkit.generator.Cases.text;

import io.github.kinerjaasn.testkit.json.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Credit points and their accounts. */
final class CreditCases {
  static final Map<String, List<String>> THRESHOLDS =
      new java.util.TreeMap<>(
          Map.of(
              "PEMULA", List.of("15", "15"),
              "TERAMPIL", List.of("20", "60"),
              "MAHIR", List.of("50", "100"),
              "PENYELIA", List.of("100"),
              "AHLI_PERTAMA", List.of("50", "100"),
              "AHLI_MUDA", List.of("100", "200"),
              "AHLI_MADYA", List.of("150", "450"),
              "AHLI_UTAMA", List.of("200")));
  private static final List<String> PREDIKAT = NationalCases.PREDIKAT;
  private static final String POINTS = "perbkn-3-2023.angka-kredit";
  private static final String NEEDS = "perbkn-3-2023.kebutuhan";
  private static final String ACCOUNT = "perbkn-3-2023.akumulasi";
  private static final String LAW =
      "PermenPANRB 1/2023 annex A with Peraturan BKN 3/2023 Ps 13 (CONSENSUS)";

  private final Cases cases;

  CreditCases(Cases cases) {
    this.cases = cases;
  }

  static Json.Obj points(String grade, String predicate, String months) {
    return Json.object("jenjang", text(grade), "predikat", text(predicate), "bulan", num(months));
  }

  /** Predicates and months in turn. */
  static Json.Obj account(String grade, String start, Object... periods) {
    List<Json> list = new ArrayList<>();
    for (int i = 0; i < periods.length; i += 2) {
      list.add(
          Json.object(
              "predikat", text(String.valueOf(periods[i])),
              "bulan", num(String.valueOf(periods[i + 1]))));
    }
    return Json.object("jenjang", text(grade), "awal", num(start), "periode", Json.array(list));
  }

  /** Answers 1..4 with a given sum, spread as evenly as can be. */
  static Json.Obj answers(int respondents, int elements, int sum) {
    int count = respondents * elements;
    List<Json> rows = new ArrayList<>();
    for (int r = 0; r < respondents; r++) {
      List<Json> row = new ArrayList<>();
      for (int e = 0; e < elements; e++) {
        int index = r * elements + e;
        row.add(Json.of(sum / count + (index < sum % count ? 1 : 0)));
      }
      rows.add(Json.array(row));
    }
    return Json.object("jawaban", Json.array(rows));
  }

  void add() {
    for (String grade : THRESHOLDS.keySet()) {
      cases.decided(NEEDS, Json.object("jenjang", text(grade)), LAW + "; Terampil 60 by default");
      for (String predicate : PREDIKAT) {
        for (int months = 1; months <= 12; months++) {
          cases.decided(POINTS, points(grade, predicate, "" + months), LAW);
        }
        cases.decided(ACCOUNT, account(grade, "0", equal(predicate, 12, 1)), "AK-X61 monthly");
        cases.decided(ACCOUNT, account(grade, "0", equal(predicate, 4, 3)), "AK-X61 quarterly");
        cases.decided(ACCOUNT, account(grade, "0", equal(predicate, 1, 12)), "AK-X61 yearly");
      }
      thresholds(grade);
    }
    random();
    errors();
  }

  private static Object[] equal(String predicate, int times, int months) {
    Object[] periods = new Object[times * 2];
    for (int i = 0; i < periods.length; i += 2) {
      periods[i] = predicate;
      periods[i + 1] = months;
    }
    return periods;
  }

  private void thresholds(String grade) {
    for (String threshold : THRESHOLDS.get(grade)) {
      for (String step :
          List.of(
              "-1", "-0.01", "-0.005", "-0.004999", "-0.000001", "0", "0.000001", "0.005", "9.5")) {
        cases.decided(ACCOUNT, account(grade, sum(threshold, step)), LAW);
      }
      String start = sum(threshold, "-3.13");
      cases.decided(ACCOUNT, account(grade, start, "BAIK", 3), "each period rounded, then added");
      cases.decided(ACCOUNT, account(grade, start, "KURANG", 6), "each period rounded, then added");
    }
    for (String start : List.of("0", "0.0", "0.005", "0.004999", "1e6", "12.345", "12.355")) {
      cases.decided(ACCOUNT, account(grade, start), LAW);
    }
  }

  private void random() {
    Dice dice = new Dice(3_2023);
    for (int i = 0; i < 80; i++) {
      Object[] periods = new Object[dice.upTo(6) * 2];
      for (int p = 0; p < periods.length; p += 2) {
        periods[p] = dice.oneOf(PREDIKAT);
        periods[p + 1] = dice.between(1, 12);
      }
      String grade = dice.oneOf(List.copyOf(THRESHOLDS.keySet()));
      cases.decided(ACCOUNT, account(grade, dice.number(0, 120).toString(), periods), LAW);
    }
    for (int i = 0; i < 6; i++) {
      Object[] periods = {"BAIK", 5, "KURANG", 7, "SANGAT_BAIK", 11};
      Object[] turned = Arrays.copyOf(periods, 6);
      for (int k = 0; k < 6; k++) {
        turned[k] = periods[(k + 2 * i) % 6];
      }
      cases.decided(ACCOUNT, account("AHLI_MADYA", "7.5", turned), "order never matters");
    }
  }

  private void errors() {
    Mutants points = new Mutants(cases, POINTS, points("AHLI_MUDA", "BAIK", "6")).shapes();
    months(points, "/bulan");
    words(points, "/jenjang", "/predikat");
    Mutants needs = new Mutants(cases, NEEDS, Json.object("jenjang", text("MAHIR"))).shapes();
    words(needs, "/jenjang", "");
    Mutants account =
        new Mutants(cases, ACCOUNT, account("MAHIR", "12.5", "BAIK", 12, "KURANG", 3))
            .shapes()
            .outside("/awal", "-0.000001", "-1")
            .taken("/awal", "0", "0.000001", "-0", "1e2")
            .taken("/periode", "[]");
    months(account, "/periode/1/bulan");
    words(account, "/jenjang", "/periode/0/predikat");
  }

  private static void months(Mutants mutants, String path) {
    mutants.outside(path, "0", "13", "-1", "41", "120").fractions(path, "1.5", "11.999999");
    mutants.taken(path, "1", "12", "1.0", "12.000", "1.2e1");
  }

  private static void words(Mutants mutants, String grade, String predicate) {
    for (String each : THRESHOLDS.keySet()) {
      mutants.misspelt(grade, each);
    }
    mutants.words(grade, "PERTAMA", "MUDA", "MADYA", "UTAMA", "III/a", "AHLI");
    if (!predicate.isEmpty()) {
      mutants.misspelt(predicate, "SANGAT_BAIK").misspelt(predicate, "BUTUH_PERBAIKAN");
      mutants.words(predicate, "CUKUP", "ISTIMEWA", "BURUK", "150");
    }
  }
}
