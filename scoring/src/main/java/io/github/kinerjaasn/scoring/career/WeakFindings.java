package io.github.kinerjaasn.scoring.career;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.quantity.Percentage;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.feedback.FeedbackSummary;
import io.github.kinerjaasn.scoring.feedback.PanelResult;
import io.github.kinerjaasn.scoring.feedback.RoleView;
import io.github.kinerjaasn.scoring.feedback.TopicView;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What 360-degree feedback and panels show to be weak, as training needs. An inference of ours: no
 * regulation says at which share feedback becomes a need.
 *
 * <pre>{@code
 * List<WeakPoint> weak = WeakFindings.of(summary); // seen below expectation by more than half
 * }</pre>
 */
public final class WeakFindings {
  /** A group that may be shown and says so in more than this share makes a value weak. */
  public static final Percentage MORE_THAN = Percentage.ofPercent(50);

  private WeakFindings() {}

  /**
   * The weak values: those that more than half of a shown group sees below expectation. What is
   * withheld is not looked at.
   *
   * @param summary what may be shown
   * @return one a value and group, in the order of the summary
   */
  public static List<WeakPoint> of(FeedbackSummary summary) {
    return summary.topics().stream()
        .flatMap(
            topic ->
                topic.views().stream().filter(WeakFindings::isWeak).flatMap(v -> weak(topic, v)))
        .toList();
  }

  /**
   * The criteria that a panel agreed to be below expectation.
   *
   * @param panel what the panel found
   * @return one a criterion, in the order of the panel
   */
  public static List<WeakPoint> of(PanelResult panel) {
    return panel.views().stream()
        .filter(one -> one.consensus().filter(Rating.DI_BAWAH_EKSPEKTASI::equals).isPresent())
        .map(
            one ->
                new WeakPoint(
                    Text.same(one.criterion().getName()),
                    Text.of("forum penilaian: {0}", "panel: {0}").with(one),
                    WeakPoint.observed()))
        .toList();
  }

  private static boolean isWeak(RoleView view) {
    Percentage below = view.tally().share(Rating.DI_BAWAH_EKSPEKTASI);
    return below.value().compareTo(MORE_THAN.value()) > 0;
  }

  private static Stream<WeakPoint> weak(TopicView topic, RoleView view) {
    Text source = Text.of("umpan balik 360 derajat, {0}", "360-degree feedback, {0}").with(view);
    return value(topic.topic()).stream()
        .map(value -> new WeakPoint(value.label(), source, WeakPoint.observed()));
  }

  private static Optional<CoreValue> value(String topic) {
    return Arrays.stream(CoreValue.values()).filter(one -> one.name().equals(topic)).findFirst();
  }
}
