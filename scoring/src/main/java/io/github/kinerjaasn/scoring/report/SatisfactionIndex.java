package io.github.kinerjaasn.scoring.report;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Choice;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.survey.SatisfactionSurvey;
import io.github.kinerjaasn.core.survey.SurveyCheck;
import io.github.kinerjaasn.core.survey.SurveyResponse;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.method.Sensitivity;
import io.github.kinerjaasn.scoring.permenpanrb14y2017.HasilSurvei;
import io.github.kinerjaasn.scoring.permenpanrb14y2017.IndeksKepuasan;
import io.github.kinerjaasn.scoring.permenpanrb14y2017.Mutu;
import io.github.kinerjaasn.scoring.permenpanrb14y2017.Survei;
import io.github.kinerjaasn.scoring.permenpanrb14y2017.Tafsir;
import io.github.kinerjaasn.scoring.permenpanrb14y2017.Tanggapan;
import io.github.kinerjaasn.scoring.permenpanrb14y2017.UkuranSampel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * From the answers of a survey to the index, with sample size, margin and sensitivity.
 *
 * <p>The index is 25..100, the margin in per cent (PermenPANRB 14/2017).
 *
 * <pre>{@code
 * SurveyResult result = SatisfactionIndex.of(survey, readings).orElseThrow();
 * System.out.println(result.index().label().id());
 * }</pre>
 */
public final class SatisfactionIndex {
  private static final Basis OWN = LegalText.KINERJA.at("keandalan survei", Confidence.INFERRED);

  /** The index with its margins; see {@link #surveyResult}. */
  public static final Rule SURVEY_RESULT =
      Rule.of(
          "kinerja.survey-result",
          Text.of("hasil survei dan keandalannya", "result of the survey and how far it carries"),
          Text.of("{0} tanggapan dihitung, {1} diperlukan", "{0} responses counted, {1} needed"),
          OWN);

  private static final Text TOO_FEW =
      Text.of("responden belum cukup: {0} dari {1}", "too few respondents: {0} of {1}");

  private static final Text NOTHING_LEFT =
      Text.of("tidak ada tanggapan yang dapat dihitung", "no response can be counted");

  private SatisfactionIndex() {}

  /**
   * The index with its margins.
   *
   * @param survey a sound survey, of which some responses count
   * @param hasil its index
   * @param changing the readings that would change the quality
   * @param mark where the steps of the index begin
   * @param tracer where to leave the steps
   * @return the result
   */
  static SurveyResult surveyResult(
      SatisfactionSurvey survey,
      HasilSurvei hasil,
      List<Choice> changing,
      int mark,
      Tracer tracer) {
    long needed = UkuranSampel.ukuranSampel(survey.getPopulation(), tracer);
    BigDecimal margin = UkuranSampel.marginGalat(survey.getPopulation(), hasil.responden(), tracer);
    SurveyResult result = new SurveyResult(hasil, needed, margin, hasil.pekaPembulatan(), changing);
    return tracer.step(mark, SURVEY_RESULT, result, hasil.responden(), needed);
  }

  /**
   * The index of a survey.
   *
   * @param survey the answers
   * @param readings the readings of PermenPANRB 14/2017 to apply
   * @return the index, with too small a sample as a remark; undecided with all that is wrong, or if
   *     no response can be counted
   */
  public static Outcome<SurveyResult> of(SatisfactionSurvey survey, Interpretations readings) {
    List<Violation> wrong = SurveyCheck.check(survey);
    if (!wrong.isEmpty()) {
      return Outcome.undecided(wrong);
    }
    Tracer.Recorder tracer = Tracer.recording(readings);
    Optional<HasilSurvei> hasil = index(survey, tracer);
    if (hasil.isEmpty()) {
      return Outcome.undecided(remark("/responses", NOTHING_LEFT, true));
    }
    SurveyResult result = surveyResult(survey, hasil.get(), changing(survey, readings), 0, tracer);
    List<Violation> remarks =
        result.isEnough()
            ? List.of()
            : List.of(
                remark(
                    "/responses", TOO_FEW.with(hasil.get().responden(), result.needed()), false));
    return new Outcome.Decided<>(result, tracer.root(), remarks);
  }

  private static Optional<HasilSurvei> index(SatisfactionSurvey survey, Tracer tracer) {
    List<Tanggapan> tanggapan =
        survey.getResponses().stream()
            .map(one -> new Tanggapan(answers(one, survey.getElements())))
            .toList();
    return tanggapan.isEmpty()
        ? Optional.empty()
        : IndeksKepuasan.hasilSurvei(new Survei(tanggapan), tracer);
  }

  private static List<Optional<Integer>> answers(SurveyResponse one, List<String> elements) {
    return elements.stream()
        .map(element -> Optional.ofNullable(one.getAnswers().get(element)))
        .toList();
  }

  private static List<Choice> changing(SatisfactionSurvey survey, Interpretations readings) {
    return Sensitivity.<Mutu>of(Tafsir.all(), readings, other -> quality(survey, other)).changing();
  }

  private static Outcome<Mutu> quality(SatisfactionSurvey survey, Interpretations readings) {
    Tracer.Recorder tracer = Tracer.recording(readings);
    Optional<HasilSurvei> hasil = index(survey, tracer);
    return hasil.isPresent()
        ? Outcome.decided(hasil.get().mutu(), tracer.root())
        : Outcome.undecided(remark("/responses", NOTHING_LEFT, true));
  }

  private static Violation remark(String pointer, Text message, boolean error) {
    Text advice =
        Text.of(
            "kumpulkan tanggapan lagi; indeks dibaca bersama galatnya",
            "collect more responses; read the index with its margin");
    return error
        ? Violation.error(
            pointer, ViolationCode.MISSING, message, advice, UkuranSampel.UKURAN_SAMPEL.basis())
        : Violation.warning(
            pointer, ViolationCode.MISSING, message, advice, UkuranSampel.UKURAN_SAMPEL.basis());
  }
}
