package io.github.kinerjaasn.core.plan;

import io.github.kinerjaasn.core.goal.FindingKind;
import io.github.kinerjaasn.core.goal.SmartFinding;
import io.github.kinerjaasn.core.goal.SmartGoal;
import io.github.kinerjaasn.core.goal.SmartLetter;
import io.github.kinerjaasn.core.goal.SmartReview;
import io.github.kinerjaasn.core.post.PostGroup;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the planned results of a plan as SMART goals and reviews them. Dates of a result are its
 * own or the plan's; resources are those of the attachment. Senior leadership names no leader's
 * result on the form, so relevance is then for a person to judge.
 *
 * <pre>{@code
 * SmartPlan.review(skp).forEach(one -> System.out.println(one.goalId()));
 * }</pre>
 */
public final class SmartPlan {
  private SmartPlan() {}

  /**
   * A planned result as a goal.
   *
   * @param skp the plan
   * @param result one of its results
   * @return the goal
   */
  public static SmartGoal goal(Skp skp, PlannedResult result) {
    return SmartGoal.builder()
        .id(result.getId())
        .statement(result.getStatement())
        .addAllIndicators(result.getIndicators())
        .addAllResources(skp.getAttachment().map(Attachment::getResources).orElse(List.of()))
        .supportedResult(result.getSupportedLeaderResult())
        .period(result.getPeriod().orElse(skp.getPeriod()))
        .build();
  }

  /**
   * Reviews every planned result.
   *
   * @param skp the plan
   * @return a review for each result, in their order; pointers are from the plan
   */
  public static List<SmartReview> review(Skp skp) {
    List<SmartReview> reviews = new ArrayList<>();
    for (int i = 0; i < skp.getResults().size(); i++) {
      SmartReview review = SmartReview.of(goal(skp, skp.getResults().get(i)), skp.getPeriod());
      String prefix = "/results/" + i;
      List<SmartFinding> findings =
          review.findings().stream().map(one -> inPlan(one, prefix, skp)).toList();
      reviews.add(new SmartReview(review.goalId(), findings));
    }
    return reviews;
  }

  private static SmartFinding inPlan(SmartFinding finding, String prefix, Skp skp) {
    boolean unnamed =
        finding.letter() == SmartLetter.RELEVANT && finding.kind() == FindingKind.NOT_MET;
    boolean jpt = skp.getPerson().getPost().getKind().group() == PostGroup.JPT;
    return finding
        .withPointer(pointer(finding.pointer(), prefix))
        .withKind(unnamed && jpt ? FindingKind.NEEDS_JUDGEMENT : finding.kind());
  }

  private static String pointer(String inGoal, String prefix) {
    return switch (inGoal) {
      case "/resources" -> "/attachment/resources";
      case "/supportedResult" -> prefix + "/supportedLeaderResult";
      default -> prefix + inGoal;
    };
  }
}
