package io.github.kinerjaasn.scoring.feedback;

import io.github.kinerjaasn.core.appraisal.Feedback;
import io.github.kinerjaasn.core.appraisal.FeedbackRole;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.feedback.FeedbackCheck;
import io.github.kinerjaasn.core.feedback.FeedbackRound;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.text.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * 360-degree feedback: what each role says on each topic, as a distribution.
 *
 * <p>What is shown: for each topic and role how often each rating was given, how far the raters
 * agree, and how far they are apart. A role with fewer raters than the threshold is merged with
 * others or withheld, never shown; there are no totals from which it could be computed, and neither
 * value nor reasoning holds a pseudonym or a word of what was said. Whoever publishes a second
 * summary of the same round gives the first one along: what would give away single raters by
 * subtraction is withheld then. One thing stays visible that no threshold hides: in a unanimous
 * group each said the same.
 *
 * <pre>{@code
 * FeedbackSummary first = MultiRater.summarise(round, policy, List.of()).orElseThrow();
 * FeedbackSummary later = MultiRater.summarise(grown, policy, List.of(first)).orElseThrow();
 * }</pre>
 */
public final class MultiRater {
  private static final Basis BASIS = LegalText.KINERJA.at("", Confidence.INFERRED);

  /** What one topic shows. */
  static final Rule TOPIC =
      Rule.of(
          "feedback.topic",
          Text.of("umpan balik 360 derajat", "360-degree feedback"),
          Text.of("{0}", "{0}"),
          BASIS);

  /** All topics. */
  static final Rule SUMMARY =
      Rule.of(
          "feedback.summary",
          Text.of("ringkasan umpan balik", "summary of feedback"),
          Text.of(
              "kelompok di bawah {0} penilai digabung atau tidak ditampilkan; bukan rating",
              "groups below {0} raters are merged or withheld; not a rating"),
          BASIS);

  private MultiRater() {}

  /**
   * Summarises a round.
   *
   * @param round the round
   * @param policy how many raters are needed
   * @param published all summaries of this round that anybody has seen
   * @return as {@link #summarise(List, FeedbackPolicy)}; undecided with all that {@link
   *     FeedbackCheck#check(FeedbackRound)} finds wrong. A group that, beside what was published,
   *     would show fewer raters than the threshold is withheld.
   */
  public static Outcome<FeedbackSummary> summarise(
      FeedbackRound round, FeedbackPolicy policy, List<FeedbackSummary> published) {
    List<Violation> found = FeedbackCheck.check(round);
    return found.stream().anyMatch(Violation::isError)
        ? Outcome.undecided(found)
        : summarise(round.getFeedback(), policy, published);
  }

  /**
   * Summarises feedback of which nothing was published yet.
   *
   * @param feedback feedback with ratings, in any order; feedback without a rating is not counted
   * @param policy how many raters are needed
   * @return the summary; undecided if one rater rated one topic twice in one role, or a topic has
   *     none; a remark for each rating without a pseudonym, which cannot be counted
   */
  public static Outcome<FeedbackSummary> summarise(List<Feedback> feedback, FeedbackPolicy policy) {
    return summarise(feedback, policy, List.of());
  }

  private static Outcome<FeedbackSummary> summarise(
      List<Feedback> feedback, FeedbackPolicy policy, List<FeedbackSummary> published) {
    List<Violation> trouble = new ArrayList<>();
    TreeMap<String, Map<FeedbackRole, List<Rating>>> topics = new TreeMap<>();
    Set<List<String>> seen = new HashSet<>();
    for (int i = 0; i < feedback.size(); i++) {
      Feedback one = feedback.get(i);
      if (one.getRating().isEmpty()) {
        continue;
      }
      String topic = topic(one);
      if (topic.isEmpty()) {
        trouble.add(noTopic(i));
      } else if (one.getSource().isEmpty() && !policy.open().contains(one.getRole())) {
        trouble.add(noSource(i));
      } else if (!seen.add(List.of(topic, one.getRole().name(), one.getSource().orElse("")))) {
        trouble.add(twice(i));
      } else {
        topics
            .computeIfAbsent(topic, any -> new EnumMap<>(FeedbackRole.class))
            .computeIfAbsent(one.getRole(), any -> new ArrayList<>())
            .add(one.getRating().get());
      }
    }
    return trouble.stream().anyMatch(Violation::isError)
        ? Outcome.undecided(trouble)
        : decided(topics, policy, published, trouble);
  }

  private static Outcome<FeedbackSummary> decided(
      Map<String, Map<FeedbackRole, List<Rating>>> topics,
      FeedbackPolicy policy,
      List<FeedbackSummary> published,
      List<Violation> remarks) {
    Tracer.Recorder tracer = Tracer.recording(Interpretations.defaults());
    List<TopicView> views = new ArrayList<>();
    topics.forEach(
        (topic, ratings) -> {
          TopicView view =
              Disclosure.guard(Grouping.view(topic, ratings, policy), policy, published);
          tracer.leaf(TOPIC, view, view.views());
          tracer.about(topic);
          views.add(view);
        });
    FeedbackSummary summary = new FeedbackSummary(views);
    tracer.step(0, SUMMARY, summary, policy.anonymityThreshold());
    return new Outcome.Decided<>(summary, tracer.root(), remarks);
  }

  private static String topic(Feedback feedback) {
    return feedback.getCoreValue().<String>map(Enum::name).or(feedback::getResultId).orElse("");
  }

  private static Violation noTopic(int place) {
    return Violation.error(
        "/feedback/" + place,
        ViolationCode.MISSING,
        Text.of("hasil kerja atau nilai belum disebut", "names neither a result nor a value"),
        Text.of("sebutkan salah satu", "name one of them"),
        BASIS);
  }

  private static Violation noSource(int place) {
    return Violation.warning(
        "/feedback/" + place + "/source",
        ViolationCode.MISSING,
        Text.of(
            "rating tanpa nama samaran tidak dihitung",
            "a rating without pseudonym is not counted"),
        Text.of("beri tiap penilai satu nama samaran", "give each rater one pseudonym"),
        BASIS);
  }

  private static Violation twice(int place) {
    return Violation.error(
        "/feedback/" + place,
        ViolationCode.INCONSISTENT,
        Text.of("penilai ini sudah menilai pokok yang sama", "this rater rated this topic already"),
        Text.of("sisakan satu", "keep one"),
        BASIS);
  }
}
