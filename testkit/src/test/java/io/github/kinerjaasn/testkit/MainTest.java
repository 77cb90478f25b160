package io.github.kinerjaasn.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class MainTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    return Main.run(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        args);
  }

  private int run(List<String> options, String program) {
    return run(
        Stream.of(options, List.of("--"), Programs.command(program))
            .flatMap(List::stream)
            .toArray(String[]::new));
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void zeroWhenAllAgree() {
    assertThat(run(List.of("--op", "talenta.kotak", "--op", "protocol"), "right")).isZero();
    assertThat(printed())
        .contains("talenta.kotak", "protocol", "total")
        .doesNotContain("differences");
  }

  @Test
  void oneWhenSomethingDiffersAndAtMostSoManyAreShown() {
    assertThat(run(List.of("--op", "talenta.kotak", "--show", "1"), "turned")).isEqualTo(1);
    assertThat(printed()).contains("first 1 of 2 differences").containsOnlyOnce("  expected  ");
  }

  @Test
  void writesJUnitXmlThatParses(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("hasil.xml");
    assertThat(run(List.of("--op", "talenta.kotak", "--junit", file + ""), "dying")).isEqualTo(1);
    Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    Element root = xml.getDocumentElement();
    int cases = Vectors.of("talenta.kotak").size();
    assertThat(root.getAttribute("tests")).isEqualTo(cases + "");
    assertThat(root.getAttribute("failures")).isEqualTo(cases - 5 + "");
    assertThat(root.getAttribute("errors")).isEqualTo("1");
    assertThat(root.getElementsByTagName("failure").getLength()).isEqualTo(cases - 5);
    assertThat(root.getElementsByTagName("testcase").getLength()).isEqualTo(cases + 1);
    assertThat(((Element) root.getElementsByTagName("error").item(0)).getAttribute("message"))
        .isEqualTo("exit status 3: memori habis");
  }

  @Test
  void xmlCarriesWhateverTheProgramSaid() throws Exception {
    String nasty = "<&\">\u0000\ud800 \ufffe\n]]>";
    ConformanceReport report = ConformanceRunner.standard().only("protocol").run(line -> nasty);
    Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(
                new java.io.ByteArrayInputStream(
                    report.toJUnitXml().getBytes(StandardCharsets.UTF_8)));
    Element failure = (Element) xml.getElementsByTagName("failure").item(0);
    assertThat(failure.getTextContent()).contains("<&\">?? ?\n]]>");
  }

  @Test
  void takesVectorsOfOnesOwn(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("sendiri.jsonl");
    Files.writeString(
        file,
        "{\"id\":\"kami-1\",\"op\":\"siasn.kuadran\",\"in\":{\"hasilKinerjaNilai\":1,"
            + "\"perilakuKerjaNilai\":1,\"kuadranKinerjaNilai\":1},\"out\":{\"predikat\":\"SANGAT_BAIK\","
            + "\"kuadran\":1,\"cocok\":true},\"source\":\"kami\"}\n\n");
    assertThat(run(List.of("--vectors", file + "", "--limit", "30"), "right")).isZero();
    assertThat(printed()).contains("siasn.kuadran").doesNotContain("talenta.kotak");
  }

  @Test
  void listsAndExports(@TempDir Path folder) {
    assertThat(run("--list")).isZero();
    assertThat(printed().lines()).isEqualTo(Vectors.operations());
    assertThat(run("--export", folder + "")).isZero();
    assertThat(folder.resolve("nip.parse.jsonl")).isRegularFile();
  }

  @Test
  void sixtyFourForWrongUsage() {
    assertThat(run()).isEqualTo(64);
    assertThat(run("--op", "nip.parse")).isEqualTo(64);
    assertThat(run("--")).isEqualTo(64);
    assertThat(run("--apa", "1", "--", "x")).isEqualTo(64);
    assertThat(run("--op", "--", "x")).isEqualTo(64);
    assertThat(run("--op", "tidak.ada", "--", "x")).isEqualTo(64);
    assertThat(run("--limit", "lama", "--", "x")).isEqualTo(64);
    assertThat(run("--limit", "0", "--", "x")).isEqualTo(64);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("usage:", "tidak.ada", "lama");
  }

  @Test
  void twoWhenSomethingIsNotThere() {
    assertThat(run("--", "/tidak/ada/program")).isEqualTo(2);
    assertThat(run("--vectors", "/tidak/ada.jsonl", "--", "x")).isEqualTo(2);
  }
}
