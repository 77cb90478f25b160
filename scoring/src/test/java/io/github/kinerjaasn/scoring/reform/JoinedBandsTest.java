package io.github.kinerjaasn.scoring.reform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Unit;
import io.github.kinerjaasn.core.scheme.BandTable;
import io.github.kinerjaasn.core.scheme.ImmutableBandTable;
import io.github.kinerjaasn.core.scheme.SchemeBand;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JoinedBandsTest {
  private static final List<String> LABELS =
      List.of("DI_ATAS_EKSPEKTASI", "SESUAI_EKSPEKTASI", "DI_BAWAH_EKSPEKTASI");
  private static final int BANDS = 48;

  /** From 119 down in steps of two, a third of the bands for each label. */
  static BandTable bands(int lower) {
    var table = BandTable.builder().unit(Unit.PERCENT);
    for (int at = 0; at < BANDS; at++) {
      var band = SchemeBand.builder().label(LABELS.get(at * LABELS.size() / BANDS));
      if (at < BANDS - 1) {
        band.from(Points.of(119 - 2 * at - lower));
      }
      if (at > 0) {
        band.to(Points.of(121 - 2 * at - lower));
      }
      table.addBands(band.build());
    }
    return table.build();
  }

  @Test
  void neighboursWithOneLabelAreOneBand() {
    assertThat(JoinedBands.of(bands(0)))
        .extracting(one -> one.label() + " " + one.interval())
        .containsExactly(
            "DI_BAWAH_EKSPEKTASI (−∞, 57)",
            "SESUAI_EKSPEKTASI [57, 89)",
            "DI_ATAS_EKSPEKTASI [89, ∞)");
  }

  @Test
  void theOrderOfBandsDoesNotMatter() {
    BandTable table = bands(0);
    List<SchemeBand> shuffled = new ArrayList<>(table.getBands());
    Collections.shuffle(shuffled, new Random(1));
    assertThat(JoinedBands.of(ImmutableBandTable.copyOf(table).withBands(shuffled)))
        .isEqualTo(JoinedBands.of(table));
  }

  private static SchemeBand band(String label, Integer from, boolean in, Integer to, boolean up) {
    return SchemeBand.builder()
        .label(label)
        .from(Optional.ofNullable(from).map(Points::of))
        .fromIncluded(in)
        .to(Optional.ofNullable(to).map(Points::of))
        .toIncluded(up)
        .build();
  }

  /** A single number stands between the open ends of its neighbours. */
  @Test
  void aPointJoinsTheBandsAroundIt() {
    BandTable table =
        BandTable.builder()
            .unit(Unit.PERCENT)
            .addBands(
                band("A", 100, false, null, false),
                band("A", 100, true, 100, true),
                band("A", 90, true, 100, false),
                band("B", null, false, 90, false))
            .build();
    assertThat(JoinedBands.of(table))
        .extracting(one -> one.label() + " " + one.interval())
        .containsExactly("B (−∞, 90)", "A [90, ∞)");
  }
}
