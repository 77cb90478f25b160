package io.github.kinerjaasn.scoring.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.cascade.Cascade;
import io.github.kinerjaasn.core.cascade.CascadeLevel;
import io.github.kinerjaasn.core.cascade.CascadeNode;
import io.github.kinerjaasn.core.cascade.CascadeResults;
import io.github.kinerjaasn.core.cascade.CascadeSupport;
import io.github.kinerjaasn.core.cascade.NodeAchievement;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Weight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CascadeRollUpProperties {
  private static final int[] SIZES = {1, 2, 3, 4, 9};

  /** Every node of a level supports every node of the level above: the densest crosscutting. */
  private static CascadeResults dense(Random random) {
    List<CascadeNode> nodes = new ArrayList<>();
    List<NodeAchievement> achievements = new ArrayList<>();
    for (CascadeLevel level : CascadeLevel.values()) {
      int count = 1 + random.nextInt(SIZES[level.ordinal()]);
      List<CascadeNode> above =
          nodes.stream().filter(node -> level.maySupport(node.getLevel())).toList();
      List<List<Weight>> shares = above.stream().map(node -> shares(count, random)).toList();
      for (int index = 0; index < count; index++) {
        int at = index;
        List<CascadeSupport> supports = new ArrayList<>();
        for (int up = 0; up < above.size(); up++) {
          supports.add(CascadeSupport.of(above.get(up).getId(), shares.get(up).get(at)));
        }
        String id = level + "-" + index;
        nodes.add(
            CascadeNode.builder()
                .id(id)
                .level(level)
                .statement("x")
                .addAllSupports(supports)
                .build());
        if (level == CascadeLevel.PEGAWAI) {
          Points percent = Points.of(random.nextInt(1001));
          achievements.add(NodeAchievement.builder().nodeId(id).percent(percent).build());
        }
      }
    }
    return results(nodes, achievements);
  }

  private static CascadeResults results(
      List<CascadeNode> nodes, List<NodeAchievement> achievements) {
    return CascadeResults.builder()
        .cascade(
            Cascade.builder()
                .organisation("Kota Contoh")
                .period(Period.ofYear(2025))
                .addAllNodes(nodes)
                .build())
        .addAllAchievements(achievements)
        .build();
  }

  private static List<Weight> shares(int count, Random random) {
    List<Weight> shares = new ArrayList<>();
    long left = 1_000_000;
    for (int index = 1; index < count; index++) {
      long part = 1 + random.nextInt((int) (left - (count - index)));
      shares.add(Weight.ofPercent(java.math.BigDecimal.valueOf(part, 4)));
      left -= part;
    }
    shares.add(Weight.ofPercent(java.math.BigDecimal.valueOf(left, 4)));
    return shares;
  }

  private static RollUp rolled(CascadeResults results) {
    return CascadeRollUp.rollUp(results).orElseThrow();
  }

  @Property(tries = 200)
  void sharesConserveAndPointsAddUp(@ForAll Random random) {
    for (RolledNode node : rolled(dense(random)).nodes()) {
      if (node.level() != CascadeLevel.PEGAWAI) {
        assertThat(node.known()).isEqualTo(Rational.HUNDRED);
        assertThat(
                Rational.sum(
                    node.contributors().stream().map(one -> one.points().orElseThrow()).toList()))
            .isEqualTo(node.achievement().orElseThrow().exact());
      }
    }
  }

  @Property(tries = 100)
  void orderNeverMatters(@ForAll Random random) {
    CascadeResults results = dense(random);
    List<CascadeNode> nodes = new ArrayList<>(results.getCascade().getNodes());
    List<NodeAchievement> achievements = new ArrayList<>(results.getAchievements());
    Collections.shuffle(nodes, random);
    Collections.shuffle(achievements, random);
    Outcome<RollUp> other = CascadeRollUp.rollUp(results(nodes, achievements));
    Outcome<RollUp> first = CascadeRollUp.rollUp(results);
    assertThat(other.orElseThrow().equals(first.orElseThrow())).isTrue();
    assertThat(other.why().equals(first.why())).isTrue();
  }

  @Property(tries = 100)
  void everyNodeIsBetweenItsWorstAndBestPerson(@ForAll Random random) {
    CascadeResults results = dense(random);
    List<Rational> all =
        results.getAchievements().stream()
            .map(one -> Rational.of(one.getPercent().orElseThrow().amount()))
            .toList();
    for (RolledNode node : rolled(results).nodes()) {
      assertThat(node.achievement().orElseThrow().exact())
          .isBetween(Collections.min(all), Collections.max(all));
    }
  }
}
