package io.github.kinerjaasn.scoring.regime;

import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.NotModelled;
import io.github.kinerjaasn.core.plan.CostAspect;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that the legal texts leave open, and all that this library does not compute.
 *
 * <p>Example: {@code OpenPoints.interpretations()} lists what a caller can choose otherwise, by
 * name.
 */
public final class OpenPoints {
  private static final List<Interpretation<?>> INTERPRETATIONS =
      Stream.of(
              List.<Interpretation<?>>of(CostAspect.COST_ASPECT),
              io.github.kinerjaasn.scoring.kmk127y2026.Tafsir.all(),
              io.github.kinerjaasn.scoring.kmk127y2026iki.Tafsir.all(),
              io.github.kinerjaasn.scoring.perbkn3y2023.Tafsir.all(),
              io.github.kinerjaasn.scoring.permenpanrb14y2017.Tafsir.all(),
              io.github.kinerjaasn.scoring.permenpanrb3y2020.Tafsir.all(),
              io.github.kinerjaasn.scoring.permenpanrb6y2022.Tafsir.all(),
              io.github.kinerjaasn.scoring.permenpanrb88y2021.Tafsir.all(),
              io.github.kinerjaasn.scoring.permenpanrb8y2021.Tafsir.all(),
              io.github.kinerjaasn.scoring.pp30y2019.Tafsir.all(),
              io.github.kinerjaasn.scoring.pp46y2011.Tafsir.all(),
              io.github.kinerjaasn.scoring.pp53y2010.Tafsir.all(),
              io.github.kinerjaasn.scoring.pp99y2000.Tafsir.all(),
              io.github.kinerjaasn.scoring.se3y2021.Tafsir.all(),
              io.github.kinerjaasn.scoring.se3y2023.Tafsir.all())
          .flatMap(List::stream)
          .sorted(Comparator.comparing(Interpretation::name))
          .toList();

  private static final List<NotModelled> NOT_MODELLED =
      Stream.of(
              io.github.kinerjaasn.scoring.kmk127y2026.Tafsir.notModelled(),
              io.github.kinerjaasn.scoring.kmk127y2026iki.Tafsir.notModelled(),
              io.github.kinerjaasn.scoring.perbkn3y2023.Tafsir.notModelled(),
              io.github.kinerjaasn.scoring.permenpanrb14y2017.Tafsir.notModelled(),
              io.github.kinerjaasn.scoring.permenpanrb3y2020.Tafsir.notModelled(),
              io.github.kinerjaasn.scoring.permenpanrb6y2022.Tafsir.notModelled(),
              io.github.kinerjaasn.scoring.permenpanrb88y2021.Tafsir.notModelled(),
              io.github.kinerjaasn.scoring.permenpanrb8y2021.Tafsir.notModelled(),
              io.github.kinerjaasn.scoring.pp11y2017.Tafsir.notModelled(),
              io.github.kinerjaasn.scoring.pp30y2019.Tafsir.notModelled(),
              io.github.kinerjaasn.scoring.pp46y2011.Tafsir.notModelled(),
              io.github.kinerjaasn.scoring.pp53y2010.Tafsir.notModelled(),
              io.github.kinerjaasn.scoring.pp99y2000.Tafsir.notModelled(),
              io.github.kinerjaasn.scoring.se3y2021.Tafsir.notModelled(),
              io.github.kinerjaasn.scoring.se3y2023.Tafsir.notModelled())
          .flatMap(List::stream)
          .sorted(Comparator.comparing(NotModelled::name))
          .toList();

  private OpenPoints() {}

  /**
   * The open points, from which a caller may choose readings.
   *
   * @return all interpretations, ordered by name
   */
  public static List<Interpretation<?>> interpretations() {
    return INTERPRETATIONS;
  }

  /**
   * What has not been seen in a source or is not confirmed.
   *
   * @return all that is not computed, ordered by name
   */
  public static List<NotModelled> notModelled() {
    return NOT_MODELLED;
  }
}
