package io.github.kinerjaasn.scoring.cascade;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * The predicates of an organisation, as a whole and by unit.
 *
 * @param whole all staff, against the predicate of the organisation
 * @param units each unit, in the order given
 */
public record Spread(UnitSpread whole, List<UnitSpread> units) implements Labelled {
  /**
   * Takes a copy.
   *
   * @param whole all staff
   * @param units each unit
   */
  public Spread {
    units = List.copyOf(units);
  }

  @Override
  public Text label() {
    long met = units.stream().filter(unit -> unit.breaches().isEmpty()).count();
    return Text.of("{0} dari {1} unit sesuai panduan", "{0} of {1} units are within the guide")
        .with(met, units.size());
  }
}
