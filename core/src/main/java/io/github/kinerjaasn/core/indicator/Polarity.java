package io.github.kinerjaasn.core.indicator;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** Which way an indicator is better. */
public enum Polarity implements Labelled {
  /** More is better; PermenPANRB 8/2021 calls it normal. */
  MAXIMIZE(Text.of("makin tinggi makin baik", "more is better")),
  /** Less is better, such as days of waiting; PermenPANRB 8/2021 calls it khusus. */
  MINIMIZE(Text.of("makin rendah makin baik", "less is better")),
  /** As close to the target as possible. */
  STABILIZE(Text.of("makin dekat target makin baik", "closer to the target is better"));

  private final Text label;

  Polarity(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
