package io.github.kinerjaasn.scoring.cause;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.measure.ServiceCase;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.measure.CaseTimes;
import io.github.kinerjaasn.scoring.measure.Registers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class GapProperties {
  private static final Tracer SILENT = Tracer.silent(Interpretations.defaults());

  private static List<Gap> gaps(List<ServiceCase> cases) {
    CaseTimes times = CaseTimes.of(Registers.of(cases), one -> {});
    return List.of(
        GapAnalysis.byStage(times, SILENT),
        GapAnalysis.byMonth(times, SILENT),
        GapAnalysis.byGroup(times, SILENT));
  }

  private static Rational sum(List<GapPart> parts) {
    return Rational.sum(parts.stream().map(GapPart::contribution).toList());
  }

  @Property(tries = 300)
  void contributionsAddUpExactlyAtBothLevels(@ForAll Random random) {
    List<Gap> gaps = gaps(Registers.random(random));
    for (Gap gap : gaps) {
      assertThat(sum(gap.parts())).isEqualTo(gap.gap()).isEqualTo(gaps.get(0).gap());
      for (GapPart part : gap.parts()) {
        assertThat(sum(part.parts())).isEqualTo(part.contribution());
      }
      if (gap.gap().signum() != 0) {
        assertThat(
                Rational.sum(
                    gap.parts().stream().map(part -> gap.percent(part).orElseThrow()).toList()))
            .isEqualTo(Rational.HUNDRED);
      }
    }
  }

  @Property(tries = 300)
  void orderNeverMatters(@ForAll Random random) {
    List<ServiceCase> cases = Registers.random(random);
    List<ServiceCase> shuffled = new ArrayList<>(cases);
    Collections.shuffle(shuffled, random);
    assertThat(gaps(shuffled)).isEqualTo(gaps(cases));
  }
}
