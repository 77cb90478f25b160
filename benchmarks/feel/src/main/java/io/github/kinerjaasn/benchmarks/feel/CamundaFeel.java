package io.github.kinerjaasn.benchmarks.feel;

import static io.github.kinerjaasn.benchmarks.work.Work.*;

import io.github.kinerjaasn.benchmarks.work.Answer;
import io.github.kinerjaasn.benchmarks.work.Contender;
import java.math.BigDecimal;
import java.util.*;
import org.camunda.feel.api.*;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** feel-scala by itself: one parsed FEEL context expression does the whole job. */
public final class CamundaFeel implements Contender {
  static final String FEEL =
      """
      {
        hasil: round half up(sum(for i in indicators return i.weight * max(0, min(120,
            if i.polarity = "MAXIMIZE" then i.realisation / i.target * 100
            else if i.polarity = "MINIMIZE" then (2 - i.realisation / i.target) * 100
            else 100 - abs(i.realisation / i.target - 1) * 100))) / 100, 2),
        perilaku: mean(behaviour),
        resultRating: if hasil > 100 then "ABOVE" else if hasil >= 90 then "AS" else "BELOW",
        behaviourRating: if perilaku > 4 then "ABOVE" else if perilaku >= 3 then "AS" else "BELOW",
        predicate: if resultRating = "BELOW" then (if behaviourRating = "BELOW" then "SANGAT_KURANG" else "BUTUH_PERBAIKAN")
            else if behaviourRating = "BELOW" then "KURANG"
            else if resultRating = "ABOVE" and behaviourRating = "ABOVE" then "SANGAT_BAIK" else "BAIK",
        pct: if predicate = "SANGAT_BAIK" then 150 else if predicate = "BAIK" then 100 else if predicate = "BUTUH_PERBAIKAN" then 75 else if predicate = "KURANG" then 50 else 25,
        final: round half up(0.7 * hasil + 0.3 * perilaku * 24, 2),
        category: if final >= 110 then "C1" else if final >= 90 then "C2" else if final >= 70 then "C3" else if final >= 50 then "C4" else "C5",
        credit: round half up(coefficient * pct * months / 1200, 3)
      }
      """;

  final FeelEngineApi api = FeelEngineBuilder.forJava().build();
  final ParsedExpression exp;

  public CamundaFeel() {
    ParseResult p = api.parseExpression(FEEL);
    if (p.isFailure()) throw new IllegalStateException(p.failure().message());
    exp = p.parsedExpression();
  }

  @Override
  public Object prepare(EmployeeYear e) {
    return map(e);
  }

  @Override
  @SuppressWarnings("unchecked")
  public Object score(Object o) {
    EvaluationResult r = api.evaluate(exp, (Map<String, Object>) o);
    if (r.isFailure()) throw new IllegalStateException(r.failure().message());
    return r.result();
  }

  @Override
  public Answer normalise(Object o) {
    return score((Map<?, ?>) o);
  }

  static Map<String, Object> map(EmployeeYear e) {
    Map<String, Object> m = new HashMap<>();
    List<Object> l = new ArrayList<>();
    for (Indicator i : e.indicators()) {
      Map<String, Object> x = new HashMap<>();
      x.put("polarity", i.polarity().name());
      x.put("target", i.target());
      x.put("realisation", i.realisation());
      x.put("weight", i.weight());
      l.add(x);
    }
    m.put("indicators", l);
    m.put("behaviour", new ArrayList<>(e.behaviour()));
    m.put("coefficient", e.coefficient());
    m.put("months", e.months());
    return m;
  }

  static Answer score(Map<?, ?> c) {
    return new Answer(
        dec(c.get("hasil"), 2),
        Rating.valueOf((String) c.get("resultRating")),
        Rating.valueOf((String) c.get("behaviourRating")),
        Predicate.valueOf((String) c.get("predicate")),
        dec(c.get("final"), 2),
        Category.valueOf((String) c.get("category")),
        dec(c.get("credit"), 3));
  }

  /**
   * Exact if a decimal; a double is rounded to the nearest unit (it has been through a double,
   * which is the pitfall).
   */
  static long dec(Object v, int scale) {
    return v instanceof BigDecimal b
        ? b.movePointRight(scale).longValueExact()
        : Math.round(((Number) v).doubleValue() * Math.pow(10, scale));
  }
}
