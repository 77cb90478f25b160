package io.github.kinerjaasn.examples.contract;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.advice.Advice;
import io.github.kinerjaasn.scoring.advice.Advisor;
import io.github.kinerjaasn.scoring.career.AdviceFacts;
import io.github.kinerjaasn.scoring.career.CareerFacts;
import io.github.kinerjaasn.scoring.compiled.CompiledScheme;
import io.github.kinerjaasn.scoring.evaluation.Evaluator;
import io.github.kinerjaasn.scoring.feedback.FeedbackPolicy;
import io.github.kinerjaasn.scoring.feedback.FeedbackSummary;
import io.github.kinerjaasn.scoring.feedback.MultiRater;
import io.github.kinerjaasn.scoring.method.Bands;
import io.github.kinerjaasn.scoring.population.PreparedYear;
import io.github.kinerjaasn.scoring.pp46y2011.CapaianKegiatan;
import io.github.kinerjaasn.scoring.pp46y2011.Kegiatan;
import io.github.kinerjaasn.scoring.pp46y2011.Kreativitas;
import io.github.kinerjaasn.scoring.pp46y2011.Perilaku;
import io.github.kinerjaasn.scoring.pp46y2011.PrestasiKerja;
import io.github.kinerjaasn.scoring.pp46y2011.Sebutan;
import io.github.kinerjaasn.scoring.pp46y2011.Ukuran;
import io.github.kinerjaasn.scoring.pp46y2011.UnsurPenilaian;
import io.github.kinerjaasn.scoring.sample.ShippedSchemes;
import io.github.kinerjaasn.scoring.scheme.SchemeInput;
import io.github.kinerjaasn.scoring.scheme.SchemeResult;
import io.github.kinerjaasn.scoring.se3y2023.Sebaran;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What samples of the rules take for granted. */
class GivenForScoring extends GivenForCore {
  static final Tracer tracer = Tracer.silent(Interpretations.defaults());
  static final Interpretations readings = Interpretations.defaults();
  static final Text award = Text.of("pegawai teladan", "model employee");
  static final UnsurPenilaian unsur =
      new UnsurPenilaian(
          List.of(Rational.parse("86.5")),
          Rational.ZERO,
          Kreativitas.TIDAK_ADA,
          new Perilaku(
              Rational.of(90),
              Rational.of(85),
              Rational.of(88),
              Rational.of(92),
              Rational.of(87),
              Optional.empty()),
          Optional.empty());
  static final Interpretations chosen = Interpretations.defaults();
  static final Scheme scheme = ShippedSchemes.KMK_127_2026;
  static final Scheme old = ShippedSchemes.PERMENLHK_6_2024;
  static final Scheme proposed = ShippedSchemes.PERBAN_BAKAMLA_1_2023;
  static final CompiledScheme kmk = CompiledScheme.of(scheme);
  static final SchemeInput input =
      SchemeInput.empty().withResultValue(Rational.of(90)).withBehaviourValue(Rational.of(80));
  static final Bands<String> labels = Bands.below(70, "C").below(90, "B").otherwise("A");
  static final List<PreparedYear> people = List.of();
  static final FeedbackPolicy policy = FeedbackPolicy.standard();
  static final FeedbackSummary summary =
      MultiRater.summarise(round, policy, List.of()).orElseThrow();
  static final AdviceFacts facts =
      CareerFacts.of(file, person, appraisal.getPeriod(), LocalDate.of(2026, 1, 20)).orElseThrow();
  static final Advice advice = Advisor.advise(Evaluator.evaluate(evaluation), facts).orElseThrow();
  static final Sebaran sebaran = Sebaran.of(List.of(Predicate.BAIK, Predicate.SANGAT_BAIK));
  static final Kegiatan kegiatan =
      new Kegiatan(
          Ukuran.of(Rational.of(10), Rational.of(100), Rational.of(12)),
          Ukuran.of(Rational.of(10), Rational.of(90), Rational.of(10)));

  static Outcome<Sebutan> rate(Kegiatan kegiatan, Interpretations readings) {
    Tracer.Recorder tracer = Tracer.recording(readings);
    Score nilai = CapaianKegiatan.nilai(kegiatan, Tracer.silent(readings)).nilai();
    return Outcome.decided(PrestasiKerja.sebutan(nilai.exact(), tracer), tracer.root());
  }

  static SchemeResult halved(SchemeResult result, Tracer tracer) {
    return result;
  }
}
