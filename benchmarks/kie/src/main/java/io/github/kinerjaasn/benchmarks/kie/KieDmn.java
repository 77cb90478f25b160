package io.github.kinerjaasn.benchmarks.kie;

import static io.github.kinerjaasn.benchmarks.work.Work.*;

import io.github.kinerjaasn.benchmarks.work.Answer;
import io.github.kinerjaasn.benchmarks.work.Contender;
import java.math.BigDecimal;
import java.util.*;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.*;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

public class KieDmn implements Contender {
  final DMNRuntime rt;
  final DMNModel model;

  public KieDmn() {
    this(DMNRuntimeBuilder.fromDefaults());
  }

  KieDmn(DMNRuntimeBuilder b) {
    Resource r = ResourceFactory.newClassPathResource("work.dmn", KieDmn.class.getClassLoader());
    rt = b.buildConfiguration().fromResources(List.of(r)).getOrElseThrow(RuntimeException::new);
    model = rt.getModels().get(0);
    if (model.hasErrors()) throw new IllegalStateException(model.getMessages().toString());
  }

  @Override
  public Object prepare(EmployeeYear e) {
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
    m.put("behaviour", e.behaviour().stream().map(BigDecimal::valueOf).toList());
    m.put("coefficient", e.coefficient());
    m.put("months", BigDecimal.valueOf(e.months()));
    return m;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Object score(Object o) {
    DMNContext c = rt.newContext();
    ((Map<String, Object>) o).forEach(c::set);
    DMNResult r = rt.evaluateAll(model, c);
    if (r.hasErrors()) throw new IllegalStateException(r.getMessages().toString());
    return r.getContext();
  }

  @Override
  public Answer normalise(Object o) {
    DMNContext c = (DMNContext) o;
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
