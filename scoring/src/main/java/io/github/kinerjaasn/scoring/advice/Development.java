package io.github.kinerjaasn.scoring.advice;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.advice.Proposal.Condition;
import io.github.kinerjaasn.scoring.career.WeakPoint;
import io.github.kinerjaasn.scoring.method.Fulfilment;
import io.github.kinerjaasn.scoring.pp11y2017.PengembanganKompetensi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Training and coaching. */
final class Development {
  private Development() {}

  static void propose(Sheet sheet) {
    if (sheet.isPns()) {
      hours(sheet);
    }
    sheet.facts().getWeakPoints().stream().distinct().forEach(weak -> training(sheet, weak));
    coaching(sheet);
  }

  private static void hours(Sheet sheet) {
    int mark = sheet.tracer().mark();
    Optional<Rational> missing =
        sheet
            .facts()
            .getTrainingHours()
            .map(had -> PengembanganKompetensi.kekuranganJp(had, sheet.tracer()));
    if (missing.isPresent() && missing.get().signum() == 0) {
      return;
    }
    Condition known =
        new Condition(
            Text.of("jam pelajaran tahun {0} tercatat", "training hours of {0} are on record")
                .with(String.valueOf(sheet.result().period().year())),
            missing.isPresent() ? Fulfilment.MET : Fulfilment.UNKNOWN,
            PengembanganKompetensi.KEKURANGAN_JP.basis());
    Text text =
        missing
            .map(hours -> Text.of("kurang {0} JP dari 20 JP", "{0} of 20 JP missing").with(hours))
            .orElse(Text.of("paling sedikit 20 JP setahun", "at least 20 JP a year"));
    sheet.add(mark, Proposal.of(AdviceKind.TRAINING, text, List.of(known)));
  }

  private static void training(Sheet sheet, WeakPoint weak) {
    int mark = sheet.tracer().mark();
    Condition condition =
        new Condition(
            Text.of("kelemahan tercatat: {0}", "weakness on record: {0}").with(weak.source()),
            Fulfilment.MET,
            weak.basis());
    Text text = Text.of("kebutuhan pelatihan: {0}", "training need: {0}").with(weak.what());
    sheet.add(mark, Proposal.of(AdviceKind.TRAINING, text, List.of(condition)));
  }

  private static void coaching(Sheet sheet) {
    List<Condition> grounds = new ArrayList<>();
    below(sheet.result().resultRating(), Text.of("hasil kerja", "work results"), grounds);
    below(sheet.result().behaviourRating(), Text.of("perilaku kerja", "work behaviour"), grounds);
    if (grounds.isEmpty() && !sheet.isAtLeastGood()) {
      grounds.add(ground(Text.of("predikat {0}", "predicate {0}").with(sheet.result().label())));
    }
    if (!grounds.isEmpty()) {
      int mark = sheet.tracer().mark();
      Text text =
          Text.of(
              "dialog kinerja dan bimbingan oleh atasan langsung",
              "performance dialogue and coaching by the direct superior");
      sheet.add(mark, Proposal.of(AdviceKind.COACHING, text, grounds));
    }
  }

  private static void below(Optional<Rating> rating, Text what, List<Condition> grounds) {
    rating
        .filter(Rating.DI_BAWAH_EKSPEKTASI::equals)
        .ifPresent(one -> grounds.add(ground(Text.same("{0} {1}").with(what, one))));
  }

  private static Condition ground(Text what) {
    return new Condition(what, Fulfilment.MET, AdviceKind.COACHING.rule().basis());
  }
}
