package io.github.kinerjaasn.examples.city;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.career.CareerFile;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.judgement.LevelRegister;
import io.github.kinerjaasn.core.judgement.PanelSession;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.plan.PlannedResult;
import io.github.kinerjaasn.core.plan.Skp;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.career.WeakFindings;
import io.github.kinerjaasn.scoring.feedback.Panel;
import io.github.kinerjaasn.scoring.feedback.PanelGroup;
import io.github.kinerjaasn.scoring.feedback.PanelResult;
import io.github.kinerjaasn.scoring.feedback.PanelView;
import io.github.kinerjaasn.scoring.rater.RaterDiagnostics;
import io.github.kinerjaasn.scoring.rater.RaterProfile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A forum judges together, weak points become training, and raters see how they mark. */
final class Kendari implements City {
  private static final String RATED = "penilaian-2025.json";
  private static final String PANEL = "forum-penilaian.json";
  private static final String LEVELS = "nilai-asesor.json";
  private static final String CAREER = "riwayat-karier.json";
  private static final LocalDate ASKED = LocalDate.of(2026, 1, 20);

  @Override
  public String name() {
    return "kendari";
  }

  @Override
  public void tell(CityData data, Story story) throws IOException {
    Evaluation evaluation = data.read(RATED, Evaluation.class);
    story.title(
        Text.of(
            "Kendari: forum penilaian, kebutuhan pelatihan, karier",
            "Kendari: the panel, training needs, careers"));
    plan(evaluation.getPlan(), story);
    PanelResult panel = panel(data.read(PANEL, PanelSession.class), story);
    YearEnd end = new YearEnd(evaluation, RATED, ASKED, story);
    end.rating();
    end.followUp(data.read(CAREER, CareerFile.class), CAREER, WeakFindings.of(panel));
    raters(data.read(LEVELS, LevelRegister.class), story);
  }

  private static void plan(Skp plan, Story story) {
    story.chapter(
        Text.of("Rencana kerja {0}, {1}", "Work plan of {0}, {1}")
            .with(plan.getPeriod(), plan.getPerson().getPost().getName()));
    for (PlannedResult one : plan.getResults()) {
      story.item(Text.same("{0} ({1}): {2}"), one.getId(), one.getKind(), one.getStatement());
      one.getIndicators()
          .forEach(
              each ->
                  story.line(
                      Text.same("  {0} {1}: {2}"),
                      each.getId(),
                      each.getName(),
                      each.getTarget().flatMap(Target::inWords).orElseThrow()));
    }
  }

  private static PanelResult panel(PanelSession session, Story story) {
    Outcome.Decided<PanelResult> decided = CityData.decided(PANEL, Panel.judge(session));
    story.chapter(
        Text.of(
            "Forum atasan dan tim penilai: nilai mandiri dahulu, lalu sepakat",
            "Superior and assessors: first alone, then together"));
    for (PanelGroup group : decided.value().groups()) {
      story.item(
          Text.of(
              "{0}: {1} kriteria, pasangan sepakat {2} %",
              "{0}: {1} criteria, agreeing pairs {2} %"),
          group.name(),
          group.views().size(),
          Score.of(group.agreement().value()));
      group.views().forEach(view -> view(view, story));
    }
    story.remarks(decided.remarks());
    story.steps(decided.reasoning(), 1);
    return decided.value();
  }

  private static void view(PanelView view, Story story) {
    story.line(Text.same("  {0}: {1}"), view.criterion().getName(), view);
    story.line(
        Text.of(
            "    pasangan sepakat {0} %, rentang {1}; semula menilai lain: {2} asesor",
            "    agreeing pairs {0} %, spread {1}; had marked otherwise: {2} assessors"),
        Score.of(view.independent().agreement().orElseThrow().value()),
        view.independent().spread(),
        view.moved().orElse(0L));
  }

  private static void raters(LevelRegister register, Story story) {
    Outcome.Decided<List<RaterProfile>> decided =
        CityData.decided(LEVELS, RaterDiagnostics.of(register));
    story.chapter(
        Text.of("Bagaimana para penilai memakai skalanya?", "How do the raters use their scale?"));
    for (RaterProfile one : decided.value()) {
      story.item(Text.of("{0} ({1} nilai)", "{0} ({1} levels)"), one.rater(), one.levels());
      part(Text.of("keketatan", "severity"), one.severity(), story);
      part(Text.of("kecenderungan tengah", "central tendency"), one.central(), story);
      part(Text.of("halo", "halo"), one.halo(), story);
    }
    story.steps(decided.reasoning(), 1);
  }

  private static void part(Text name, Optional<? extends Labelled> found, Story story) {
    Text refused = Text.of("data belum cukup, tidak disimpulkan", "too few data, nothing is said");
    story.line(Text.same("  {0}: {1}"), name, found.map(Labelled::label).orElse(refused));
  }
}
