package io.github.kinerjaasn.scoring.stage;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.scheme.BandTable;
import io.github.kinerjaasn.core.scheme.SchemeBand;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.region.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Bands from a document, which may have holes: the first that holds a number gives its label.
 *
 * @param rows the bands in their order
 */
public record BandStage(List<Row> rows) {
  /**
   * One band.
   *
   * @param interval its numbers
   * @param label its label
   * @param rating the rating that the label names, if it names one
   * @param shown how it is written
   */
  public record Row(Interval interval, String label, Optional<Rating> rating, Text shown) {}

  /**
   * The bands of a table.
   *
   * @param table the document
   * @return its bands
   */
  public static BandStage of(BandTable table) {
    List<Row> rows = new ArrayList<>();
    for (SchemeBand band : table.getBands()) {
      Interval interval = interval(band);
      rows.add(new Row(interval, band.getLabel(), rating(band), interval.label()));
    }
    return new BandStage(rows);
  }

  private static Optional<Rating> rating(SchemeBand band) {
    return Stream.of(Rating.values()).filter(one -> one.name().equals(band.getLabel())).findFirst();
  }

  /**
   * The numbers of a band.
   *
   * @param band the document
   * @return its interval, empty where its ends cross
   */
  public static Interval interval(SchemeBand band) {
    return new Interval(
        band.getFrom().map(from -> from.value()),
        band.isFromIncluded(),
        band.getTo().map(to -> to.value()),
        band.isToIncluded());
  }

  /**
   * The band of a number.
   *
   * @param value any number
   * @return the first that holds it; empty in a hole
   */
  public Optional<Row> of(Rational value) {
    for (Row row : rows) {
      if (row.interval.holds(value)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }
}
