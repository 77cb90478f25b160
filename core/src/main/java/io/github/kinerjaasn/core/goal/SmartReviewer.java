package io.github.kinerjaasn.core.goal;

import static io.github.kinerjaasn.core.goal.FindingKind.MET;
import static io.github.kinerjaasn.core.goal.FindingKind.NEEDS_JUDGEMENT;
import static io.github.kinerjaasn.core.goal.FindingKind.NOT_MET;

import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.PeriodTarget;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through the letters of one goal. */
final class SmartReviewer {
  private final SmartGoal goal;
  private final Period plan;
  private final List<SmartFinding> findings = new ArrayList<>();

  SmartReviewer(SmartGoal goal, Period plan) {
    this.goal = goal;
    this.plan = plan;
  }

  List<SmartFinding> review() {
    specific();
    measurable();
    achievable();
    relevant();
    timeBound();
    return findings;
  }

  private void specific() {
    SmartLetter letter = SmartLetter.SPECIFIC;
    check(letter, "/statement", goal.getStatement().isPresent(), SmartTexts.RESULT);
    check(letter, "/indicators", !goal.getIndicators().isEmpty(), SmartTexts.INDICATOR);
    if (goal.getStatement().isPresent()) {
      judge(letter, "/statement", SmartTexts.CLEAR);
    }
  }

  private void measurable() {
    SmartLetter letter = SmartLetter.MEASURABLE;
    check(letter, "/indicators", !goal.getIndicators().isEmpty(), SmartTexts.INDICATOR);
    for (int i = 0; i < goal.getIndicators().size(); i++) {
      Indicator indicator = goal.getIndicators().get(i);
      boolean target = indicator.getTarget().flatMap(Target::kind).isPresent();
      check(letter, at(i) + "/target", target, SmartTexts.TARGET);
      check(letter, at(i) + "/polarity", indicator.getPolarity().isPresent(), SmartTexts.POLARITY);
      judge(letter, at(i), SmartTexts.VALID);
    }
  }

  private void achievable() {
    SmartLetter letter = SmartLetter.ACHIEVABLE;
    boolean resources = !goal.getResources().isEmpty();
    if (goal.getIndicators().isEmpty()) {
      check(letter, "/resources", resources, SmartTexts.RESOURCES);
    }
    for (int i = 0; i < goal.getIndicators().size(); i++) {
      Indicator indicator = goal.getIndicators().get(i);
      boolean baseline = indicator.getBaseline().isPresent();
      check(letter, at(i) + "/baseline", baseline || resources, SmartTexts.GROUND);
      for (Text question : new ReachCheck(indicator).questions()) {
        judge(letter, at(i) + "/target", question);
      }
    }
    judge(letter, "/indicators", SmartTexts.REALISTIC);
  }

  private void relevant() {
    SmartLetter letter = SmartLetter.RELEVANT;
    boolean named = goal.getSupportedResult().isPresent();
    check(letter, "/supportedResult", named, SmartTexts.SUPPORTED);
    if (named) {
      judge(letter, "/supportedResult", SmartTexts.SERVES);
    }
  }

  private void timeBound() {
    SmartLetter letter = SmartLetter.TIME_BOUND;
    Optional<Period> period = goal.getPeriod();
    check(letter, "/period", period.isPresent(), SmartTexts.DATES);
    period.ifPresent(
        own -> check(letter, "/period", plan.contains(own), SmartTexts.INSIDE, own, plan));
    for (int i = 0; i < goal.getIndicators().size(); i++) {
      List<PeriodTarget> targets = goal.getIndicators().get(i).getPeriodTargets();
      for (int j = 0; j < targets.size(); j++) {
        Period own = targets.get(j).getPeriod();
        String pointer = at(i) + "/periodTargets/" + j + "/period";
        check(letter, pointer, plan.contains(own), SmartTexts.INSIDE, own, plan);
      }
    }
  }

  private static String at(int index) {
    return "/indicators/" + index;
  }

  private void check(
      SmartLetter letter, String pointer, boolean met, SmartTexts texts, Object... places) {
    FindingKind kind = met ? MET : NOT_MET;
    Text advice = met ? SmartTexts.NOTHING : texts.advice().with(places);
    add(letter, kind, pointer, met ? texts.met() : texts.notMet().with(places), advice);
  }

  private void judge(SmartLetter letter, String pointer, Text question) {
    add(letter, NEEDS_JUDGEMENT, pointer, question, SmartTexts.PERSON);
  }

  private void add(
      SmartLetter letter, FindingKind kind, String pointer, Text message, Text advice) {
    findings.add(
        new SmartFinding(letter, kind, pointer, message, advice, SmartCriteria.of(letter, plan)));
  }
}
