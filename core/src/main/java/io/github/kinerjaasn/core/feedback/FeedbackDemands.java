package io.github.kinerjaasn.core.feedback;

import static io.github.kinerjaasn.core.outcome.ViolationCode.INCONSISTENT;
import static io.github.kinerjaasn.core.outcome.ViolationCode.MISSING;
import static io.github.kinerjaasn.core.outcome.ViolationCode.UNKNOWN_VALUE;

import io.github.kinerjaasn.core.check.Demand;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * What is asked of feedback.
 *
 * <p>Each constant is one {@link io.github.kinerjaasn.core.check.Demand}: kind, message, advice and
 * legal basis, the same for checks and schemas.
 */
public final class FeedbackDemands {
  /** Feedback points to evidence. */
  public static final Demand EVIDENCE =
      Demand.must(
          "FEEDBACK_POINTS_TO_EVIDENCE",
          MISSING,
          Text.of("umpan balik tidak menunjuk bukti", "the feedback points to no evidence"),
          Text.of(
              "sebutkan kode buktinya; tanpa bukti umpan balik tidak dipakai",
              "name the id of the evidence; without it the feedback is not used"),
          LegalText.PERMENPANRB_6_2022.at("Lampiran, formulir umpan balik", Confidence.CONSENSUS));

  /** The evidence is in the file. */
  public static final Demand EVIDENCE_KNOWN =
      Demand.must(
          "FEEDBACK_EVIDENCE_KNOWN",
          UNKNOWN_VALUE,
          Text.of("bukti ini tidak ada di berkas", "the file has no such evidence"),
          Text.of("tambahkan buktinya, atau perbaiki kodenya", "add it, or correct the id"),
          Basis.FORMAT);

  /** A rater rates a topic once in one role. */
  public static final Demand RATED_ONCE =
      Demand.must(
          "FEEDBACK_RATED_ONCE",
          INCONSISTENT,
          Text.of(
              "penilai ini sudah menilai pokok yang sama", "this rater rated this topic already"),
          Text.of("sisakan satu", "keep one"),
          Basis.FORMAT);

  /** All of them. */
  public static final List<Demand> ALL = List.of(EVIDENCE, EVIDENCE_KNOWN, RATED_ONCE);

  private FeedbackDemands() {}
}
