package io.github.kinerjaasn.scoring.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Step;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.evaluation.TargetStatus;
import org.junit.jupiter.api.Test;

class StrengthsTest {
  private static final Rule ANY =
      Rule.of("kinerja.contoh", Text.same("contoh"), Text.same("contoh"), Basis.FORMAT);

  @Test
  void everyFindingIsAStep() {
    Tracer.Recorder tracer = Tracer.recording(Interpretations.defaults());
    tracer.leaf(ANY, TargetStatus.MET);
    tracer.about("IKI-1");
    tracer.leaf(ANY, TargetStatus.NOT_MET);
    tracer.about("IKI-2");
    tracer.leaf(ANY, TargetStatus.UNKNOWN);
    tracer.leaf(ANY, Rating.SESUAI_EKSPEKTASI);
    tracer.leaf(ANY, Rating.DI_BAWAH_EKSPEKTASI);
    tracer.about("perilaku");
    tracer.step(0, ANY, Rating.DI_ATAS_EKSPEKTASI);
    tracer.about("hasil");
    Strengths found = Strengths.of(tracer.root());
    assertThat(found.strengths())
        .flatExtracting(one -> one.subject().stream().toList())
        .containsExactly("hasil", "IKI-1");
    assertThat(found.weaknesses())
        .flatExtracting(one -> one.subject().stream().toList())
        .containsExactly("IKI-2", "perilaku");
    assertThat(found.weaknesses()).extracting(Step::rule).containsOnly(ANY);
  }
}
