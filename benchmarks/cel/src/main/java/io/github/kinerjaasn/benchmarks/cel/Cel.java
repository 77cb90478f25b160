package io.github.kinerjaasn.benchmarks.cel;

import static io.github.kinerjaasn.benchmarks.work.Work.*;

import dev.cel.common.CelOptions;
import dev.cel.common.types.*;
import dev.cel.compiler.*;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.*;
import io.github.kinerjaasn.benchmarks.work.Answer;
import io.github.kinerjaasn.benchmarks.work.Contender;
import java.util.*;

/**
 * CEL has double and int only, no decimal and no fold: eight terms written out, double arithmetic.
 */
public final class Cel implements Contender {
  final CelRuntime.Program prg;

  public Cel() {
    try {
      CelOptions opt = CelOptions.current().build();
      CelCompilerBuilder b =
          CelCompilerFactory.standardCelCompilerBuilder()
              .setOptions(opt)
              .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
              .addLibraries(CelExtensions.math(opt), CelExtensions.bindings());
      StringBuilder s = new StringBuilder();
      for (int i = 0; i < 8; i++) {
        b.addVar("p" + i, SimpleType.STRING)
            .addVar("t" + i, SimpleType.DOUBLE)
            .addVar("r" + i, SimpleType.DOUBLE)
            .addVar("w" + i, SimpleType.DOUBLE);
        if (i > 0) s.append(" + ");
        s.append(
            "w# * math.greatest(0.0, math.least(120.0, p# == 'MAXIMIZE' ? r# / t# * 100.0 : p# == 'MINIMIZE' ? (2.0 - r# / t#) * 100.0 : 100.0 - math.abs(r# / t# - 1.0) * 100.0))"
                .replace("#", "" + i));
      }
      for (int i = 0; i < 7; i++) b.addVar("b" + i, SimpleType.DOUBLE);
      b.addVar("coefficient", SimpleType.DOUBLE).addVar("months", SimpleType.DOUBLE);
      String e =
          "cel.bind(hasil, math.round("
              + s
              + ") / 100.0, cel.bind(perilaku, (b0 + b1 + b2 + b3 + b4 + b5 + b6) / 7.0, "
              + "cel.bind(rr, hasil > 100.0 ? 'ABOVE' : hasil >= 90.0 ? 'AS' : 'BELOW', cel.bind(br, perilaku > 4.0 ? 'ABOVE' : perilaku >= 3.0 ? 'AS' : 'BELOW', "
              + "cel.bind(p, rr == 'BELOW' ? (br == 'BELOW' ? 'SANGAT_KURANG' : 'BUTUH_PERBAIKAN') : br == 'BELOW' ? 'KURANG' : (rr == 'ABOVE' && br == 'ABOVE') ? 'SANGAT_BAIK' : 'BAIK', "
              + "cel.bind(pct, p == 'SANGAT_BAIK' ? 150.0 : p == 'BAIK' ? 100.0 : p == 'BUTUH_PERBAIKAN' ? 75.0 : p == 'KURANG' ? 50.0 : 25.0, "
              + "cel.bind(fin, math.round((0.7 * hasil + 0.3 * perilaku * 24.0) * 100.0) / 100.0, "
              + "{'hasil': dyn(hasil), 'resultRating': dyn(rr), 'behaviourRating': dyn(br), 'predicate': dyn(p), 'final': dyn(fin), "
              + "'category': dyn(fin >= 110.0 ? 'C1' : fin >= 90.0 ? 'C2' : fin >= 70.0 ? 'C3' : fin >= 50.0 ? 'C4' : 'C5'), "
              + "'credit': dyn(math.round(coefficient * pct / 100.0 * months / 12.0 * 1000.0) / 1000.0)})))))))";
      var ast = b.build().compile(e).getAst();
      prg =
          CelRuntimeFactory.standardCelRuntimeBuilder()
              .setOptions(opt)
              .addLibraries(CelExtensions.math(opt))
              .build()
              .createProgram(ast);
    } catch (Exception ex) {
      throw new IllegalStateException(ex);
    }
  }

  @Override
  public Object prepare(EmployeeYear e) {
    Map<String, Object> m = new HashMap<>();
    for (int i = 0; i < 8; i++) {
      Indicator x = e.indicators().get(i);
      m.put("p" + i, x.polarity().name());
      m.put("t" + i, x.target().doubleValue());
      m.put("r" + i, x.realisation().doubleValue());
      m.put("w" + i, x.weight().doubleValue());
    }
    for (int i = 0; i < 7; i++) m.put("b" + i, (double) e.behaviour().get(i));
    m.put("coefficient", e.coefficient().doubleValue());
    m.put("months", (double) e.months());
    return m;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Object score(Object o) {
    try {
      return prg.eval((Map<String, ?>) o);
    } catch (Exception ex) {
      throw new IllegalStateException(ex);
    }
  }

  @Override
  public Answer normalise(Object o) {
    Map<?, ?> c = (Map<?, ?>) o;
    return new Answer(
        Math.round((Double) c.get("hasil") * 100),
        Rating.valueOf((String) c.get("resultRating")),
        Rating.valueOf((String) c.get("behaviourRating")),
        Predicate.valueOf((String) c.get("predicate")),
        Math.round((Double) c.get("final") * 100),
        Category.valueOf((String) c.get("category")),
        Math.round((Double) c.get("credit") * 1000));
  }
}
