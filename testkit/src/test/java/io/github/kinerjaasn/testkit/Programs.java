package io.github.kinerjaasn.testkit;

import io.github.kinerjaasn.testkit.json.Json;
import io.github.kinerjaasn.testkit.oracle.Oracle;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs that speak the protocol well or badly, by name; each runs in a process of its own. */
final class Programs {
  private static final String MATRIX = "permenpanrb-6-2022.predikat";
  private static final String TASK = "pp-46-2011.capaian-kegiatan";

  private Programs() {}

  static List<String> command(String name) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String path =
        String.join(System.getProperty("path.separator"), "target/classes", "target/test-classes");
    return List.of(
        java,
        "-Xshare:auto",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        path,
        Programs.class.getName(),
        name);
  }

  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    switch (args[0]) {
      case "right" -> in.lines().forEach(l -> out.print(Oracle.answer(l) + "\n"));
      case "windows" -> in.lines().forEach(l -> out.print(Oracle.answer(l) + "\r\n"));
      case "silent" -> Thread.sleep(600_000);
      case "deaf" -> flood(out);
      case "dying" -> dying(in, out);
      case "banner" -> banner(in, out);
      case "forgetful" ->
          in.lines().filter(l -> !l.contains("/0003")).forEach(l -> out.println(Oracle.answer(l)));
      case "turned" -> turned(in, out);
      case "noisy" -> noisy(in, out);
      case "endless" -> endless(out);
      case "twice" ->
          in.lines().forEach(l -> out.println(Oracle.answer(l) + "\n" + Oracle.answer(l)));
      default -> throw new IllegalArgumentException(args[0]);
    }
    out.flush();
  }

  private static void flood(PrintStream out) {
    for (int i = 0; i < 200_000; i++) {
      out.println("{\"id\":\"x\",\"out\":{}}");
    }
  }

  private static void dying(BufferedReader in, PrintStream out) throws IOException {
    for (int i = 0; i < 5; i++) {
      out.println(Oracle.answer(String.valueOf(in.readLine())));
    }
    out.flush();
    System.err.println("memori habis");
    System.exit(3);
  }

  private static void banner(BufferedReader in, PrintStream out) {
    out.println("Selamat datang di aplikasi e-Skor");
    in.lines().forEach(l -> out.println(Oracle.answer(l)));
  }

  private static void turned(BufferedReader in, PrintStream out) {
    List<String> answers = new ArrayList<>(in.lines().map(Oracle::answer).toList());
    java.util.Collections.swap(answers, 0, 1);
    answers.forEach(out::println);
  }

  private static void noisy(BufferedReader in, PrintStream out) {
    in.lines()
        .forEach(
            l -> {
              System.err.println("x".repeat(2_000));
              out.println(Oracle.answer(l));
            });
  }

  private static void endless(PrintStream out) {
    for (int i = 0; i < 20_000_000; i++) {
      out.write('x');
    }
  }

  /**
   * The oracle with the two faults of the field: a transposed matrix, and 24 per cent sent into the
   * wrong branch.
   */
  static String wrong(String line) {
    Json.Obj request = (Json.Obj) Json.parse(line);
    String op = request.text("op").orElse("");
    Json.Obj in =
        (Json.Obj) request.get("in").filter(Json.Obj.class::isInstance).orElse(Json.object());
    if (op.equals(MATRIX) && in.members().size() == 2) {
      Json swapped =
          Json.object(
              "hasilKerja", in.get("perilakuKerja").orElse(Json.NULL),
              "perilakuKerja", in.get("hasilKerja").orElse(Json.NULL));
      return Oracle.answer(request.with("in", swapped).toString());
    }
    String answer = Oracle.answer(line);
    return op.equals(TASK) ? answer.replace("\"waktu\":\"100.00\"", "\"waktu\":\"76.00\"") : answer;
  }
}
