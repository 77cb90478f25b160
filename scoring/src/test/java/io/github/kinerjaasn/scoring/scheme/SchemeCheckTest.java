package io.github.kinerjaasn.scoring.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Unit;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.scheme.BandTable;
import io.github.kinerjaasn.core.scheme.ResultPart;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.scheme.SchemeBand;
import io.github.kinerjaasn.core.scheme.SchemeLabel;
import io.github.kinerjaasn.core.scheme.SchemeSource;
import io.github.kinerjaasn.core.scheme.ValueRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemeCheckTest {
  static SchemeBand band(String from, String to, boolean toIncluded, String label) {
    return SchemeBand.builder()
        .from(Points.parse(from))
        .to(Points.parse(to))
        .toIncluded(toIncluded)
        .label(label)
        .build();
  }

  /** 5 from 130 %, 4 for 115-129, 3 for 100-114, 2 for 51-99, 1 below 50. */
  static Scheme adjectival() {
    return Scheme.builder()
        .id("adjectival")
        .name("A table of adjectives from elsewhere")
        .from(LocalDate.of(2026, 1, 1))
        .addSources(
            SchemeSource.builder()
                .id("table")
                .citation("Adjectival table")
                .confidence(Confidence.SINGLE_SOURCE)
                .build())
        .result(
            ResultPart.builder()
                .range(
                    ValueRange.builder()
                        .unit(Unit.PERCENT)
                        .floor(Points.ZERO)
                        .cap(Points.of(200))
                        .build())
                .build())
        .resultShare(Weight.FULL)
        .addAllLabels(
            List.of("5", "4", "3", "2", "1").stream()
                .map(id -> SchemeLabel.builder().id(id).name(id).build())
                .toList())
        .totalBands(
            BandTable.builder()
                .unit(Unit.PERCENT)
                .addBands(
                    SchemeBand.builder().from(Points.of(130)).label("5").build(),
                    band("115", "129", true, "4"),
                    band("100", "114", true, "3"),
                    band("51", "99", true, "2"),
                    SchemeBand.builder().to(Points.of(50)).label("1").build())
                .build())
        .build();
  }

  @Test
  void theAdjectivalTableIsRefusedWithItsHoles() {
    List<Finding> findings = SchemeCheck.check(adjectival());
    assertThat(findings).allMatch(one -> one.kind() == Finding.Kind.HOLE && one.isError());
    assertThat(findings)
        .extracting(one -> one.message().en())
        .containsExactlyInAnyOrder(
            "no label for exactly 50 and all of (50, 51)",
            "no label for (99, 100)",
            "no label for (114, 115)",
            "no label for (129, 130)");
    assertThat(findings)
        .extracting(one -> one.witness().orElseThrow().en())
        .containsExactlyInAnyOrder("50", "99.1", "114.1", "129.1");
    assertThatThrownBy(() -> CompiledScheme.of(adjectival()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has 4 errors");
  }

  static List<Scheme> shipped() {
    return ShippedSchemes.all();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void shippedSchemesHaveNoError(Scheme scheme) {
    assertThat(SchemeCheck.check(scheme)).noneMatch(Finding::isError);
    assertThat(CompiledScheme.of(scheme).scheme()).isSameAs(scheme);
  }
}
