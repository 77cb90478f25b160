package io.github.kinerjaasn.scoring.advice;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.advice.Proposal.Condition;
import io.github.kinerjaasn.scoring.career.WeakPoint;
import io.github.kinerjaasn.scoring.method.Fulfilment;
import io.github.kinerjaasn.scoring.permenpanrb3y2020.KotakTalenta;
import java.util.List;
import java.util.Optional;

/** Award and talent pool. */
final class Recognition {
  /** The predicate from which an award is put forward; agencies set their own. */
  private static final String AWARD_PREDICATE = Predicate.SANGAT_BAIK.name();

  private Recognition() {}

  static void propose(Sheet sheet) {
    if (sheet.result().predicate().equals(AWARD_PREDICATE)) {
      award(sheet);
    }
    talent(sheet);
  }

  private static void award(Sheet sheet) {
    int mark = sheet.tracer().mark();
    Condition condition =
        new Condition(
            Text.of("predikat {0}", "predicate {0}").with(sheet.result().label()),
            Fulfilment.MET,
            WeakPoint.observed());
    sheet.add(
        mark,
        Proposal.of(
            AdviceKind.AWARD,
            Text.of(
                "dapat diajukan untuk penghargaan menurut ketentuan instansi",
                "may be put forward for an award by the agency's own rules"),
            List.of(condition)));
  }

  private static void talent(Sheet sheet) {
    int mark = sheet.tracer().mark();
    Optional<Integer> box =
        sheet
            .facts()
            .getTalent()
            .flatMap(talent -> KotakTalenta.kotakTalenta(talent, sheet.tracer()));
    Optional<Boolean> pool = box.map(number -> KotakTalenta.kelompokUtama(number, sheet.tracer()));
    Condition condition =
        new Condition(
            Text.of("kotak talenta 7 sampai 9", "talent box 7 to 9"),
            Fulfilment.of(pool),
            KotakTalenta.KELOMPOK_UTAMA.basis());
    Text text =
        box.map(number -> Text.of("kotak talenta {0}", "talent box {0}").with(number))
            .orElse(
                Text.of(
                    "status kinerja dan potensi belum dipetakan",
                    "performance and potential are not mapped yet"));
    sheet.add(mark, Proposal.of(AdviceKind.TALENT_POOL, text, List.of(condition)));
  }
}
