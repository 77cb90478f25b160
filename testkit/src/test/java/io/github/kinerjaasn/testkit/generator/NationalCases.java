package io.github.kinerjaasn.testkit.generator;

import static io.github.kinerjaasn.testkit.generator.Cases.num;
import static io.github.kinerjaasn.testkit.generator.Cases.text;

import io.github.kinerjaasn.testkit.json.Json;
import java.util.List;

/** The national matrix, the distribution guide, talent boxes and the SIASN quadrant. */
final class NationalCases {
  static final List<String> RATING =
      List.of("DI_ATAS_EKSPEKTASI", "SESUAI_EKSPEKTASI", "DI_BAWAH_EKSPEKTASI");
  static final List<String> PREDIKAT =
      List.of("SANGAT_BAIK", "BAIK", "BUTUH_PERBAIKAN", "KURANG", "SANGAT_KURANG");
  static final List<String> ORGANISASI =
      List.of("ISTIMEWA", "BAIK", "BUTUH_PERBAIKAN", "KURANG", "SANGAT_KURANG");
  private static final String SEBARAN = "se-menpanrb-3-2023.sebaran";
  private static final String GUIDE = "SE MenPANRB 3/2023, SE3-08 (SINGLE_SOURCE)";

  private final Cases cases;

  NationalCases(Cases cases) {
    this.cases = cases;
  }

  static Json.Obj counts(String organisation, String... counts) {
    Json.Obj all = Json.object();
    for (int i = 0; i < counts.length; i++) {
      all = all.with(PREDIKAT.get(i), num(counts[i]));
    }
    return Json.object("predikatOrganisasi", text(organisation), "jumlah", all);
  }

  void add() {
    matrix();
    talent();
    quadrant();
    smallUnits();
    shares();
    distributionErrors();
  }

  private void matrix() {
    String op = "permenpanrb-6-2022.predikat";
    for (String result : RATING) {
      for (String behaviour : RATING) {
        Json in = Json.object("hasilKerja", text(result), "perilakuKerja", text(behaviour));
        cases.decided(op, in, "PermenPANRB 6/2022 Lampiran, matrix (CONSENSUS)");
        Json swapped = Json.object("perilakuKerja", text(behaviour), "hasilKerja", text(result));
        cases.decided(op, swapped, "PROTOCOL: members in any order");
      }
    }
    Json.Obj good =
        Json.object(
            "hasilKerja", text("SESUAI_EKSPEKTASI"), "perilakuKerja", text("DI_ATAS_EKSPEKTASI"));
    Mutants mutants = new Mutants(cases, op, good).shapes();
    for (String path : List.of("/hasilKerja", "/perilakuKerja")) {
      for (String each : RATING) {
        mutants.misspelt(path, each);
      }
      mutants.words(path, "DI_ATAS", "SESUAI", "DI_BAWAH", "BAIK", "1", "DIATAS_ESPEKTASI", "null");
    }
  }

  private void talent() {
    String op = "talenta.kotak";
    List<String> potentials = List.of("TINGGI", "MENENGAH", "RENDAH");
    for (String performance : RATING) {
      for (String potential : potentials) {
        Json in = Json.object("kinerja", text(performance), "potensi", text(potential));
        cases.decided(op, in, "PermenPANRB 3/2020 as amended, nine boxes NB-11 (CONSENSUS)");
      }
    }
    Json.Obj good = Json.object("kinerja", text("SESUAI_EKSPEKTASI"), "potensi", text("RENDAH"));
    Mutants mutants = new Mutants(cases, op, good).shapes();
    RATING.forEach(r -> mutants.misspelt("/kinerja", r));
    potentials.forEach(p -> mutants.misspelt("/potensi", p));
    mutants.words("/potensi", "SEDANG", "SESUAI_EKSPEKTASI").words("/kinerja", "TINGGI", "SESUAI");
  }

  private void quadrant() {
    String op = "siasn.kuadran";
    for (int result = 1; result <= 3; result++) {
      for (int behaviour = 1; behaviour <= 3; behaviour++) {
        for (int stored = 1; stored <= 5; stored++) {
          cases.decided(
              op,
              codes(Json.of(result), Json.of(behaviour), Json.of(stored)),
              "BKN code list kuadranNilai with the matrix (CONSENSUS)");
        }
      }
    }
    cases.decided(op, codes(num("1.0"), num("3.00"), num("4.0")), "PROTOCOL: 1.0 is 1");
    cases.decided(op, codes(num("2e0"), num("20e-1"), num("0.2e1")), "PROTOCOL: 2e0 is 2");
    Mutants mutants =
        new Mutants(cases, op, codes(Json.of(2), Json.of(2), Json.of(2)))
            .shapes()
            .outside("/hasilKinerjaNilai", "0", "4", "-1", "5", "100")
            .outside("/perilakuKerjaNilai", "0", "4", "-1", "5", "100")
            .outside("/kuadranKinerjaNilai", "0", "6", "-1", "10", "2147483648");
    for (String path :
        List.of("/hasilKinerjaNilai", "/perilakuKerjaNilai", "/kuadranKinerjaNilai")) {
      mutants.fractions(path, "1.5", "2.000001", "1.999999");
    }
  }

