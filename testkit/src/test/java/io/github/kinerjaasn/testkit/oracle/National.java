package io.github.kinerjaasn.testkit.oracle;

import static io.github.kinerjaasn.testkit.oracle.Shape.need;
import static io.github.kinerjaasn.testkit.oracle.Shape.object;
import static io.github.kinerjaasn.testkit.oracle.Shape.text;
import static io.github.kinerjaasn.testkit.oracle.Shape.whole;
import static io.github.kinerjaasn.testkit.oracle.Shape.word;

import io.github.kinerjaasn.testkit.json.Json;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Regime by period, the national matrix, the distribution guide, talent boxes, SIASN, NIP. */
final class National {
  static final List<String> RATING =
      List.of("DI_ATAS_EKSPEKTASI", "SESUAI_EKSPEKTASI", "DI_BAWAH_EKSPEKTASI");
  static final List<String> PREDIKAT =
      List.of("SANGAT_BAIK", "BAIK", "BUTUH_PERBAIKAN", "KURANG", "SANGAT_KURANG");
  static final List<String> ORGANISASI =
      List.of("ISTIMEWA", "BAIK", "BUTUH_PERBAIKAN", "KURANG", "SANGAT_KURANG");
  static final List<String> POTENSI = List.of("TINGGI", "MENENGAH", "RENDAH");

  private static final String MATRIX =
      """
      hasil/perilaku       DI_ATAS_EKSPEKTASI  SESUAI_EKSPEKTASI  DI_BAWAH_EKSPEKTASI
      DI_ATAS_EKSPEKTASI   SANGAT_BAIK         BAIK               KURANG
      SESUAI_EKSPEKTASI    BAIK                BAIK               KURANG
      DI_BAWAH_EKSPEKTASI  BUTUH_PERBAIKAN     BUTUH_PERBAIKAN    SANGAT_KURANG
      """;
  private static final String BOXES =
      """
      kinerja/potensi      RENDAH  MENENGAH  TINGGI
      DI_ATAS_EKSPEKTASI   4       7         9
      SESUAI_EKSPEKTASI    2       5         8
      DI_BAWAH_EKSPEKTASI  1       3         6
      """;

  /** Organisation, group of predicates, rule, per cent: one line per constraint of SE 3/2023. */
  private static final String GUIDE =
      """
      ISTIMEWA         SANGAT_BAIK             MAYORITAS  50
      ISTIMEWA         SANGAT_BAIK             MAKS       70
      BAIK             BAIK                    MAYORITAS  50
      BAIK             BAIK                    MAKS       70
      BAIK             BUTUH_PERBAIKAN+KURANG  ADA        0
      BUTUH_PERBAIKAN  BUTUH_PERBAIKAN         MIN        60
      BUTUH_PERBAIKAN  SANGAT_BAIK             MAKS       10
      KURANG           KURANG                  MIN        60
      KURANG           BUTUH_PERBAIKAN         MIN        10
      KURANG           SANGAT_BAIK             MAKS       10
      SANGAT_KURANG    SANGAT_KURANG           MIN        60
      SANGAT_KURANG    BUTUH_PERBAIKAN+KURANG  MIN        10
      SANGAT_KURANG    SANGAT_BAIK             NIHIL      0
      """;

  /** First day, last day, regime. */
  private static final String REGIMES =
      """
      2014-01-01 2021-06-30 pp-46-2011
      2021-07-01 2021-12-31 pp-30-2019
      2022-01-01 9999-12-31 permenpanrb-6-2022
      """;

  static final Shape BERLAKU = object(need("dari", text()), need("sampai", text()));
  static final Shape MATRIKS =
      object(need("hasilKerja", word(RATING)), need("perilakuKerja", word(RATING)));
  static final Shape SEBARAN =
      object(
          need("predikatOrganisasi", word(ORGANISASI)),
          need(
              "jumlah",
              object(
                  PREDIKAT.stream()
                      .map(p -> need(p, whole("0", "")))
                      .toArray(Shape.Field[]::new))));
  static final Shape TALENTA =
      object(need("kinerja", word(RATING)), need("potensi", word(POTENSI)));
  static final Shape KUADRAN =
      object(
          need("hasilKinerjaNilai", whole("1", "3")),
          need("perilakuKerjaNilai", whole("1", "3")),
          need("kuadranKinerjaNilai", whole("1", "5")));
  static final Shape NIP = object(need("nip", text()));

  private National() {}

