package io.github.kinerjaasn.core.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.outcome.Severity;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CascadeCheckTest {
  /** One line a node: id, level, what it supports with which share, steps with who delivers. */
  private static final List<String> SOUND =
      List.of(
          "V;VISI;;",
          "S;SASARAN;V:100;",
          "I1;IKU;S:60;",
          "I2;IKU;S:40;",
          "U;UNIT;I1:100,I2:30;L1>P1,L2>P1>P2",
          "W;UNIT;I2:70;L3>P3",
          "P1;PEGAWAI;U:33.3333;",
          "P2;PEGAWAI;U:66.6667;",
          "P3;PEGAWAI;W:100;");

  private static CascadeNode node(String line) {
    String[] parts = line.split(";", -1);
    ImmutableCascadeNode.Builder node =
        CascadeNode.builder()
            .id(parts[0])
            .level(CascadeLevel.valueOf(parts[1]))
            .statement("Hasil " + parts[0]);
    for (String support : parts[2].isEmpty() ? new String[0] : parts[2].split(",")) {
      String[] pair = support.split(":");
      node.addSupport(CascadeSupport.of(pair[0], Weight.parse(pair[1])));
    }
    for (String step : parts[3].isEmpty() ? new String[0] : parts[3].split(",")) {
      List<String> ids = List.of(step.split(">"));
      node.addStep(
          WorkStep.builder()
              .id(ids.get(0))
              .statement("Langkah")
              .addAllDeliveredBy(ids.subList(1, ids.size()))
              .build());
    }
    return node.build();
  }

  private static Cascade cascade(List<String> lines) {
    return Cascade.builder()
        .organisation("Dinas Contoh")
        .period(Period.ofYear(2025))
        .addAllNodes(lines.stream().map(CascadeCheckTest::node).toList())
        .build();
  }

  private static List<String> found(List<Violation> violations) {
    return violations.stream()
        .map(one -> one.pointer() + " " + name(one.message()))
        .sorted()
        .toList();
  }

  private static String name(Text message) {
    return CascadeDemands.ALL.stream()
        .filter(demand -> demand.message().equals(message))
        .findFirst()
        .orElseThrow()
        .name()
        .substring("CASCADE_".length());
  }

  private static List<String> changed(String from, String to) {
    List<String> lines = new ArrayList<>(SOUND);
    lines.set(lines.indexOf(from), to);
    return found(CascadeCheck.check(cascade(lines)));
  }

  @Test
  void acceptsASoundTree() {
    assertThat(CascadeCheck.check(cascade(SOUND))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          P2;PEGAWAI;U:66.6667; | P2;PEGAWAI;U:66.6666; | /nodes/4 SHARES_SUM
          P2;PEGAWAI;U:66.6667; | P2;PEGAWAI;U:66.6668; | /nodes/4 SHARES_SUM
          S;SASARAN;V:100;      | S;SASARAN;;           | /nodes/0 COVERED, /nodes/1/supports NO_ORPHAN
          V;VISI;;              | V;SASARAN;;           | /nodes NO_VISION
          P3;PEGAWAI;W:100;     | P3;PEGAWAI;W:100,W:1; | /nodes/8/supports/1/nodeId SUPPORT_ONCE
          P3;PEGAWAI;W:100;     | P3;PEGAWAI;W:100,X:5; | /nodes/8/supports/1/nodeId SUPPORT_KNOWN
          W;UNIT;I2:70;L3>P3    | W;UNIT;I2:70;         | /nodes/5/steps STEPS
          W;UNIT;I2:70;L3>P3    | W;UNIT;I2:70;L3       | /nodes/5/steps/0/deliveredBy STEP_RESULT
          W;UNIT;I2:70;L3>P3    | W;UNIT;I2:70;L3>P1    | /nodes/5/steps/0/deliveredBy/0 STEP_BELOW
          W;UNIT;I2:70;L3>P3    | W;UNIT;I2:70;L3>U     | /nodes/5/steps/0/deliveredBy/0 STEP_BELOW
          W;UNIT;I2:70;L3>P3    | W;UNIT;I2:70;L1>P3    | /nodes/5/steps/0/id NODE_ONCE
          I2;IKU;S:40;          | I2;IKU;S:40;L9>P3     | /nodes/3/steps STEPS_OF_UNIT
          """)
  void findsEachDefect(String from, String to, String expected) {
    List<String> places =
        expected.equals("/nodes NO_VISION")
            ? List.of(
                "/nodes VISION",
                "/nodes/0/supports NO_ORPHAN",
                "/nodes/1/supports/0/nodeId SUPPORT_LEVEL")
            : List.of(expected.split(", "));
    assertThat(changed(from, to)).containsExactlyElementsOf(places);
  }

  @Test
  void aLeafOfAnIndicatorIsANeedThatNobodyCarries() {
    List<String> lines = new ArrayList<>(SOUND);
    lines.set(3, "I2;IKU;S:30;");
    lines.add("I3;IKU;S:10;");
    assertThat(found(CascadeCheck.check(cascade(lines)))).containsExactly("/nodes/9 COVERED");
  }

  @Test
  void saysWhatTheSharesSumTo() {
    Violation one =
        CascadeCheck.check(cascade(List.of("V;VISI;;", "S;SASARAN;V:99.9;"))).stream()
            .filter(violation -> violation.pointer().equals("/nodes/0"))
            .filter(violation -> violation.message().equals(CascadeDemands.SHARES_SUM.message()))
            .findFirst()
            .orElseThrow();
    assertThat(one.advice().id()).isEqualTo("jumlahnya 99,9 %, dari S; ubah menjadi 100");
    assertThat(one.basis()).hasToString("PermenPANRB 89/2021 penjenjangan kinerja");
  }

  @Test
  void namesACircleOnce() {
    List<String> lines = new ArrayList<>(SOUND);
    lines.set(4, "U;UNIT;I1:100,I2:30,W:50;L1>P1");
    lines.set(5, "W;UNIT;I2:70,U:10;L3>P3");
    List<Violation> circles =
        CascadeCheck.check(cascade(lines)).stream()
            .filter(one -> one.message().equals(CascadeDemands.NO_CYCLE.message()))
            .toList();
    assertThat(circles).extracting(Violation::pointer).containsExactly("/nodes/4");
    assertThat(circles.get(0).advice().en()).isEqualTo("break the circle: U, W");
  }

  @Test
  void aUnitMaySupportAUnitAndNothingElseItsOwnLevel() {
    for (CascadeLevel level : CascadeLevel.values()) {
      assertThat(level.maySupport(level)).isEqualTo(level == CascadeLevel.UNIT);
    }
    assertThat(CascadeLevel.PEGAWAI.maySupport(CascadeLevel.IKU)).isFalse();
    assertThat(CascadeLevel.PEGAWAI.maySupport(CascadeLevel.UNIT)).isTrue();
    assertThat(CascadeLevel.UNIT.maySupport(CascadeLevel.PEGAWAI)).isFalse();
  }

  @Test
  void theOrderOfNodesChangesOnlyPlaces() {
    List<String> lines = new ArrayList<>(SOUND);
    lines.set(1, "S;SASARAN;X:100;");
    lines.set(8, "P3;PEGAWAI;W:99;");
    List<String> first = messages(lines);
    Collections.reverse(lines);
    assertThat(messages(lines)).isEqualTo(first).hasSize(3);
  }

  private static List<String> messages(List<String> lines) {
    return CascadeCheck.check(cascade(lines)).stream()
        .map(one -> one.message().id() + one.advice().id() + one.severity())
        .sorted()
        .toList();
  }

  @Test
  void checksTheFormOfTextsAndIds() {
    Cascade wrong =
        ImmutableCascade.builder()
            .organisation(" ")
            .period(Period.ofYear(2025))
            .addAllNodes(cascade(SOUND).getNodes())
            .addNode(
                CascadeNode.builder()
                    .id("tidak sah")
                    .level(CascadeLevel.PEGAWAI)
                    .statement("a\nb")
                    .owner(Optional.of(""))
                    .build())
            .build();
    assertThat(CascadeCheck.check(wrong))
        .filteredOn(one -> one.severity() == Severity.ERROR)
        .extracting(Violation::pointer)
        .containsExactly(
            "/nodes/9/id",
            "/nodes/9/owner",
            "/nodes/9/statement",
            "/nodes/9/supports",
            "/organisation");
  }
}
