package io.github.kinerjaasn.scoring.report;

import io.github.kinerjaasn.core.law.Choice;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.permenpanrb14y2017.HasilSurvei;
import java.math.BigDecimal;
import java.util.List;

/**
 * A satisfaction index with what a reader must know about it.
 *
 * @param index the index and its quality
 * @param needed the respondents needed for the population
 * @param margin the margin of error of this sample, in per cent
 * @param roundingSensitive whether the printed index reads as another quality than the exact one
 * @param changing the other readings of PermenPANRB 14/2017 under which the quality would differ
 */
public record SurveyResult(
    HasilSurvei index,
    long needed,
    BigDecimal margin,
    boolean roundingSensitive,
    List<Choice> changing)
    implements Labelled {
  /**
   * Takes a copy.
   *
   * @param index the index and its quality
   * @param needed the respondents needed
   * @param margin the margin of error of this sample
   * @param roundingSensitive whether rounding matters
   * @param changing the readings that matter
   */
  public SurveyResult {
    changing = List.copyOf(changing);
  }

  /**
   * Whether enough people answered.
   *
   * @return true if the responses counted are at least those needed
   */
  public boolean isEnough() {
    return index.responden() >= needed;
  }

  @Override
  public Text label() {
    return Text.of("IKM {0}; galat {1} %", "index {0}; margin {1} %").with(index, margin);
  }
}
