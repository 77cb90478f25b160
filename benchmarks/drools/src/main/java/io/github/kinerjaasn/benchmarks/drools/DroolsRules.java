package io.github.kinerjaasn.benchmarks.drools;

import static io.github.kinerjaasn.benchmarks.work.Work.*;

import io.github.kinerjaasn.benchmarks.work.Answer;
import io.github.kinerjaasn.benchmarks.work.Contender;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.*;
import org.kie.api.KieBase;
import org.kie.api.builder.*;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.internal.io.ResourceFactory;

public class DroolsRules implements Contender {
  public static final BigDecimal B2 = BigDecimal.valueOf(2),
      B7 = BigDecimal.valueOf(7),
      B100 = BigDecimal.valueOf(100),
      B120 = BigDecimal.valueOf(120),
      B1200 = BigDecimal.valueOf(1200),
      P7 = new BigDecimal("0.7"),
      P72 = new BigDecimal("7.2");

  public static BigDecimal clamp(BigDecimal a) {
    return a.max(BigDecimal.ZERO).min(B120);
  }

  public static final class Ind {
    private final Indicator i;

    public Ind(Indicator i) {
      this.i = i;
    }

    public Polarity getPolarity() {
      return i.polarity();
    }

    public BigDecimal getWeight() {
      return i.weight();
    }

    public BigDecimal ratio() {
      return i.realisation().divide(i.target(), MathContext.DECIMAL128);
    }
  }

  public static final class Ach {
    private final BigDecimal weighted;

    public Ach(BigDecimal w, BigDecimal a) {
      weighted = w.multiply(a);
    }

    public BigDecimal getWeighted() {
      return weighted;
    }
  }

  public static final class Beh {
    private final int score;

    public Beh(int s) {
      score = s;
    }

    public int getScore() {
      return score;
    }
  }

  public static final class Res {
    private final int indicators, months;
    private final BigDecimal coefficient;
    private BigDecimal mean, behaviourMean, fin, credit;
    private Rating result, behaviour;
    private Predicate predicate;
    private Category category;

    public Res(int n, BigDecimal c, int m) {
      indicators = n;
      coefficient = c;
      months = m;
    }

    public int getIndicators() {
      return indicators;
    }

    public int getMonths() {
      return months;
    }

    public BigDecimal getCoefficient() {
      return coefficient;
    }

    public BigDecimal getMean() {
      return mean;
    }

    public void setMean(BigDecimal v) {
      mean = v;
    }

    public BigDecimal getBehaviourMean() {
      return behaviourMean;
    }

    public void setBehaviourMean(BigDecimal v) {
      behaviourMean = v;
    }

    public BigDecimal getFin() {
      return fin;
    }

    public void setFin(BigDecimal v) {
      fin = v;
    }

    public BigDecimal getCredit() {
      return credit;
    }

    public void setCredit(BigDecimal v) {
      credit = v;
    }

    public Rating getResult() {
      return result;
    }

    public void setResult(Rating v) {
      result = v;
    }

    public Rating getBehaviour() {
      return behaviour;
    }

    public void setBehaviour(Rating v) {
      behaviour = v;
    }

    public Predicate getPredicate() {
      return predicate;
    }

    public void setPredicate(Predicate v) {
      predicate = v;
    }

    public Category getCategory() {
      return category;
    }

    public void setCategory(Category v) {
      category = v;
    }
  }

  final StatelessKieSession ks;

  public DroolsRules() {
    this(org.drools.compiler.kie.builder.impl.DrlProject.class);
  }

  DroolsRules(Class<? extends KieBuilder.ProjectType> type) {
    org.kie.internal.utils.KieHelper h = new org.kie.internal.utils.KieHelper();
    h.addResource(
        ResourceFactory.newClassPathResource("work.drl", DroolsRules.class.getClassLoader()),
        ResourceType.DRL);
    h.setClassLoader(DroolsRules.class.getClassLoader());
    KieBase kb = h.build(type);
    ks = kb.newStatelessKieSession();
  }

  @Override
  public Object prepare(EmployeeYear e) {
    return e;
  }

  @Override
  public Object score(Object o) {
    EmployeeYear e = (EmployeeYear) o;
    List<Object> facts = new ArrayList<>(16);
    for (Indicator i : e.indicators()) facts.add(new Ind(i));
    for (int b : e.behaviour()) facts.add(new Beh(b));
    Res r = new Res(e.indicators().size(), e.coefficient(), e.months());
    facts.add(r);
    ks.execute(facts);
    return r;
  }

  @Override
  public Answer normalise(Object o) {
    Res a = (Res) o;
    return new Answer(
        a.mean.movePointRight(2).longValueExact(),
        a.result,
        a.behaviour,
        a.predicate,
        a.fin.movePointRight(2).longValueExact(),
        a.category,
        a.credit.movePointRight(3).longValueExact());
  }
}
