package io.github.kinerjaasn.benchmarks.expressions;

import static io.github.kinerjaasn.benchmarks.work.Work.*;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import java.math.*;
import java.util.*;

/**
 * EvalEx has no loop: the eight terms are written out; the later steps are expressions of their
 * own.
 */
public final class EvalEx extends Jexl {
  final Expression hasil, perilaku, rr, br, pred, pct, fin, cat, credit;

  public EvalEx() {
    ExpressionConfiguration c =
        ExpressionConfiguration.builder()
            .mathContext(new MathContext(34, RoundingMode.HALF_UP))
            .build();
    StringBuilder s = new StringBuilder("ROUND((");
    for (int i = 0; i < 8; i++) {
      if (i > 0) s.append('+');
      s.append(
          "w#*MAX(0,MIN(120,IF(p#==\"MAXIMIZE\",r#/t#*100,IF(p#==\"MINIMIZE\",(2-r#/t#)*100,100-ABS(r#/t#-1)*100))))"
              .replace("#", "" + i));
    }
    hasil = new Expression(s.append(")/100,2)").toString(), c);
    perilaku = new Expression("(b0+b1+b2+b3+b4+b5+b6)/7", c);
    rr = new Expression("IF(hasil>100,\"ABOVE\",IF(hasil>=90,\"AS\",\"BELOW\"))", c);
    br = new Expression("IF(perilaku>4,\"ABOVE\",IF(perilaku>=3,\"AS\",\"BELOW\"))", c);
    pred =
        new Expression(
            "IF(rr==\"BELOW\",IF(br==\"BELOW\",\"SANGAT_KURANG\",\"BUTUH_PERBAIKAN\"),IF(br==\"BELOW\",\"KURANG\",IF(rr==\"ABOVE\" && br==\"ABOVE\",\"SANGAT_BAIK\",\"BAIK\")))",
            c);
    pct =
        new Expression(
            "IF(p==\"SANGAT_BAIK\",150,IF(p==\"BAIK\",100,IF(p==\"BUTUH_PERBAIKAN\",75,IF(p==\"KURANG\",50,25))))",
            c);
    fin = new Expression("ROUND(0.7*hasil+0.3*perilaku*24,2)", c);
    cat =
        new Expression(
            "IF(fin>=110,\"C1\",IF(fin>=90,\"C2\",IF(fin>=70,\"C3\",IF(fin>=50,\"C4\",\"C5\"))))",
            c);
    credit = new Expression("ROUND(coefficient*pct*months/1200,3)", c);
  }

  @Override
  public Object prepare(EmployeeYear e) {
    Map<String, Object> m = new HashMap<>();
    for (int i = 0; i < 8; i++) {
      Indicator x = e.indicators().get(i);
      m.put("p" + i, x.polarity().name());
      m.put("t" + i, x.target());
      m.put("r" + i, x.realisation());
      m.put("w" + i, x.weight());
    }
    for (int i = 0; i < 7; i++) m.put("b" + i, BigDecimal.valueOf(e.behaviour().get(i)));
    m.put("coefficient", e.coefficient());
    m.put("months", BigDecimal.valueOf(e.months()));
    return m;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Object score(Object o) {
    try {
      Map<String, Object> m = (Map<String, Object>) o;
      BigDecimal h = hasil.withValues(m).evaluate().getNumberValue();
      BigDecimal b = perilaku.withValues(m).evaluate().getNumberValue();
      String r1 = rr.with("hasil", h).evaluate().getStringValue();
      String r2 = br.with("perilaku", b).evaluate().getStringValue();
      String p = pred.with("rr", r1).with("br", r2).evaluate().getStringValue();
      BigDecimal q = pct.with("p", p).evaluate().getNumberValue();
      BigDecimal f = fin.with("hasil", h).with("perilaku", b).evaluate().getNumberValue();
      String c = cat.with("fin", f).evaluate().getStringValue();
      BigDecimal k =
          credit
              .with("pct", q)
              .with("coefficient", m.get("coefficient"))
              .with("months", m.get("months"))
              .evaluate()
              .getNumberValue();
      Map<String, Object> out = new HashMap<>();
      out.put("hasil", h);
      out.put("resultRating", r1);
      out.put("behaviourRating", r2);
      out.put("predicate", p);
      out.put("final", f);
      out.put("category", c);
      out.put("credit", k);
      return out;
    } catch (Exception ex) {
      throw new IllegalStateException(ex);
    }
  }
}
