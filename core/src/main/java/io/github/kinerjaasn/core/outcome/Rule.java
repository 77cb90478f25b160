package io.github.kinerjaasn.core.outcome;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * What a rule says about itself: its id, its name, its formula for people, where it stands, and the
 * open points it consults. A constant beside the method that computes it; the method's name is the
 * constant's in camel case.
 *
 * <pre>{@code
 * static final Rule KUANTITAS =
 *     Rule.of(
 *         "pp-46-2011.kuantitas",
 *         Text.of("aspek kuantitas", "quantity"),
 *         Text.same("{0} / {1} × 100"),
 *         LegalText.PERKA_BKN_1_2013.at("Lampiran", Confidence.CONSENSUS));
 * }</pre>
 *
 * @param id a stable id: the id of the legal text, a dot, a name
 * @param name what the value is called
 * @param formula how it comes about; {@code {0}}, {@code {1}}… are filled with a step's inputs
 * @param basis where it stands and how sure that is
 * @param interpretations the open points it consults
 */
public record Rule(
    String id, Text name, Text formula, Basis basis, List<Interpretation<?>> interpretations)
    implements Labelled {

  /**
   * Takes a copy of the interpretations.
   *
   * @param id a stable id: the id of the legal text, a dot, a name
   * @param name what the value is called
   * @param formula how it comes about; {@code {0}}, {@code {1}}… are filled with a step's inputs
   * @param basis where it stands and how sure that is
   * @param interpretations the open points it consults
   */
  public Rule {
    interpretations = List.copyOf(interpretations);
  }

  /**
   * A rule that leaves nothing open.
   *
   * @param id a stable id
   * @param name what the value is called
   * @param formula how it comes about
   * @param basis where it stands
   * @return the rule
   */
  public static Rule of(String id, Text name, Text formula, Basis basis) {
    return new Rule(id, name, formula, basis, List.of());
  }

  /**
   * The same rule, consulting open points.
   *
   * @param consulted the interpretations, all of them
   * @return a copy
   */
  public Rule consulting(Interpretation<?>... consulted) {
    return new Rule(id, name, formula, basis, List.of(consulted));
  }

  @Override
  public Text label() {
    return name;
  }
}