  static Json berlaku(Values in) {
    String from = day(in, "dari");
    String to = day(in, "sampai");
    if (to.compareTo(from) < 0) {
      throw new Refusal("INCONSISTENT", "/sampai");
    }
    if (from.compareTo("2014-01-01") < 0) {
      throw new Refusal("NOT_MODELLED", "/dari");
    }
    if (from.equals("2021-01-01") && to.equals("2021-12-31")) {
      return Json.object("regulasi", Json.of("integrasi-2021"));
    }
    for (String line : REGIMES.lines().toList()) {
      String[] regime = line.split(" ");
      if (from.compareTo(regime[0]) >= 0 && to.compareTo(regime[1]) <= 0) {
        return Json.object("regulasi", Json.of(regime[2]));
      }
    }
    throw new Refusal("SPANS_REGIMES", "");
  }

  private static String day(Values in, String name) {
    String text = in.text(name);
    if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") || !isDate(text.replace("-", ""))) {
      throw new Refusal("OUT_OF_RANGE", "/" + name);
    }
    return text;
  }

  private static boolean isDate(String yyyyMMdd) {
    try {
      LocalDate.of(
          Integer.parseInt(yyyyMMdd.substring(0, 4)),
          Integer.parseInt(yyyyMMdd.substring(4, 6)),
          Integer.parseInt(yyyyMMdd.substring(6, 8)));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  static String predicate(String result, String behaviour) {
    return Table.cell(MATRIX, result, behaviour);
  }

  static Json matrix(Values in) {
    return Json.object(
        "predikat", Json.of(predicate(in.text("hasilKerja"), in.text("perilakuKerja"))));
  }

  static Json distribution(Values in) {
    Values counts = in.object("jumlah");
    Fraction all = counts.numbers().stream().reduce(Fraction.ZERO, Fraction::plus);
    if (all.equals(Fraction.ZERO)) {
      throw new Refusal("OUT_OF_RANGE", "/jumlah");
    }
    List<Json> found = new ArrayList<>();
    GUIDE
        .lines()
        .map(l -> l.split("\\s+"))
        .filter(l -> l[0].equals(in.text("predikatOrganisasi")))
        .filter(l -> !holds(l[2], share(counts, l[1], all), Fraction.of(l[3])))
        .map(l -> l[1] + ":" + l[2])
        .sorted()
        .forEach(l -> found.add(Json.of(l)));
    return Json.object("sesuai", Json.of(found.isEmpty()), "temuan", Json.array(found));
  }

  private static Fraction share(Values counts, String group, Fraction all) {
    Fraction sum = Fraction.ZERO;
    for (String predicate : group.split("\\+")) {
      sum = sum.plus(counts.number(predicate));
    }
    return sum.over(all).times(Fraction.of(100));
  }

  private static boolean holds(String rule, Fraction share, Fraction limit) {
    return switch (rule) {
      case "MAYORITAS", "ADA" -> share.compareTo(limit) > 0;
      case "MIN" -> share.compareTo(limit) >= 0;
      case "MAKS", "NIHIL" -> share.compareTo(limit) <= 0;
      default -> throw new IllegalStateException(rule);
    };
  }

  static Json box(Values in) {
    String box = Table.cell(BOXES, in.text("kinerja"), in.text("potensi"));
    return Json.object("kotak", Json.of(Long.parseLong(box)));
  }

  static Json quadrant(Values in) {
    String result = RATING.get(index(in, "hasilKinerjaNilai"));
    String predicate = predicate(result, RATING.get(index(in, "perilakuKerjaNilai")));
    int quadrant = PREDIKAT.indexOf(predicate);
    return Json.object(
        "predikat", Json.of(predicate),
        "kuadran", Json.of(quadrant + 1),
        "cocok", Json.of(quadrant == index(in, "kuadranKinerjaNilai")));
  }

  private static int index(Values in, String name) {
    return in.number(name).num().intValueExact() - 1;
  }

  static Json nip(Values in) {
    String nip = in.text("nip");
    boolean employee = nip.matches("[0-9]{12}(0[1-9]|1[0-2])[12][0-9]{3}");
    boolean contract = nip.matches("[0-9]{12}2[1-9][12][0-9]{3}");
    if (!employee && !contract
        || nip.endsWith("000")
        || !isDate(nip.substring(0, 8))
        || nip.substring(8, 12).compareTo(nip.substring(0, 4)) < 0) {
      throw new Refusal("OUT_OF_RANGE", "/nip");
    }
    String birth = nip.substring(0, 4) + "-" + nip.substring(4, 6) + "-" + nip.substring(6, 8);
    String year = nip.substring(8, 12);
    Json.Obj out =
        Json.object(
            "jenis", Json.of(employee ? "PNS" : "PPPK"),
            "tanggalLahir", Json.of(birth));
    out =
        employee
            ? out.with("tmt", Json.of(year + "-" + nip.substring(12, 14)))
            : out.with("tahun", Json.of(Long.parseLong(year)))
                .with("perjanjian", Json.of(nip.charAt(13) - '0'));
    return out.with("jenisKelamin", Json.of(nip.charAt(14) == '1' ? "PRIA" : "WANITA"))
        .with("nomorUrut", Json.of(nip.substring(15)));
  }
}
