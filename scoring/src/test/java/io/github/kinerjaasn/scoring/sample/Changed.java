package io.github.kinerjaasn.scoring.sample;

import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.scheme.BandTable;
import io.github.kinerjaasn.core.scheme.ImmutableBandTable;
import io.github.kinerjaasn.core.scheme.ImmutableScheme;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.scheme.SchemeBand;

/** KMK 127/2026 with one number changed, as an officer would. */
public final class Changed {
  private Changed() {}

  /** Results meet expectations from another number on than 90. */
  public static Scheme sesuaiFrom(String threshold) {
    ImmutableScheme kmk = ImmutableScheme.copyOf(ShippedSchemes.KMK_127_2026);
    BandTable bands = kmk.getResultBands().orElseThrow();
    return kmk.withResultBands(
        ImmutableBandTable.copyOf(bands)
            .withBands(
                bands.getBands().get(0),
                band(threshold, "100", true, "SESUAI_EKSPEKTASI"),
                SchemeBand.builder()
                    .to(Points.parse(threshold))
                    .label("DI_BAWAH_EKSPEKTASI")
                    .build()));
  }

  /** A band whose lower end belongs to it. */
  public static SchemeBand band(String from, String to, boolean toIncluded, String label) {
    return SchemeBand.builder()
        .from(Points.parse(from))
        .to(Points.parse(to))
        .toIncluded(toIncluded)
        .label(label)
        .build();
  }
}
