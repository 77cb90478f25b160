package io.github.kinerjaasn.examples.scheme;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.scheme.SchemeInput;
import io.github.kinerjaasn.scoring.scheme.SchemeResult;
import io.github.kinerjaasn.scoring.scheme.SchemeRule;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What no scheme document can say, written in Java: whoever has a discipline value of ten or more
 * is rated {@code KURANG} at best. An invented rule, to show how one is written. It is evaluated,
 * explained and simulated like a document:
 *
 * <pre>{@code
 * SchemeRule rule = new HeavyPenaltyRule(CompiledScheme.of(scheme));
 * Reform.simulate(kmk, rule, population, 10);
 * }</pre>
 *
 * @param scheme the rule it adds to
 */
public record HeavyPenaltyRule(SchemeRule scheme) implements SchemeRule {
  private static final Rational HEAVY = Rational.of(10);

  private static final Rule AT_BEST_KURANG =
      Rule.of(
          "contoh-2026.hukuman-berat",
          Text.of("predikat setelah hukuman berat", "predicate after a heavy penalty"),
          Text.of("disiplin {0}: paling baik kurang", "discipline {0}: kurang at best"),
          Basis.FORMAT);

  @Override
  public Optional<SchemeResult> rate(
      SchemeInput input, Tracer tracer, Consumer<Violation> trouble) {
    int mark = tracer.mark();
    Optional<SchemeResult> result = scheme.rate(input, tracer, trouble);
    Rational discipline = input.getDiscipline().orElse(Rational.ZERO);
    if (result.isEmpty() || discipline.compareTo(HEAVY) < 0 || isKurang(result.get())) {
      return result;
    }
    SchemeResult lowered = result.get().withPredicate(Predicate.KURANG);
    tracer.step(mark, AT_BEST_KURANG, Predicate.KURANG, discipline);
    return Optional.of(lowered);
  }

  private static boolean isKurang(SchemeResult result) {
    return result
        .predicate()
        .filter(one -> one.ordinal() >= Predicate.KURANG.ordinal())
        .isPresent();
  }
}
