package io.github.kinerjaasn.benchmarks.suite;

import io.github.kinerjaasn.benchmarks.work.Answer;
import io.github.kinerjaasn.benchmarks.work.Contender;
import io.github.kinerjaasn.benchmarks.work.Work;
import io.github.kinerjaasn.benchmarks.work.Work.EmployeeYear;
import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Step;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.post.Jenjang;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.scoring.method.Bands;
import io.github.kinerjaasn.scoring.perbkn3y2023.AngkaKredit;
import io.github.kinerjaasn.scoring.perbkn3y2023.Konversi;
import io.github.kinerjaasn.scoring.perbkn3y2023.KonversiPredikat;
import io.github.kinerjaasn.scoring.perbkn3y2023.Tafsir;
import io.github.kinerjaasn.scoring.population.BulkRating;
import io.github.kinerjaasn.scoring.population.PreparedYear;
import io.github.kinerjaasn.scoring.population.YearScore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The SDK in the forms in which people use it. */
final class Ours {
  static final Interpretations READINGS =
      Interpretations.defaults().with(Tafsir.AK_ROUNDING, Tafsir.AkRounding.THREE_DECIMALS);

  static final Bands<String> LABELS =
      Bands.below(50, "C5").below(70, "C4").below(90, "C3").below(110, "C2").otherwise("C1");

  static final BulkRating RATING = BulkRating.of(scheme(), LABELS, READINGS);

  private static final Map<Rating, Work.Rating> RATINGS =
      Map.of(
          Rating.DI_BAWAH_EKSPEKTASI, Work.Rating.BELOW,
          Rating.SESUAI_EKSPEKTASI, Work.Rating.AS,
          Rating.DI_ATAS_EKSPEKTASI, Work.Rating.ABOVE);

  private Ours() {}

  private static Scheme scheme() {
    try (InputStream in = Ours.class.getResourceAsStream("/numerik-70-30.json")) {
      return Exchange.read(Scheme.class, in).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void refuse(Violation violation) {
    throw new IllegalStateException("every year must be ratable, was " + violation);
  }

  static Answer answer(YearScore score) {
    return new Answer(
        score.resultHundredths(),
        RATINGS.get(score.resultRating()),
        RATINGS.get(score.behaviourRating()),
        Work.Predicate.valueOf(score.predicate().name()),
        score.totalHundredths(),
        Work.Category.valueOf(score.label()),
        score.creditThousandths());
  }

  /** Machine numbers in, score out. */
  static final class Prepared implements Contender {
    @Override
    public Object prepare(EmployeeYear year) {
      return RATING.prepare(OurInputs.rated(year)).orElseThrow();
    }

    @Override
    public Object score(Object prepared) {
      return RATING.rate((PreparedYear) prepared);
    }

    @Override
    public Answer normalise(Object answer) {
      return Ours.answer((YearScore) answer);
    }
  }

  /** The SDK's own documents in, score out. */
  static final class Documents implements Contender {
    @Override
    public Object prepare(EmployeeYear year) {
      return OurInputs.evaluation(year);
    }

    @Override
    public Object score(Object prepared) {
      return RATING.rate((Evaluation) prepared, Ours::refuse).orElseThrow();
    }

    @Override
    public Answer normalise(Object answer) {
      return Ours.answer((YearScore) answer);
    }
  }

  /** The same, with the evaluation built anew of its plan and appraisal each time. */
  static final class Built implements Contender {
    @Override
    public Object prepare(EmployeeYear year) {
      return OurInputs.evaluation(year);
    }

    @Override
    public Object score(Object prepared) {
      Evaluation given = (Evaluation) prepared;
      Evaluation built =
          Evaluation.builder().plan(given.getPlan()).appraisal(given.getAppraisal()).build();
      return RATING.rate(built, Ours::refuse).orElseThrow();
    }

    @Override
    public Answer normalise(Object answer) {
      return Ours.answer((YearScore) answer);
    }
  }

  /** The same documents in, score and all of the reasoning out. */
  static final class Reasoned implements Contender {
    /** Score and credit points with their reasonings. */
    record Explained(YearScore score, Step why, AngkaKredit credit, Step whyCredit) {}

    @Override
    public Object prepare(EmployeeYear year) {
      return OurInputs.evaluation(year);
    }

    @Override
    public Object score(Object prepared) {
      Evaluation evaluation = (Evaluation) prepared;
      Outcome<YearScore> outcome = RATING.explain(evaluation);
      YearScore score = outcome.orElseThrow();
      Jenjang grade = evaluation.getPlan().getPerson().getPost().getJenjang().orElseThrow();
      int months = evaluation.getAppraisal().getPeriod().to().getMonthValue();
      Tracer.Recorder tracer = Tracer.recording(READINGS);
      AngkaKredit credit =
          KonversiPredikat.angkaKredit(new Konversi(grade, score.predicate(), months), tracer);
      return new Explained(score, outcome.why().orElseThrow(), credit, tracer.root());
    }

    @Override
    public Answer normalise(Object answer) {
      return Ours.answer(((Explained) answer).score());
    }
  }
}
