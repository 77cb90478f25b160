package io.github.kinerjaasn.benchmarks.expressions;

import java.io.Serializable;
import java.util.*;
import org.mvel2.MVEL;

/**
 * Same inputs and answer as Jexl; MVEL compiled expression (interpreted mode with optimizer, not
 * the JIT).
 */
public final class Mvel extends Jexl {
  static final String MV =
      """
      s = 0B;
      foreach (i : indicators) {
        q = i.realisation / i.target;
        a = i.polarity == 'MAXIMIZE' ? q * 100B : (i.polarity == 'MINIMIZE' ? (2B - q) * 100B : 100B - (q - 1B).abs() * 100B);
        a = a < 0B ? 0B : (a > 120B ? 120B : a);
        s = s + i.weight * a;
      };
      hasil = (s / 100B).setScale(2, up);
      t = 0B;
      foreach (b : behaviour) { t = t + b; };
      perilaku = t / 7B;
      rr = hasil > 100B ? 'ABOVE' : (hasil >= 90B ? 'AS' : 'BELOW');
      br = perilaku > 4B ? 'ABOVE' : (perilaku >= 3B ? 'AS' : 'BELOW');
      p = rr == 'BELOW' ? (br == 'BELOW' ? 'SANGAT_KURANG' : 'BUTUH_PERBAIKAN') : (br == 'BELOW' ? 'KURANG' : ((rr == 'ABOVE' && br == 'ABOVE') ? 'SANGAT_BAIK' : 'BAIK'));
      pct = p == 'SANGAT_BAIK' ? 150B : (p == 'BAIK' ? 100B : (p == 'BUTUH_PERBAIKAN' ? 75B : (p == 'KURANG' ? 50B : 25B)));
      fin = (0.7B * hasil + 0.3B * perilaku * 24B).setScale(2, up);
      c = fin >= 110B ? 'C1' : (fin >= 90B ? 'C2' : (fin >= 70B ? 'C3' : (fin >= 50B ? 'C4' : 'C5')));
      credit = (coefficient * pct * months / 1200B).setScale(3, up);
      ['hasil': hasil, 'resultRating': rr, 'behaviourRating': br, 'predicate': p, 'final': fin, 'category': c, 'credit': credit]
      """;

  final Serializable ex = MVEL.compileExpression(MV);

  @Override
  @SuppressWarnings("unchecked")
  public Object score(Object o) {
    return MVEL.executeExpression(ex, new HashMap<>((Map<String, Object>) o));
  }
}
