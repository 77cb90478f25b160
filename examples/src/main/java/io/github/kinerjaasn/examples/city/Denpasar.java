package io.github.kinerjaasn.examples.city;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.career.CareerFile;
import io.github.kinerjaasn.core.feedback.FeedbackRound;
import io.github.kinerjaasn.core.goal.FindingKind;
import io.github.kinerjaasn.core.goal.SmartFinding;
import io.github.kinerjaasn.core.goal.SmartReview;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.plan.Skp;
import io.github.kinerjaasn.core.plan.SmartPlan;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.career.WeakFindings;
import io.github.kinerjaasn.scoring.career.WeakPoint;
import io.github.kinerjaasn.scoring.feedback.FeedbackPolicy;
import io.github.kinerjaasn.scoring.feedback.FeedbackSummary;
import io.github.kinerjaasn.scoring.feedback.MultiRater;
import io.github.kinerjaasn.scoring.feedback.RoleView;
import io.github.kinerjaasn.scoring.feedback.TopicView;
import io.github.kinerjaasn.scoring.standing.IndicatorStanding;
import io.github.kinerjaasn.scoring.standing.Reach;
import io.github.kinerjaasn.scoring.standing.RunningScore;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** Plans with SMART goals, knows at any day where it stands, and asks all around. */
final class Denpasar implements City {
  private static final String DRAFT = "rancangan-skp-2025.json";
  private static final String RATED = "penilaian-2025.json";
  private static final String RUNNING = "skp-berjalan-2025.json";
  private static final String ROUND = "umpan-balik-360.json";
  private static final String LATER = "umpan-balik-360-susulan.json";
  private static final String CAREER = "riwayat-karier.json";
  private static final LocalDate ASKED = LocalDate.of(2026, 1, 20);
  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(2025, 7, 15), LocalDate.of(2025, 10, 15));

  @Override
  public String name() {
    return "denpasar";
  }

  @Override
  public void tell(CityData data, Story story) throws IOException {
    Evaluation evaluation = data.read(RATED, Evaluation.class);
    story.title(
        Text.of(
            "Denpasar: sasaran SMART, posisi setiap saat, umpan balik 360 derajat",
            "Denpasar: SMART goals, standing at any day, 360-degree feedback"));
    draft(data.read(DRAFT, Skp.class), story);
    agreed(evaluation.getPlan(), story);
    Evaluation running = data.read(RUNNING, Evaluation.class);
    DAYS.forEach(day -> standing(running, day, story));
    FeedbackSummary summary = round(data.read(ROUND, FeedbackRound.class), story);
    later(data.read(LATER, FeedbackRound.class), summary, story);
    List<WeakPoint> weak = WeakFindings.of(summary);
    YearEnd end = new YearEnd(evaluation, RATED, ASKED, story);
    end.rating();
    end.followUp(data.read(CAREER, CareerFile.class), CAREER, weak);
  }

  private static void draft(Skp draft, Story story) {
    story.chapter(
        Text.of("Rancangan SKP dibawa ke dialog kinerja", "The draft plan goes to the dialogue"));
    for (SmartReview review : SmartPlan.review(draft)) {
      List<SmartFinding> open =
          review.findings().stream().filter(one -> one.kind() == FindingKind.NOT_MET).toList();
      story.item(
          Text.of("{0}: {1} belum terpenuhi", "{0}: {1} not met"), review.goalId(), open.size());
      open.forEach(one -> finding(one, story));
    }
  }

  private static void finding(SmartFinding one, Story story) {
    story.line(
        Text.same("  {0} {1}: {2} -> {3}"),
        one.letter(),
        one.pointer(),
        one.message(),
        one.advice());
  }

  private static void agreed(Skp plan, Story story) {
    List<SmartFinding> all =
        SmartPlan.review(plan).stream().flatMap(one -> one.findings().stream()).toList();
    story.chapter(
        Text.of("SKP yang disepakati {0}", "The plan agreed on {0}"),
        plan.getAgreedOn().orElseThrow());
    for (FindingKind kind : FindingKind.values()) {
      story.item(
          Text.same("{0}: {1}"), kind, all.stream().filter(one -> one.kind() == kind).count());
    }
    story.line(
        Text.of(
            "Yang perlu penilaian orang dibahas pegawai dan pimpinan; pustaka ini tidak"
                + " menilainya.",
            "What needs a person's judgement is for person and leader; this library does not judge"
                + " it."));
  }

  private static void standing(Evaluation evaluation, LocalDate day, Story story) {
    RunningScore now =
        RunningScore.at(evaluation.getPlan(), evaluation.getAppraisal().getRealisations(), day);
    story.chapter(Text.of("Posisi per {0}", "Standing on {0}"), day);
    story.line(
        Text.of(
            "{0} tercapai, {1} masih dapat dicapai, {2} tidak dapat dicapai lagi.",
            "{0} met, {1} still reachable, {2} no longer reachable."),
        now.count(Reach.MET),
        now.count(Reach.REACHABLE),
        now.count(Reach.OUT_OF_REACH));
    now.indicators().forEach(one -> indicator(one, story));
    evaluation.getAppraisal().getFeedback().stream()
        .filter(one -> one.getDate().filter(given -> given.isAfter(day.minusMonths(1))).isPresent())
        .filter(one -> one.getDate().filter(given -> !given.isAfter(day)).isPresent())
        .forEach(
            one ->
                story.line(
                    Text.of("umpan balik {0} ({1}): {2}", "feedback {0} ({1}): {2}"),
                    one.getDate().orElseThrow(),
                    one.getRole(),
                    one.getText()));
  }

  private static void indicator(IndicatorStanding one, Story story) {
    Text soFar =
        one.soFar()
            .map(amount -> Text.of("sampai kini {0}", "so far {0}").with(Score.of(amount)))
            .orElse(Text.of("belum ada angka", "no amount yet"));
    Text needed =
        one.needed()
            .map(
                amount ->
                    Text.of(
                            "; perlu rata-rata {0} per periode tersisa",
                            "; needs {0} on average a period left")
                        .with(Score.of(amount)))
            .orElse(Text.same(""));
    story.item(Text.same("{0}: {1}; {2}{3}"), one.indicatorId(), one.reach(), soFar, needed);
  }

  private static FeedbackSummary round(FeedbackRound round, Story story) {
    Outcome.Decided<FeedbackSummary> decided =
        CityData.decided(ROUND, MultiRater.summarise(round, FeedbackPolicy.standard(), List.of()));
    story.chapter(
        Text.of("Umpan balik 360 derajat, {0}", "360-degree feedback, {0}")
            .with(round.getPeriod()));
    decided.value().topics().forEach(topic -> topic(topic, story));
    story.steps(decided.reasoning(), 1);
    return decided.value();
  }

  private static void topic(TopicView topic, Story story) {
    story.item(CoreValue.valueOf(topic.topic()).label());
    for (RoleView view : topic.views()) {
      Text agreement =
          view.tally()
              .agreement()
              .map(
                  share ->
                      Text.of("; pasangan sepakat {0} %", "; agreeing pairs {0} %")
                          .with(Score.of(share.value())))
              .orElse(Text.same(""));
      story.line(Text.same("  {0}{1}"), view, agreement);
    }
    if (!topic.withheld().isEmpty()) {
      story.line(Text.of("  tidak ditampilkan: {0}", "  withheld: {0}"), topic.withheld());
    }
    if (!topic.tooFew().isEmpty()) {
      story.line(
          Text.of("  penilai kurang dari yang diminta: {0}", "  fewer raters than asked for: {0}"),
          topic.tooFew());
    }
  }

  private static void later(FeedbackRound later, FeedbackSummary shown, Story story) {
    FeedbackSummary next =
        CityData.decided(
                LATER, MultiRater.summarise(later, FeedbackPolicy.standard(), List.of(shown)))
            .value();
    story.chapter(
        Text.of(
            "Satu rekan menyusul: apa yang boleh tampil?", "One peer comes later: what shows?"));
    next.topics().stream()
        .filter(topic -> !topic.withheld().isEmpty())
        .forEach(topic -> topic(topic, story));
    story.line(
        Text.of(
            "Selisih dua ringkasan akan membuka jawaban satu orang, maka kelompok itu ditahan.",
            "The difference of two summaries would give one person's answer away, so the group is"
                + " withheld."));
  }
}
