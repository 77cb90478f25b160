package io.github.kinerjaasn.testkit.generator;

import io.github.kinerjaasn.testkit.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The example lines of the facts base as requests with the members that the example fixes. */
final class LawExamples {

  /** What an example says: these members of {@code out}, or this error code. */
  record Expectation(Example from, String op, Json in, Map<String, Json> out, String error) {}

  /** Rules that no operation of the protocol answers. */
  static final Set<String> OUTSIDE =
      Set.of(
          "ak.cap2022",
          "ak.education",
          "ak.transfer",
          "bridge.convertAlt",
          "bridge.year",
          "discipline.pp53",
          "k467.penalty",
          "kmk.consolidate",
          "kmk.discipline",
          "kmk.disciplineQuarters",
          "kmk.disciplineSeries",
          "kmk.impact",
          "kmk.k3",
          "kmk.nkp0",
          "kmk.npk",
          "kmk.targetWeight",
          "kmk.weights",
          "moh.band",
          "moh.mean",
          "moh.total",
          "moh.values",
          "p8.additional",
          "p8.additionalTotal",
          "p8.periodic",
          "p8.skp",
          "pko.achievement",
          "pko.value",
          "siasn.endpoint",
          "siasn.golongan",
          "siasn.predicateLabel",
          "siasn.ratingLabel",
          "talent.kepka411",
          "talent.performanceAxis",
          "tpp.absence",
          "tpp.generic",
          "tpp.percent",
          "tpp.split");

  /** Single lines that an operation cannot be asked, and why. */
  static final Map<String, String> UNASKABLE =
      Map.of(
          "SE3-X06", "another reading of the majority",
          "SE3-X18", "another reading of the majority",
          "P8-X16", "another reading: the operation takes whole per cent",
          "AK-X08", "41 months: the operation takes at most 12",
          "AK-X33", "free parts: the operation takes periods",
          "AK-X50", "a part of 41 months: the operation takes at most 12");

  private final List<Expectation> found = new ArrayList<>();

  static List<Expectation> all() {
    LawExamples examples = new LawExamples();
    for (Example each : Example.all()) {
      if (!OUTSIDE.contains(each.rule()) && !UNASKABLE.containsKey(each.id())) {
        examples.map(each);
      }
    }
    return examples.found;
  }

  private void map(Example e) {
    String family =
        e.rule().contains(".") ? e.rule().substring(0, e.rule().indexOf('.')) : e.rule();
    switch (family) {
      case "matrix", "dist", "siasn", "talent" -> national(e);
      case "pp46" -> pp46(e);
      case "bridge", "pp30", "p8" -> later(e);
      case "ak" -> credit(e);
      case "akip", "ikm" -> grades(e);
      case "kmk" -> finance(e);
      default -> throw new IllegalStateException(e.rule());
    }
  }

  private void decided(Example e, String op, Json in, Map<String, Json> out) {
    found.add(new Expectation(e, op, in, out, ""));
  }

  private void refused(Example e, String op, Json in, String code) {
    found.add(new Expectation(e, op, in, Map.of(), code));
  }

  private void national(Example e) {
    switch (e.rule()) {
      case "matrix.p6" -> matrix(e);
      case "dist.se3" -> distribution(e);
      case "talent.box" ->
          decided(
              e,
              "talenta.kotak",
              Json.object(
                  "kinerja", rating(e.in("performance")), "potensi", Json.of(e.in("potential"))),
              Map.of("kotak", Json.number(e.out("box"))));
      case "siasn.nip" -> nip(e);
      case "siasn.skp22" ->
          decided(
              e,
              "siasn.kuadran",
              Json.object(
                  "hasilKinerjaNilai", Json.number(e.out("hasilKinerjaNilai")),
                  "perilakuKerjaNilai", Json.number(e.out("perilakuKerjaNilai")),
                  "kuadranKinerjaNilai", Json.number(e.out("kuadranKinerjaNilai"))),
              Map.of("cocok", Json.of(true)));
      default -> throw new IllegalStateException(e.rule());
    }
  }

