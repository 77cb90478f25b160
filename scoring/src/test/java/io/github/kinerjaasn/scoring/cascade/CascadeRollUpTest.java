package io.github.kinerjaasn.scoring.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.cascade.Cascade;
import io.github.kinerjaasn.core.cascade.CascadeLevel;
import io.github.kinerjaasn.core.cascade.CascadeNode;
import io.github.kinerjaasn.core.cascade.CascadeResults;
import io.github.kinerjaasn.core.cascade.CascadeSupport;
import io.github.kinerjaasn.core.cascade.ImmutableCascadeNode;
import io.github.kinerjaasn.core.cascade.ImmutableCascadeResults;
import io.github.kinerjaasn.core.cascade.NodeAchievement;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Step;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.text.Language;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class CascadeRollUpTest {
  private static CascadeNode node(String id, CascadeLevel level, String... supports) {
    ImmutableCascadeNode.Builder node =
        CascadeNode.builder().id(id).level(level).statement("Hasil " + id);
    for (String support : supports) {
      String[] pair = support.split(":");
      node.addSupport(CascadeSupport.of(pair[0], Weight.parse(pair[1])));
    }
    return node.build();
  }

  private static final List<CascadeNode> NODES =
      List.of(
          node("V", CascadeLevel.VISI),
          node("S", CascadeLevel.SASARAN, "V:100"),
          node("I1", CascadeLevel.IKU, "S:60"),
          node("I2", CascadeLevel.IKU, "S:40"),
          node("U1", CascadeLevel.UNIT, "I1:100", "I2:25"),
          node("U2", CascadeLevel.UNIT, "I2:75"),
          node("P1", CascadeLevel.PEGAWAI, "U1:60"),
          node("P2", CascadeLevel.PEGAWAI, "U1:40"),
          node("P3", CascadeLevel.PEGAWAI, "U2:100"));

  private static ImmutableCascadeResults.Builder results() {
    return CascadeResults.builder()
        .cascade(
            Cascade.builder()
                .organisation("Dinas Contoh")
                .period(Period.ofYear(2025))
                .addAllNodes(NODES)
                .build());
  }

  private static NodeAchievement reached(String id, String percent) {
    return NodeAchievement.builder().nodeId(id).percent(Points.parse(percent)).build();
  }

  private static Outcome<RollUp> complete() {
    return CascadeRollUp.rollUp(
        results()
            .addAchievements(reached("P1", "95"), reached("P2", "80"), reached("P3", "110"))
            .build());
  }

  @Test
  void sumsShareTimesAchievement() {
    RollUp rolled = complete().orElseThrow();
    assertThat(rolled.node("U1").achievement()).contains(Score.of(Rational.of(89)));
    assertThat(rolled.node("I2").achievement()).contains(Score.of(Rational.parse("104.75")));
    assertThat(rolled.node("V").achievement()).contains(Score.of(Rational.parse("95.3")));
    assertThat(rolled.nodes()).extracting(RolledNode::id).startsWith("V", "S", "I1").hasSize(9);
  }

  @Test
  void keepsTheShareOfEachContributor() {
    List<Contributor> contributors = complete().orElseThrow().node("S").contributors();
    assertThat(contributors)
        .extracting(one -> one.label().en())
        .containsExactly("P1: 42 %", "P2: 28 %", "P3: 30 %");
    assertThat(contributors.get(0).points()).contains(Rational.parse("39.9"));
  }

  @Test
  void leavesOneStepANode() {
    Step root = complete().why().orElseThrow();
    assertThat(root.children()).hasSize(9);
    assertThat(root.toText(Language.ID))
        .contains("(U1) = 89  jumlah bagian × capaian: P1: 60 % × 95; P2: 40 % × 80  [")
        .contains("[Format Kinerja capaian berjenjang (disimpulkan)]");
  }

  @Test
  void missingIsNotZero() {
    Outcome<RollUp> outcome =
        CascadeRollUp.rollUp(
            results()
                .addAchievements(
                    reached("P1", "95"),
                    reached("P3", "110"),
                    NodeAchievement.builder().nodeId("P2").build())
                .build());
    RollUp rolled = outcome.orElseThrow();
    assertThat(rolled.node("U1").achievement()).isEmpty();
    assertThat(rolled.node("U1").missing()).containsExactly("P2");
    assertThat(rolled.node("U1").known()).isEqualTo(Rational.of(60));
    assertThat(rolled.node("U2").achievement()).contains(Score.of(Rational.of(110)));
    assertThat(rolled.node("V").missing()).containsExactly("P2");
    assertThat(outcome.violations())
        .noneMatch(Violation::isError)
        .filteredOn(one -> one.pointer().equals("/achievements"))
        .extracting(one -> one.message().id())
        .containsExactly("capaian P2 belum ada");
  }

  @Test
  void refusesAchievementsOfUnknownNodesTwiceAndOutOfRange() {
    Outcome<RollUp> outcome =
        CascadeRollUp.rollUp(
            results()
                .addAchievements(
                    reached("U1", "1"),
                    reached("X", "1"),
                    reached("P1", "1"),
                    reached("P1", "2"),
                    reached("P2", "1000.01"),
                    reached("P3", "-0.01"))
                .build());
    assertThat(outcome.isDecided()).isFalse();
    assertThat(outcome.violations())
        .filteredOn(Violation::isError)
        .extracting(Violation::pointer)
        .containsExactly(
            "/achievements/0/nodeId",
            "/achievements/1/nodeId",
            "/achievements/3/nodeId",
            "/achievements/4/percent",
            "/achievements/5/percent");
  }

  @Test
  void takesBothEndsOfTheRange() {
    assertThat(
            CascadeRollUp.rollUp(
                    results()
                        .addAchievements(
                            reached("P1", "0"), reached("P2", "1000"), reached("P3", "0"))
                        .build())
                .orElseThrow()
                .node("U1")
                .achievement())
        .contains(Score.of(Rational.of(400)));
  }

  @Test
  void saysHowManyNodesAreKnown() {
    assertThat(complete().orElseThrow().label().en()).isEqualTo("9 of 9 nodes");
    RollUp part =
        CascadeRollUp.rollUp(results().addAchievements(reached("P3", "1")).build()).orElseThrow();
    assertThat(part.label().en()).isEqualTo("2 of 9 nodes");
    assertThatThrownBy(() -> part.node("X"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("no node \"X\"");
  }

  @Test
  void refusesABrokenTree() {
    Outcome<RollUp> outcome =
        CascadeRollUp.rollUp(
            CascadeResults.builder()
                .cascade(
                    Cascade.builder()
                        .organisation("Dinas Contoh")
                        .period(Period.ofYear(2025))
                        .addNode(NODES.get(0))
                        .build())
                .build());
    assertThat(outcome.violations())
        .filteredOn(Violation::isError)
        .extracting(Violation::pointer)
        .containsExactly("/cascade/nodes/0");
  }
}
