package io.github.kinerjaasn.scoring.advice;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * All follow-up of one rating.
 *
 * @param proposals in the order of {@link AdviceKind}
 */
public record Advice(List<Proposal> proposals) implements Labelled {
  /**
   * Takes a copy.
   *
   * @param proposals in the order of {@link AdviceKind}
   */
  public Advice {
    proposals = List.copyOf(proposals);
  }

  /**
   * The proposals of one kind.
   *
   * @param kind the kind
   * @return possibly none
   */
  public List<Proposal> of(AdviceKind kind) {
    return proposals.stream().filter(one -> one.kind() == kind).toList();
  }

  @Override
  public Text label() {
    return Text.of("{0} usulan", "{0} proposals").with(proposals.size());
  }
}
