package io.github.kinerjaasn.scoring.advice;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.advice.Proposal.Condition;
import io.github.kinerjaasn.scoring.method.Fulfilment;
import io.github.kinerjaasn.scoring.pp30y2019.KeadaanPembinaan;
import io.github.kinerjaasn.scoring.pp30y2019.Keberatan;
import io.github.kinerjaasn.scoring.pp30y2019.Tafsir;
import io.github.kinerjaasn.scoring.pp30y2019.TindakLanjut;
import io.github.kinerjaasn.scoring.pp30y2019.TindakLanjut.Langkah;
import io.github.kinerjaasn.scoring.regime.Regime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Time to improve, objection, and the referral to those who decide on sanctions. */
final class Consequence {
  private Consequence() {}

  static void propose(Sheet sheet) {
    objection(sheet);
    if (!sheet.isPns() || sheet.result().regime() == Regime.PP_46_2011) {
      return;
    }
    Optional<KeadaanPembinaan> state = sheet.facts().getImprovement();
    if (state.isPresent()) {
      step(sheet, state.get());
    } else if (missedTargets(sheet)) {
      plan(sheet);
    }
  }

  /** From 2022 the rating of work results says so; before, the predicate as a whole. */
  private static boolean missedTargets(Sheet sheet) {
    return sheet
        .result()
        .resultRating()
        .map(Rating.DI_BAWAH_EKSPEKTASI::equals)
        .orElse(!sheet.isAtLeastGood());
  }

  private static void plan(Sheet sheet) {
    int mark = sheet.tracer().mark();
    Condition start =
        new Condition(
            Text.of("hari pertama masa perbaikan ditetapkan", "the first day to improve is fixed"),
            Fulfilment.UNKNOWN,
            AdviceKind.IMPROVEMENT_PLAN.rule().basis());
    Text text =
        Text.of(
            "enam bulan untuk memperbaiki kinerja, kemudian uji kompetensi",
            "six months to improve, then a competency test");
    sheet.add(mark, Proposal.of(AdviceKind.IMPROVEMENT_PLAN, text, List.of(start)));
  }

  private static void step(Sheet sheet, KeadaanPembinaan state) {
    int mark = sheet.tracer().mark();
    LocalDate asOf = sheet.facts().getAsOf();
    Langkah step = TindakLanjut.langkah(state, asOf, sheet.tracer());
    if (step == Langkah.SELESAI) {
      return;
    }
    LocalDate end =
        TindakLanjut.akhirPerbaikan(
            state.mulaiPerbaikan(), Tracer.silent(sheet.tracer().interpretations()));
    boolean running = step == Langkah.PERBAIKAN;
    AdviceKind kind = running ? AdviceKind.IMPROVEMENT_PLAN : AdviceKind.SANCTION_REFERRAL;
    Condition condition =
        new Condition(
            Text.of("keadaan pada {0}: {1}", "as of {0}: {1}").with(asOf, step),
            Fulfilment.MET,
            kind.rule().basis());
    Proposal proposal = Proposal.of(kind, step.label(), List.of(condition));
    sheet.add(
        mark,
        running
            ? proposal.within(Optional.of(state.mulaiPerbaikan()), Optional.of(end.minusDays(1)))
            : proposal.within(Optional.of(end), Optional.empty()));
  }

  private static void objection(Sheet sheet) {
    if (sheet.result().regime() == Regime.PP_46_2011) {
      return;
    }
    int mark = sheet.tracer().mark();
    Optional<LocalDate> received = sheet.facts().getReceivedOn();
    Optional<LocalDate> until = received.flatMap(day -> Keberatan.batasAkhir(day, sheet.tracer()));
    LocalDate asOf = sheet.facts().getAsOf();
    Condition condition =
        new Condition(
            tenggang(sheet),
            Fulfilment.of(until.map(last -> !asOf.isAfter(last))),
            Keberatan.BATAS_AKHIR.basis());
    Text text =
        Text.of(
            "pegawai dapat mengajukan keberatan beralasan kepada atasan pejabat penilai",
            "the person may put a reasoned objection to the rater's superior");
    sheet.add(
        mark, Proposal.of(AdviceKind.OBJECTION, text, List.of(condition)).within(received, until));
  }

  private static Text tenggang(Sheet sheet) {
    return switch (sheet.tracer().reading(Tafsir.OBJECTION_DEADLINE)) {
      case FOURTEEN_DAYS ->
          Text.of("masih dalam 14 hari sejak diterima", "within 14 days of receipt");
      case AGENCY_RULE ->
          Text.of("masih dalam tenggang instansi", "within the time that the agency gives");
    };
  }
}
