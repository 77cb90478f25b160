package io.github.kinerjaasn.core.formula;

import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.style.SdkStyle;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import org.immutables.value.Value;

/**
 * The quality weight of an indicator by how directly it measures and how far it is controlled.
 *
 * <p>The weight is a factor in points, such as 1 or 0.9; a table has one cell for each pair of
 * validity and control.
 *
 * <pre>{@code
 * QualityCell.builder()
 *     .validity(QualityCell.Validity.PROXY)
 *     .control(QualityCell.Control.MODERATE)
 *     .weight(Points.parse("0.9"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface QualityCell {
  /** How directly an indicator measures its result. */
  enum Validity implements Labelled {
    /** The result itself. */
    EXACT(Text.of("exact", "exact")),
    /** Something that stands for the result. */
    PROXY(Text.of("proxy", "proxy")),
    /** An activity. */
    ACTIVITY(Text.of("aktivitas", "activity"));

    private final Text label;

    Validity(Text label) {
      this.label = label;
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** How far the owner controls an indicator. */
  enum Control implements Labelled {
    /** Little. */
    LOW(Text.of("rendah", "low")),
    /** Partly. */
    MODERATE(Text.of("sedang", "moderate")),
    /** Much. */
    HIGH(Text.of("tinggi", "high"));

    private final Text label;

    Control(Text label) {
      this.label = label;
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /**
   * Starts a value.
   *
   * @return a builder
   */
  static ImmutableQualityCell.Builder builder() {
    return ImmutableQualityCell.builder();
  }

  /**
   * How directly it measures.
   *
   * @return the validity
   */
  Validity getValidity();

  /**
   * How far its owner controls it.
   *
   * @return the control
   */
  Control getControl();

  /**
   * The weight.
   *
   * @return above 0
   */
  Points getWeight();
}