  private static Json.Obj codes(Json result, Json behaviour, Json stored) {
    return Json.object(
        "hasilKinerjaNilai", result,
        "perilakuKerjaNilai", behaviour,
        "kuadranKinerjaNilai", stored);
  }

  /** Every way to spread one to four people, under every organisation label. */
  private void smallUnits() {
    for (int people = 1; people <= 4; people++) {
      for (int a = 0; a <= people; a++) {
        for (int b = 0; a + b <= people; b++) {
          for (int c = 0; a + b + c <= people; c++) {
            for (int d = 0; a + b + c + d <= people; d++) {
              everyLabel(a, b, c, d, people - a - b - c - d);
            }
          }
        }
      }
    }
  }

  private void everyLabel(long... counts) {
    for (String organisation : ORGANISASI) {
      cases.decided(SEBARAN, spread(organisation, counts), GUIDE);
    }
  }

  private static Json spread(String organisation, long... counts) {
    String[] words = new String[counts.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = Long.toString(counts[i]);
    }
    return counts(organisation, words);
  }

  /** Counts just below, at and above each share, for even, odd, awkward and huge units. */
  private void shares() {
    for (long people :
        new long[] {5, 7, 10, 11, 19, 20, 99, 100, 101, 1000, 9_999, 1_000_000_007}) {
      for (long percent : new long[] {10, 50, 60, 70}) {
        long limit = people * percent / 100;
        for (long count = Math.max(0, limit - 1); count <= limit + 1; count++) {
          around(people, count);
        }
      }
    }
    Dice dice = new Dice(20230131);
    for (int i = 0; i < 60; i++) {
      long[] counts = new long[5];
      for (int p = 0; p < 5; p++) {
        counts[p] = dice.upTo(i % 3 == 0 ? 4 : 40);
      }
      counts[dice.upTo(4)] += dice.between(1, 60);
      cases.decided(SEBARAN, spread(dice.oneOf(ORGANISASI), counts), GUIDE);
    }
  }

  private void around(long people, long count) {
    long rest = people - count;
    cases.decided(SEBARAN, spread("ISTIMEWA", count, rest, 0, 0, 0), GUIDE);
    cases.decided(SEBARAN, spread("BAIK", 0, count, rest, 0, 0), GUIDE);
    cases.decided(SEBARAN, spread("BAIK", rest, count, 0, 0, 0), GUIDE);
    cases.decided(SEBARAN, spread("BUTUH_PERBAIKAN", rest, 0, count, 0, 0), GUIDE);
    cases.decided(SEBARAN, spread("BUTUH_PERBAIKAN", count, 0, rest, 0, 0), GUIDE);
    cases.decided(SEBARAN, spread("KURANG", 0, 0, rest, count, 0), GUIDE);
    cases.decided(SEBARAN, spread("KURANG", count, 0, 0, rest, 0), GUIDE);
    cases.decided(SEBARAN, spread("SANGAT_KURANG", 0, rest, 0, 0, count), GUIDE);
    cases.decided(
        SEBARAN, spread("SANGAT_KURANG", 0, 0, count / 2, count - count / 2, rest), GUIDE);
  }

  private void distributionErrors() {
    Mutants mutants =
        new Mutants(cases, SEBARAN, counts("BAIK", "2", "6", "1", "1", "0"))
            .shapes()
            .words("/predikatOrganisasi", "CUKUP", "SESUAI_EKSPEKTASI", "SANGAT_BAIK");
    ORGANISASI.forEach(o -> mutants.misspelt("/predikatOrganisasi", o));
    for (String predicate : PREDIKAT) {
      String path = "/jumlah/" + predicate;
      mutants.outside(path, "-1", "-1000000").fractions(path, "0.5", "1.5", "2.000001");
      mutants.taken(path, "3.0", "3e0", "1000000000000");
    }
    for (String organisation : ORGANISASI) {
      cases.refused(
          SEBARAN,
          counts(organisation, "0", "0", "0", "0", "0"),
          "OUT_OF_RANGE",
          "PROTOCOL: not all 0");
    }
  }
}
