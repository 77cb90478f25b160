package io.github.kinerjaasn.scoring.report;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * What the rule says about one candidate. A person decides.
 *
 * @param code the candidate
 * @param standing proposed, not proposed, or not known for lack of data
 * @param reasons why, one for each condition
 * @param rule which rule; its basis says how sure
 */
public record AwardProposal(String code, Standing standing, List<Text> reasons, AwardRule rule)
    implements Labelled {
  /** What every proposal says of itself. */
  public static final Text PERSON_DECIDES =
      Text.of("usulan; pejabat berwenang yang memutuskan", "a proposal; a person decides");

  /** What the rule says. */
  public enum Standing implements Labelled {
    /** Every condition is met. */
    PROPOSED(Text.of("diusulkan", "proposed")),
    /** A condition is not met. */
    NOT_PROPOSED(Text.of("tidak diusulkan", "not proposed")),
    /** Data are missing, and no condition is known not to be met. */
    INCOMPLETE(Text.of("data belum lengkap", "data are incomplete"));

    private final Text label;

    Standing(Text label) {
      this.label = label;
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /**
   * Takes a copy.
   *
   * @param code the candidate
   * @param standing what the rule says
   * @param reasons why
   * @param rule which rule
   */
  public AwardProposal {
    reasons = List.copyOf(reasons);
  }

  @Override
  public Text label() {
    return Text.same("{0} ({1})").with(standing, PERSON_DECIDES);
  }
}