  private void matrix(Example e) {
    Json in =
        Json.object("hasilKerja", rating(e.in("hasil")), "perilakuKerja", rating(e.in("perilaku")));
    String op = "permenpanrb-6-2022.predikat";
    if (e.out("predikat").equals("undefined")) {
      refused(e, op, in, "MISSING");
      return;
    }
    decided(e, op, in, Map.of("predikat", Json.of(e.out("predikat"))));
    List<String> codes = List.of("DI_ATAS", "SESUAI", "DI_BAWAH");
    decided(
        e,
        "siasn.kuadran",
        Json.object(
            "hasilKinerjaNilai", Json.of(codes.indexOf(e.in("hasil")) + 1),
            "perilakuKerjaNilai", Json.of(codes.indexOf(e.in("perilaku")) + 1),
            "kuadranKinerjaNilai", Json.number(e.out("kuadran"))),
        Map.of("predikat", Json.of(e.out("predikat")), "cocok", Json.of(true)));
  }

  private static Json rating(String word) {
    return word.equals("none") ? Json.NULL : Json.of(word + "_EKSPEKTASI");
  }

  private void distribution(Example e) {
    Map<String, String> names =
        Map.ofEntries(
            Map.entry("I-1", "SANGAT_BAIK:MAYORITAS"),
            Map.entry("I-2", "SANGAT_BAIK:MAKS"),
            Map.entry("B-1", "BAIK:MAYORITAS"),
            Map.entry("B-2", "BAIK:MAKS"),
            Map.entry("B-3", "BUTUH_PERBAIKAN+KURANG:ADA"),
            Map.entry("P-1", "BUTUH_PERBAIKAN:MIN"),
            Map.entry("P-2", "SANGAT_BAIK:MAKS"),
            Map.entry("K-1", "KURANG:MIN"),
            Map.entry("K-2", "BUTUH_PERBAIKAN:MIN"),
            Map.entry("K-3", "SANGAT_BAIK:MAKS"),
            Map.entry("S-1", "SANGAT_KURANG:MIN"),
            Map.entry("S-2", "BUTUH_PERBAIKAN+KURANG:MIN"),
            Map.entry("S-3", "SANGAT_BAIK:NIHIL"));
    List<String> findings =
        e.listOut("breaches").stream().map(b -> String.valueOf(names.get(b))).sorted().toList();
    decided(
        e,
        "se-menpanrb-3-2023.sebaran",
        NationalCases.counts(e.in("org"), e.listIn("counts").toArray(String[]::new)),
        Map.of(
            "temuan", Json.array(findings.stream().map(Json::of).toList()),
            "sesuai", Json.of(findings.isEmpty())));
  }

  private void nip(Example e) {
    Json in = Json.object("nip", Json.of(e.in("nip")));
    if (e.out("valid").equals("false")) {
      refused(e, "nip.parse", in, "OUT_OF_RANGE");
      return;
    }
    boolean pns = e.out("kind").equals("PNS");
    decided(
        e,
        "nip.parse",
        in,
        Map.of(
            "jenis",
            Json.of(e.out("kind")),
            "tanggalLahir",
            Json.of(e.out("birth")),
            pns ? "tmt" : "tahun",
            pns ? Json.of(e.out("start")) : Json.number(e.out("start")),
            "jenisKelamin",
            Json.of(e.out("sex").equals("M") ? "PRIA" : "WANITA"),
            "nomorUrut",
            Json.of(e.out("seq"))));
  }

  private void pp46(Example e) {
    String task = "pp-46-2011.capaian-kegiatan";
    switch (e.rule()) {
      case "pp46.efficiency" -> {
        Json in = NumericCases.task("100", "100", "100", "100", e.in("t"), e.in("r"));
        decided(e, task, in, Map.of("waktu", Json.of(e.out("score"))));
        Json dear = NumericCases.task("1", "1", "1", "1", "1", "1", e.in("t"), e.in("r"));
        decided(e, task, dear, Map.of("biaya", Json.of(e.out("score"))));
      }
      case "pp46.task" ->
          decided(
              e,
              task,
              e.in("cost").equals("none")
                  ? NumericCases.task("100", e.in("quantity"), "100", e.in("quality"), "12", "12")
                  : NumericCases.task(
                      "100", e.in("quantity"), "100", e.in("quality"), "12", "12", "7", "7"),
              Map.of("nilai", Json.of(e.out("task")), "waktu", Json.of(e.in("time"))));
      case "pp46.fullTask" ->
          decided(e, task, fullTask(e), Map.of("nilai", Json.of(e.out("task"))));
      default -> work(e);
    }
  }

