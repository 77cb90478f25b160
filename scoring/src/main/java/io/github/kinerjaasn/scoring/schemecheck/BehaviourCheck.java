package io.github.kinerjaasn.scoring.schemecheck;

import io.github.kinerjaasn.core.appraisal.FeedbackRole;
import io.github.kinerjaasn.core.formula.BehaviourLevel;
import io.github.kinerjaasn.core.formula.BehaviourPart;
import io.github.kinerjaasn.core.formula.RaterWeight;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.text.Text;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Checks the part of work behaviour: range, levels, weights of values and raters. */
record BehaviourCheck(BehaviourPart part, Report report) {
  private static final String AT = "/behaviour";

  void check() {
    ResultCheck.range(part.getRange(), AT + "/range", report);
    levels(part.getLevels());
    if (!part.getValueWeights().isEmpty()) {
      sum(part.getValueWeights().values(), AT + "/valueWeights", report);
      Set<CoreValue> missing = EnumSet.allOf(CoreValue.class);
      missing.removeAll(part.getValueWeights().keySet());
      for (CoreValue value : missing) {
        report.error(
            Finding.Kind.WEIGHTS,
            AT + "/valueWeights",
            Text.of("tanpa bobot untuk {0}", "no weight for {0}").with(value),
            value.label(),
            Text.of("beri bobot setiap nilai", "give every value a weight"));
      }
    }
    raters(part.getRaters());
  }

  private void levels(List<BehaviourLevel> levels) {
    for (int at = 0; at < levels.size(); at++) {
      BehaviourLevel level = levels.get(at);
      if (!level.getValue().isWithin(part.getRange().getFloor(), part.getRange().getCap())) {
        report.error(
            Finding.Kind.RANGE,
            AT + "/levels/" + at + "/value",
            Text.of("nilai level {0} di luar rentang", "the value of level {0} is out of range")
                .with(level.getLevel()),
            level.getValue().label(),
            Text.of("isi nilai dalam rentang", "write a value within the range"));
      }
      if (at > 0) {
        rising(levels.get(at - 1), level, AT + "/levels/" + at);
      }
    }
  }

  private void rising(BehaviourLevel lower, BehaviourLevel higher, String at) {
    boolean rises =
        higher.getLevel().compareTo(lower.getLevel()) > 0
            && higher.getValue().compareTo(lower.getValue()) >= 0;
    if (!rises) {
      report.error(
          Finding.Kind.NOT_MONOTONE,
          at,
          Text.of("level tidak naik", "the levels do not rise"),
          Text.of("{0} → {1}, {2} → {3}", "{0} → {1}, {2} → {3}")
              .with(lower.getLevel(), lower.getValue(), higher.getLevel(), higher.getValue()),
          Text.of("urutkan level dan nilainya", "order the levels and their values"));
    }
  }

  private void raters(List<RaterWeight> raters) {
    if (raters.isEmpty()) {
      return;
    }
    sum(raters.stream().map(RaterWeight::getWeight).toList(), AT + "/raters", report);
    Set<FeedbackRole> seen = EnumSet.noneOf(FeedbackRole.class);
    for (int at = 0; at < raters.size(); at++) {
      if (!seen.add(raters.get(at).getRole())) {
        report.error(
            Finding.Kind.DEAD_RULE,
            AT + "/raters/" + at,
            Text.of("peran {0} disebut dua kali", "the role {0} is named twice")
                .with(raters.get(at).getRole()),
            Text.of("gabungkan bobotnya", "join their weights"));
      }
    }
  }

  /** Weights in per cent sum to 100, or everyone's value is off by what is missing. */
  static void sum(Collection<Weight> weights, String at, Report report) {
    Rational sum = Rational.sum(weights.stream().map(Weight::value).toList());
    if (!sum.equals(Rational.HUNDRED)) {
      report.error(
          Finding.Kind.WEIGHTS,
          at,
          Text.of("bobot berjumlah {0}, bukan 100", "the weights sum to {0}, not 100").with(sum),
          Text.of("semua bernilai 100 → {0}", "all values 100 → {0}").with(sum),
          Text.of("ubah bobot sehingga berjumlah 100", "change them to sum to 100"));
    }
  }
}
