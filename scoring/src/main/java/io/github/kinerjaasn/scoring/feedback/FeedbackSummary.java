package io.github.kinerjaasn.scoring.feedback;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * 360-degree feedback by topic and role. It is material for the rater and never a rating.
 *
 * @param topics ordered by topic
 */
public record FeedbackSummary(List<TopicView> topics) implements Labelled {
  /**
   * Takes a copy.
   *
   * @param topics ordered by topic
   */
  public FeedbackSummary {
    topics = List.copyOf(topics);
  }

  @Override
  public Text label() {
    return Text.of("{0} pokok, bukan rating", "{0} topics, not a rating").with(topics.size());
  }
}