  private static Json fullTask(Example e) {
    List<String> names = List.of("to", "ro", "tk", "rk", "tw", "rw", "tb", "rb");
    int count = e.in("tb").equals("none") ? 6 : 8;
    return NumericCases.task(names.stream().limit(count).map(e::in).toArray(String[]::new));
  }

  private void work(Example e) {
    String op = "pp-46-2011.prestasi-kerja";
    switch (e.rule()) {
      case "pp46.extra" -> {
        for (int i = 0; i < e.listIn("counts").size(); i++) {
          Json in = NumericCases.work(List.of("0"), e.listIn("counts").get(i), "TIDAK_ADA", "0");
          decided(e, op, in, Map.of("nilaiSkp", Json.of(e.listOut("points").get(i))));
        }
      }
      case "pp46.label" -> {
        Json in = NumericCases.work(List.of(e.in("x")), "0", "TIDAK_ADA", e.in("x"));
        decided(e, op, in, Map.of("sebutan", Json.of(e.out("label"))));
      }
      case "pp46.final" -> {
        Json in =
            NumericCases.work(
                e.listIn("tasks"), "1", "TIDAK_ADA", e.listIn("behaviour").toArray(String[]::new));
        decided(
            e,
            op,
            in,
            Map.of(
                "nilaiSkp", Json.of(e.out("skp")),
                "nilaiPerilaku", Json.of(e.out("behaviourMean")),
                "nilai", Json.of(e.out("final"))));
      }
      default -> throw new IllegalStateException(e.rule());
    }
  }

  private void later(Example e) {
    switch (e.rule()) {
      case "bridge.convert" -> {
        for (int i = 0; i < e.listIn("n").size(); i++) {
          decided(
              e,
              "se-menpanrb-3-2021.konversi",
              Json.object("nilai", Json.number(e.listIn("n").get(i))),
              Map.of("nilai", Json.of(e.listOut("y").get(i))));
        }
      }
      case "pp30.predicate" ->
          decided(
              e,
              "pp-30-2019.predikat",
              NumericCases.pp30(e.in("x"), e.in("x"), false, e.in("newIdea").equals("true")),
              Map.of("predikat", Json.of(e.out("predikat"))));
      case "pp30.final" ->
          decided(
              e,
              "pp-30-2019.predikat",
              NumericCases.pp30(
                  e.in("skp"), e.in("perilaku"), e.in("peerOpinion").equals("true"), false),
              Map.of("nilai", Json.of(e.out("x"))));
      case "p8.capaian" ->
          decided(
              e,
              "permenpanrb-8-2021.capaian-iki",
              NumericCases.iki(
                  e.in("kind").equals("normal") ? "NORMAL" : "KHUSUS",
                  e.in("low"),
                  e.in("high"),
                  e.in("r")),
              Map.of("capaian", Json.of(e.out("c"))));
      case "p8.nilaiJpt" -> jpt(e);
      default -> throw new IllegalStateException(e.rule());
    }
  }

  private void jpt(Example e) {
    String op = "permenpanrb-8-2021.nilai-iki-jpt";
    Json in =
        Json.object(
            "capaian", Json.number(e.in("c")),
            "targetMaksimum", Json.of(e.in("maxTarget").equals("true")));
    if (e.out("nilai").equals("undefined")) {
      refused(e, op, in, "NOT_MODELLED");
    } else {
      decided(
          e,
          op,
          in,
          Map.of("nilai", Json.of(e.out("nilai")), "kategori", Json.of(e.out("kategori"))));
    }
  }

  private void credit(Example e) {
    switch (e.rule()) {
      case "ak.convert" ->
          decided(
              e,
              "perbkn-3-2023.angka-kredit",
              CreditCases.points(grade(e), e.in("predikat"), e.in("months")),
              Map.of("angkaKredit", Json.of(e.out("rounded"))));
      case "ak.row", "ak.rowExact" -> {
        List<String> row = e.listOut(e.rule().equals("ak.row") ? "rounded" : "exact");
        for (int i = 0; i < 5; i++) {
          decided(
              e,
              "perbkn-3-2023.angka-kredit",
              CreditCases.points(grade(e), NationalCases.PREDIKAT.get(i), "12"),
              Map.of("angkaKredit", Json.of(row.get(i))));
        }
      }
      case "ak.sum" -> total(e, "0", e.out("total"), "SANGAT_BAIK", 12, "BAIK", 2);
      case "ak.accumulate" -> total(e, e.in("base"), e.out("total"), "SANGAT_BAIK", 12);
      case "ak.drift" -> {
        total(e, "0", e.out("year"), "SANGAT_BAIK", 12);
        total(e, "0", e.out("quarters"), repeated(4, 3));
        total(e, "0", e.out("months"), repeated(12, 1));
      }
      case "ak.driftCount" -> {}
      default -> throw new IllegalStateException(e.rule());
    }
  }

