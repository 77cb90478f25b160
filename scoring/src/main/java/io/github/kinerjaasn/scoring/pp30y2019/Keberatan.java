package io.github.kinerjaasn.scoring.pp30y2019;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * PP 30/2019 Pasal 59: the objection of a rated person, to the rater's superior. The superior hears
 * both sides and may change the result; the decision is final.
 *
 * <pre>{@code
 * Keberatan.batasAkhir(LocalDate.of(2021, 12, 1), tracer).orElseThrow(); // 2021-12-15
 * }</pre>
 *
 * @param hasilDiterima the day on which the person received the result
 * @param diajukan the day of the objection
 * @param beralasan whether it gives reasons
 * @param diputus the day of the superior's decision; empty while there is none
 */
public record Keberatan(
    LocalDate hasilDiterima, LocalDate diajukan, boolean beralasan, Optional<LocalDate> diputus) {
  /** How many days a person has for an objection. OFFICIAL_SECONDARY. */
  public static final int TENGGANG_HARI = 14;

  /** Where an objection stands. */
  public enum Status implements Labelled {
    /** It came too late. */
    LEWAT_WAKTU(Text.of("lewat waktu", "too late")),
    /** It gives no reasons. */
    TANPA_ALASAN(Text.of("tanpa alasan", "without reasons")),
    /** The rater's superior has to hear both sides and decide. */
    DIPERIKSA(Text.of("diperiksa atasan pejabat penilai", "before the rater's superior")),
    /** It was decided; there is no further objection. */
    FINAL(Text.of("diputus, final", "decided, final"));

    private final Text label;

    Status(Text label) {
      this.label = label;
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /**
   * Checks the order of the days.
   *
   * @param hasilDiterima the day on which the person received the result
   * @param diajukan the day of the objection
   * @param beralasan whether it gives reasons
   * @param diputus the day of the superior's decision; empty while there is none
   * @throws IllegalArgumentException if the objection is before the result, or the decision before
   *     the objection
   */
  public Keberatan {
    if (diajukan.isBefore(hasilDiterima)) {
      throw new IllegalArgumentException(
          "diajukan must not be before " + hasilDiterima + ", was " + diajukan);
    }
    if (diputus.isPresent() && diputus.get().isBefore(diajukan)) {
      throw new IllegalArgumentException(
          "diputus must not be before " + diajukan + ", was " + diputus.get());
    }
  }

  /** The last day of an objection. */
  public static final Rule BATAS_AKHIR =
      Rule.of(
              "pp-30-2019.keberatan-batas-akhir",
              Text.of("hari terakhir keberatan", "last day of an objection"),
              Text.of("{0} + 14 hari", "{0} + 14 days"),
              LegalText.PP_30_2019.at("Pasal 59", Confidence.OFFICIAL_SECONDARY))
          .consulting(Tafsir.OBJECTION_DEADLINE, Tafsir.PP30_OBJECTION_DAYS);

  /**
   * The last day of an objection: 14 days after the result was received. Pasal 59,
   * OFFICIAL_SECONDARY.
   *
   * <p><b>Tafsir:</b> calendar days after the day of receipt ({@link Tafsir#PP30_OBJECTION_DAYS}):
   * received on 3 January, the last day is 17 January. Under the rule of an agency ({@link
   * Tafsir#OBJECTION_DEADLINE}) the last day is not known.
   *
   * @param hasilDiterima the day on which the person received the result
   * @param tracer readings and reasoning
   * @return the last day, included; empty where an agency rules
   * @throws java.time.DateTimeException if that is after {@link LocalDate#MAX}
   */
  public static Optional<LocalDate> batasAkhir(LocalDate hasilDiterima, Tracer tracer) {
    return switch (tracer.reading(Tafsir.OBJECTION_DEADLINE)) {
      case FOURTEEN_DAYS ->
          Optional.of(
              tracer.leaf(BATAS_AKHIR, hasilDiterima.plusDays(TENGGANG_HARI), hasilDiterima));
      case AGENCY_RULE -> Optional.empty();
    };
  }

  /** Where an objection stands. */
  public static final Rule STATUS =
      Rule.of(
          "pp-30-2019.keberatan-status",
          Text.of("status keberatan", "status of the objection"),
          Text.of("diajukan {0}, paling lambat {1}", "made on {0}, at the latest {1}"),
          LegalText.PP_30_2019.at("Pasal 59", Confidence.OFFICIAL_SECONDARY));

  /**
   * Where an objection stands: too late, without reasons, before the superior, or decided, and then
   * final. Pasal 59, OFFICIAL_TEXT for the final decision.
   *
   * @param keberatan the objection
   * @param tracer readings and reasoning
   * @return the status; empty where an agency rules the last day
   */
  public static Optional<Status> status(Keberatan keberatan, Tracer tracer) {
    int mark = tracer.mark();
    return batasAkhir(keberatan.hasilDiterima(), tracer)
        .map(
            batas ->
                tracer.step(mark, STATUS, keberatan.status(batas), keberatan.diajukan(), batas));
  }

  private Status status(LocalDate batas) {
    if (diajukan.isAfter(batas)) {
      return Status.LEWAT_WAKTU;
    }
    if (!beralasan) {
      return Status.TANPA_ALASAN;
    }
    return diputus.isPresent() ? Status.FINAL : Status.DIPERIKSA;
  }
}
