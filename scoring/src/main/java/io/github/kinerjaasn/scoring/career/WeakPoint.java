package io.github.kinerjaasn.scoring.career;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Step;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/**
 * A value or a competence in which a person is below what is expected, and what says so.
 *
 * <pre>{@code
 * WeakPoint.of(CoreValue.KOLABORATIF, "umpan balik rekan kerja, triwulan III", basis);
 * WeakPoint.ofCompetence("Komunikasi", 3, 2, "uji kompetensi 12 Mei 2025", basis);
 * }</pre>
 *
 * @param what the value or competence, in words
 * @param source where that was seen
 * @param basis what the finding rests on
 */
public record WeakPoint(Text what, Text source, Basis basis) implements Labelled {
  /**
   * A core value.
   *
   * @param value the value
   * @param source where that was seen
   * @param basis what the finding rests on
   * @return the weak point
   */
  public static WeakPoint of(CoreValue value, String source, Basis basis) {
    return new WeakPoint(value.label(), Text.same(source), basis);
  }

  /**
   * A competence measured below the level that the post asks for.
   *
   * @param name the competence
   * @param required the level of the post
   * @param measured the level found, below that
   * @param source where that was seen
   * @param basis what the finding rests on
   * @return the weak point
   * @throws IllegalArgumentException if the level found is not below the level of the post
   */
  public static WeakPoint ofCompetence(
      String name, int required, int measured, String source, Basis basis) {
    if (measured >= required) {
      throw new IllegalArgumentException(
          "measured must be below " + required + ", was " + measured + "\nMungkin: no weak point");
    }
    Text what = Text.of("{0} (tingkat {1} dari {2})", "{0} (level {1} of {2})");
    return new WeakPoint(what.with(name, measured, required), Text.same(source), basis);
  }

  /**
   * A step of a reasoning, such as a target that was not met.
   *
   * @param step the step
   * @return the weak point, with the step's own basis
   */
  public static WeakPoint of(Step step) {
    return new WeakPoint(step.name(), step.how(), step.rule().basis());
  }

  /**
   * The basis of findings that stand on no text but on what was observed.
   *
   * @return this library's own
   */
  public static Basis observed() {
    return LegalText.KINERJA.at("", Confidence.INFERRED);
  }

  @Override
  public Text label() {
    return Text.same("{0} — {1}").with(what, source);
  }
}
