package io.github.kinerjaasn.scoring.law;

import io.github.kinerjaasn.core.law.Interpretation;
import java.util.List;
import java.util.Map;

/** Which rules consult an open point. */
final class Consulted {
  /** Open points that act outside of rules, and where. */
  static final Map<String, String> OUTSIDE_RULES =
      Map.of(
          "COST_ASPECT", "`EvaluationRules` in core, on the aspects of a plan",
          "DISTRIBUTION_BREACH",
              "`PolaDistribusi.catatan` sets the severity of a remark, after the rule has found it",
          "KMK_START",
              "`Kmk127Rules` in `evaluation` refuses an earlier period before any rule applies",
          "PP46_ZERO_TARGET", "`Kegiatan.temuan` reports a target of 0 before any rule applies");

  private Consulted() {}

  static List<String> by(Interpretation<?> one) {
    return RuleBook.rules().stream()
        .map(RuleBook.Entry::rule)
        .filter(rule -> rule.interpretations().contains(one))
        .map(rule -> rule.id())
        .distinct()
        .toList();
  }
}