  private static Object[] repeated(int times, int months) {
    return IntStream.range(0, times * 2)
        .mapToObj(i -> i % 2 == 0 ? (Object) "SANGAT_BAIK" : (Object) months)
        .toArray();
  }

  private void total(Example e, String start, String total, Object... periods) {
    decided(
        e,
        "perbkn-3-2023.akumulasi",
        CreditCases.account("AHLI_PERTAMA", start, periods),
        Map.of("total", Json.of(total)));
  }

  private static String grade(Example e) {
    String grade = e.in("grade");
    return Set.of("PERTAMA", "MUDA", "MADYA", "UTAMA").contains(grade) ? "AHLI_" + grade : grade;
  }

  private void grades(Example e) {
    if (e.rule().equals("akip.grade")) {
      decided(
          e,
          "permenpanrb-88-2021.predikat-akip",
          Json.object("nilai", Json.number(e.in("x"))),
          Map.of("predikat", Json.of(e.out("grade"))));
    } else {
      int respondents = Integer.parseInt(e.in("respondents"));
      int elements = Integer.parseInt(e.in("elements"));
      decided(
          e,
          "permenpanrb-14-2017.ikm",
          CreditCases.answers(respondents, elements, Integer.parseInt(e.in("sum"))),
          Map.of("ikm", Json.of(e.out("ikm")), "mutu", Json.of(e.out("mutu"))));
    }
  }

  private void finance(Example e) {
    switch (e.rule()) {
      case "kmk.maximize", "kmk.minimize", "kmk.stabilize", "kmk.maximize120" -> achievement(e);
      case "kmk.nhk" ->
          decided(
              e,
              "kmk-127-2026.nhk",
              FinanceCases.results(e.listIn("a"), e.listIn("k3"), List.of("1")),
              Map.of("nhk", Json.of(e.out("nhk"))));
      case "kmk.nkp", "kmk.nkpOnly" -> employee(e);
      case "kmk.rating" -> {
        String x = e.in("x");
        Json in = FinanceCases.employee(x, x, x, "1", "0", "0", "0");
        decided(e, "kmk-127-2026.nilai-kinerja", in, Map.of("hasilKerja", rating(e.out("rating"))));
      }
      default -> throw new IllegalStateException(e.rule());
    }
  }

  private void achievement(Example e) {
    boolean flag = e.rule().endsWith("120");
    String polarity = e.rule().substring(4).replace("120", "").toUpperCase(java.util.Locale.ROOT);
    Json.Obj in = FinanceCases.achievement(polarity, e.in("t"), e.in("r"));
    if (flag) {
      in = in.with("konversi120", Json.of(true));
    }
    if (e.in().containsKey("worst") && !e.in("worst").equals("none")) {
      in = in.with("terburuk", Json.number(e.in("worst")));
    }
    String op = "kmk-127-2026.capaian-iki";
    if (e.out("a").equals("undefined")) {
      refused(e, op, in, polarity.equals("MINIMIZE") ? "MISSING" : "OUT_OF_RANGE");
    } else {
      decided(e, op, in, Map.of("capaian", Json.of(e.out("a"))));
    }
  }

  private void employee(Example e) {
    Json in =
        FinanceCases.employee(
            e.in("nhk"),
            e.in("npk"),
            e.in("nko"),
            e.in("tier"),
            e.in("discipline"),
            e.in("impact"),
            e.in("correction"));
    Map<String, Json> out =
        e.rule().equals("kmk.nkpOnly")
            ? Map.of("nkp", Json.of(e.out("nkp")))
            : Map.of(
                "nkpAwal", Json.of(e.out("nkp0")),
                "nkp", Json.of(e.out("nkp")),
                "nhk", Json.of(e.out("nhkFinal")),
                "npk", Json.of(e.out("npkFinal")),
                "hasilKerja", rating(e.out("hasil")),
                "perilakuKerja", rating(e.out("perilaku")),
                "predikat", Json.of(e.out("predikat")));
    decided(e, "kmk-127-2026.nilai-kinerja", in, out);
  }
}
