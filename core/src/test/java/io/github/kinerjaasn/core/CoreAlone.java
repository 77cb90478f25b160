package io.github.kinerjaasn.core;

import io.github.kinerjaasn.core.appraisal.AppraisalCheck;
import io.github.kinerjaasn.core.plan.SkpCheck;
import io.github.kinerjaasn.core.plan.SmartPlan;
import io.github.kinerjaasn.core.sample.Mistake;
import io.github.kinerjaasn.core.sample.Samples;

/** Builds and checks documents; to be run with nothing but core's classes on the class path. */
public final class CoreAlone {
  private CoreAlone() {}

  public static void main(String[] args) {
    System.out.println("complete " + SkpCheck.check(Samples.skp()).size());
    System.out.println(
        "broken " + AppraisalCheck.check(Mistake.NO_TARGET.in(Samples.evaluation())).size());
    System.out.println("goals " + SmartPlan.review(Samples.skp()).size());
  }
}
