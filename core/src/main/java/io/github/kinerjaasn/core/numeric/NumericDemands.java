package io.github.kinerjaasn.core.numeric;

import static io.github.kinerjaasn.core.outcome.ViolationCode.INCONSISTENT;

import io.github.kinerjaasn.core.check.Demand;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * What is asked of numbers.
 *
 * <p>Each constant is one {@link io.github.kinerjaasn.core.check.Demand}: kind, message, advice and
 * legal basis, the same for checks and schemas.
 */
public final class NumericDemands {
  /** No entry is there twice. */
  public static final Demand ONCE =
      Demand.must(
          "ENTRY_ONCE",
          INCONSISTENT,
          Text.of("isian ini sudah ada", "this entry is already there"),
          Text.of("gabungkan atau hapus salah satu", "merge or remove one"),
          Basis.FORMAT);

  /** PP 46/2011 does not know work initiative. */
  public static final Demand PP46_ASPECT =
      Demand.must(
          "PP46_ASPECT",
          INCONSISTENT,
          Text.of(
              "aspek perilaku ini tidak dikenal PP 46/2011",
              "PP 46/2011 does not know this aspect of behaviour"),
          Text.of("hapus aspek ini; inisiatif kerja adalah aspek PP 30/2019", "remove it"),
          LegalText.PP_46_2011.at("", Confidence.CONSENSUS));

  /** All demands of this package. */
  public static final List<Demand> ALL = List.of(ONCE, PP46_ASPECT);

  private NumericDemands() {}
}
