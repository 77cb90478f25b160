package io.github.kinerjaasn.scoring.reform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.scoring.compiled.CompiledScheme;
import io.github.kinerjaasn.scoring.sample.Changed;
import io.github.kinerjaasn.scoring.sample.ShippedSchemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReformTest {
  private static final Scheme KMK = ShippedSchemes.KMK_127_2026;

  private static CompiledScheme lower() {
    return CompiledScheme.of(Changed.sesuaiFrom("88"));
  }

  @Test
  void onlyTheChangedThresholdMovesPeople() {
    Reform reform =
        Reform.simulate(CompiledScheme.of(KMK), lower(), Population.of(KMK, 1, 10_000), 5);
    assertThat(reform.people()).isEqualTo(10_000);
    assertThat(reform.transitions().values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(10_000);
    assertThat(reform.moved()).isPositive();
    assertThat(reform.causes()).containsOnlyKeys("rating-hasil");
    assertThat(reform.movers()).hasSize(5);
    assertThat(reform.transitions().keySet())
        .filteredOn(one -> !one.isSame())
        .extracting(Reform.Transition::toString)
        .isSubsetOf("BUTUH_PERBAIKAN -> BAIK", "SANGAT_KURANG -> KURANG");
  }

  @Test
  void theSameSeedGivesTheSameReform() {
    CompiledScheme kmk = CompiledScheme.of(KMK);
    assertThat(Reform.simulate(kmk, lower(), Population.of(KMK, 7, 500), 9))
        .isEqualTo(Reform.simulate(kmk, lower(), Population.of(KMK, 7, 500), 9));
  }

  @ParameterizedTest
  @MethodSource("io.github.kinerjaasn.scoring.schemecheck.SchemeCheckTest#shipped")
  void everyShippedSchemeCanRateItsPopulation(Scheme scheme) {
    CompiledScheme compiled = CompiledScheme.of(scheme);
    Reform reform = Reform.simulate(compiled, compiled, Population.of(scheme, 3, 300), 1);
    assertThat(reform.moved()).isZero();
    assertThat(reform.transitions().keySet())
        .noneMatch(one -> one.before().equals(Reform.UNDECIDED));
  }
}
