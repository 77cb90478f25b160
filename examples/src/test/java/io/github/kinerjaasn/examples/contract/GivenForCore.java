package io.github.kinerjaasn.examples.contract;

import io.github.kinerjaasn.core.appraisal.Appraisal;
import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.career.AwardRound;
import io.github.kinerjaasn.core.career.CareerFile;
import io.github.kinerjaasn.core.cascade.Cascade;
import io.github.kinerjaasn.core.cascade.CascadeNode;
import io.github.kinerjaasn.core.cascade.CascadeResults;
import io.github.kinerjaasn.core.catalogue.IndicatorCatalogue;
import io.github.kinerjaasn.core.feedback.FeedbackFile;
import io.github.kinerjaasn.core.feedback.FeedbackRound;
import io.github.kinerjaasn.core.formula.BehaviourPart;
import io.github.kinerjaasn.core.formula.ScalePoint;
import io.github.kinerjaasn.core.formula.ValueRange;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.judgement.LevelRegister;
import io.github.kinerjaasn.core.judgement.PanelSession;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.measure.CaseRegister;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.person.Person;
import io.github.kinerjaasn.core.person.Rater;
import io.github.kinerjaasn.core.plan.PlannedResult;
import io.github.kinerjaasn.core.plan.Skp;
import io.github.kinerjaasn.core.post.Post;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.report.ReportBook;
import io.github.kinerjaasn.core.scheme.SchemeSource;
import io.github.kinerjaasn.core.survey.SatisfactionSurvey;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.scoring.permenpanrb6y2022.Kuadran;
import io.github.kinerjaasn.scoring.pp46y2011.CapaianKegiatan;
import io.github.kinerjaasn.scoring.pp46y2011.Kegiatan;
import io.github.kinerjaasn.scoring.sample.ShippedSchemes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Documents of the worked cases, and what samples of the values take for granted. */
class GivenForCore {
  static final byte[] bytes = file("denpasar/rancangan-skp-2025.json");
  static final Evaluation evaluation = read(Evaluation.class, "denpasar/penilaian-2025.json");
  static final Evaluation ministry = read(Evaluation.class, "kemenkeu/penilaian-2026.json");
  static final FeedbackRound round = read(FeedbackRound.class, "denpasar/umpan-balik-360.json");
  static final FeedbackRound grown =
      read(FeedbackRound.class, "denpasar/umpan-balik-360-susulan.json");
  static final CareerFile file = read(CareerFile.class, "denpasar/riwayat-karier.json");
  static final PanelSession session = read(PanelSession.class, "kendari/forum-penilaian.json");
  static final CascadeResults results = read(CascadeResults.class, "mamuju/pohon-kinerja.json");

  static final LevelRegister register = read(LevelRegister.class, "kendari/nilai-asesor.json");
  static final AwardRound awards = read(AwardRound.class, "plaju/calon-penghargaan.json");
  static final IndicatorCatalogue catalogue =
      read(IndicatorCatalogue.class, "plaju/katalog-indikator.json");
  static final ReportBook book = read(ReportBook.class, "plaju/laporan-bulanan.json");
  static final SatisfactionSurvey survey =
      read(SatisfactionSurvey.class, "plaju/survei-kepuasan.json");
  static final FeedbackFile feedback = read(FeedbackFile.class, "plaju/umpan-balik.json");
  static final CaseRegister cases = read(CaseRegister.class, "makassar/izin-trayek.json");
  static final CaseRegister complaints = read(CaseRegister.class, "makassar/aduan-kesehatan.json");

  static final Skp skp = evaluation.getPlan();
  static final Appraisal appraisal = evaluation.getAppraisal();
  static final List<Realisation> realisations = appraisal.getRealisations();
  static final Person person = skp.getPerson();
  static final Rater rater = skp.getRater().orElseThrow();
  static final PlannedResult result = skp.getResults().get(0);
  static final Indicator speed = result.getIndicators().get(0);
  static final Post post = person.getPost();
  static final Cascade cascade = results.getCascade();
  static final CascadeNode node = cascade.getNodes().get(0);
  static final ValueRange range =
      ShippedSchemes.KMK_127_2026.getBehaviour().orElseThrow().getRange();
  static final List<ScalePoint> points =
      ShippedSchemes.KMK_127_2026.getCalibrations().get(0).getScale();
  static final Points level = Points.of(4);
  static final BehaviourPart behaviour = ShippedSchemes.KEMENKES_BARS.getBehaviour().orElseThrow();
  static final SchemeSource source = ShippedSchemes.KEMENKES_BARS.getSources().get(0);
  static final Basis basis = LegalText.KINERJA.at("contoh", Confidence.INFERRED);
  static final Rule NILAI_KEGIATAN = CapaianKegiatan.NILAI;
  static final Outcome<Predicate> outcome = predicate();

  static Rational kuantitas(Kegiatan kegiatan, Tracer tracer) {
    return CapaianKegiatan.kuantitas(kegiatan, tracer);
  }

  static Rational kualitas(Kegiatan kegiatan, Tracer tracer) {
    return CapaianKegiatan.kualitas(kegiatan, tracer);
  }

  private static Outcome<Predicate> predicate() {
    Tracer.Recorder tracer = Tracer.recording(Interpretations.defaults());
    Predicate given = Kuadran.predikat(Rating.SESUAI_EKSPEKTASI, Rating.SESUAI_EKSPEKTASI, tracer);
    return Outcome.decided(given, tracer.root());
  }

  private static <T> T read(Class<T> type, String name) {
    return Exchange.read(type, file(name)).orElseThrow();
  }

  private static byte[] file(String name) {
    try {
      return Files.readAllBytes(Path.of(System.getProperty("kinerja.data"), name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
