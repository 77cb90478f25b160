package io.github.kinerjaasn.scoring.report;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * One indicator through a year.
 *
 * @param indicatorId the indicator
 * @param quarters the four quarters
 * @param year the whole year
 */
public record IndicatorYear(String indicatorId, List<PeriodValue> quarters, PeriodValue year)
    implements Labelled {
  /**
   * Takes a copy.
   *
   * @param indicatorId the indicator
   * @param quarters the four quarters
   * @param year the whole year
   */
  public IndicatorYear {
    quarters = List.copyOf(quarters);
  }

  @Override
  public Text label() {
    return Text.same("{0}: {1}").with(indicatorId, year);
  }
}
