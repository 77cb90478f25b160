package io.github.kinerjaasn.benchmarks.expressions;

import static io.github.kinerjaasn.benchmarks.work.Work.*;

import io.github.kinerjaasn.benchmarks.work.Answer;
import io.github.kinerjaasn.benchmarks.work.Contender;
import java.math.*;
import java.util.*;
import org.apache.commons.jexl3.*;

public class Jexl implements Contender {
  static final String SCRIPT =
      """
      var s = 0B;
      for (var i : indicators) {
        var q = i.realisation / i.target;
        var a = i.polarity == 'MAXIMIZE' ? q * 100B : i.polarity == 'MINIMIZE' ? (2B - q) * 100B : 100B - (q - 1B).abs() * 100B;
        a = a < 0B ? 0B : a > 120B ? 120B : a;
        s = s + i.weight * a;
      }
      var hasil = (s / 100B).setScale(2, up);
      var t = 0B;
      for (var b : behaviour) { t = t + b; }
      var perilaku = t / 7B;
      var rr = hasil > 100B ? 'ABOVE' : hasil >= 90B ? 'AS' : 'BELOW';
      var br = perilaku > 4B ? 'ABOVE' : perilaku >= 3B ? 'AS' : 'BELOW';
      var p = rr == 'BELOW' ? (br == 'BELOW' ? 'SANGAT_KURANG' : 'BUTUH_PERBAIKAN') : br == 'BELOW' ? 'KURANG' : (rr == 'ABOVE' && br == 'ABOVE') ? 'SANGAT_BAIK' : 'BAIK';
      var pct = p == 'SANGAT_BAIK' ? 150B : p == 'BAIK' ? 100B : p == 'BUTUH_PERBAIKAN' ? 75B : p == 'KURANG' ? 50B : 25B;
      var fin = (0.7B * hasil + 0.3B * perilaku * 24B).setScale(2, up);
      var c = fin >= 110B ? 'C1' : fin >= 90B ? 'C2' : fin >= 70B ? 'C3' : fin >= 50B ? 'C4' : 'C5';
      var credit = (coefficient * pct * months / 1200B).setScale(3, up);
      {'hasil': hasil, 'resultRating': rr, 'behaviourRating': br, 'predicate': p, 'final': fin, 'category': c, 'credit': credit}
      """;

  final JexlScript script;

  public Jexl() {
    script = new JexlBuilder().strict(true).silent(false).cache(64).create().createScript(SCRIPT);
  }

  @Override
  public Object prepare(EmployeeYear e) {
    Map<String, Object> m = new HashMap<>();
    List<Object> l = new ArrayList<>();
    for (Indicator i : e.indicators())
      l.add(
          new HashMap<>(
              Map.of(
                  "polarity",
                  i.polarity().name(),
                  "target",
                  i.target(),
                  "realisation",
                  i.realisation(),
                  "weight",
                  i.weight())));
    m.put("indicators", l);
    m.put("behaviour", e.behaviour().stream().map(BigDecimal::valueOf).toList());
    m.put("coefficient", e.coefficient());
    m.put("months", BigDecimal.valueOf(e.months()));
    m.put("up", RoundingMode.HALF_UP);
    return m;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Object score(Object o) {
    return script.execute(new MapContext((Map<String, Object>) o));
  }

  @Override
  public Answer normalise(Object o) {
    Map<?, ?> c = (Map<?, ?>) o;
    return new Answer(
        ((BigDecimal) c.get("hasil")).movePointRight(2).longValueExact(),
        Rating.valueOf((String) c.get("resultRating")),
        Rating.valueOf((String) c.get("behaviourRating")),
        Predicate.valueOf((String) c.get("predicate")),
        ((BigDecimal) c.get("final")).movePointRight(2).longValueExact(),
        Category.valueOf((String) c.get("category")),
        ((BigDecimal) c.get("credit")).movePointRight(3).longValueExact());
  }
}
