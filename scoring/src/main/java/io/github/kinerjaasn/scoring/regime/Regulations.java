package io.github.kinerjaasn.scoring.regime;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.method.Dated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From a period to the regime that rates it, as an outcome with its citation. A period over a
 * boundary is integrated or refused by an explicit rule, never assigned silently.
 *
 * <p>Example: {@code Regulations.current().of(Period.ofYear(2025)).orElseThrow()} is {@link
 * Regime#PERMENPANRB_6_2022}; the year 2021 is {@link Regime#INTEGRASI_2021}.
 *
 * @param timeline the regimes by their first day
 * @param knownOn the day whose knowledge is used
 */
public record Regulations(Dated<Regime> timeline, LocalDate knownOn) {
  /** The only period over a boundary that the law integrates: the year 2021. */
  public static final Period INTEGRATED = Period.ofYear(2021);

  /**
   * During these days it was not certain when the system of PP 30/2019 would replace that of PP
   * 46/2011: the former was issued in 2019, its start was told by a circular of 3 February 2021.
   */
  private static final Period UNCERTAIN =
      Period.of(LocalDate.of(2019, 1, 1), Regime.PP_30_2019.knownSince().minusDays(1));

  private static final Regulations CURRENT =
      new Regulations(timeline(LocalDate.MAX), LocalDate.MAX);

  /**
   * Part of a period that one regime covers.
   *
   * @param period the part
   * @param regime its regime
   */
  public record Part(Period period, Regime regime) implements Labelled {
    @Override
    public Text label() {
      return Text.same("{0}: {1}").with(period.toString(), regime.id());
    }
  }

  /**
   * With all that is known today.
   *
   * @return the regulations
   */
  public static Regulations current() {
    return CURRENT;
  }

  /**
   * With what was known on a day, to repeat an old decision. PermenPANRB 6/2022, for example, was
   * set on 3 February 2022: the day before, a period of January 2022 was still rated under PP
   * 30/2019.
   *
   * @param day the day of the old decision
   * @return the regulations as they were known
   */
  public static Regulations knownOn(LocalDate day) {
    return new Regulations(timeline(day), day);
  }

  private static Dated<Regime> timeline(LocalDate known) {
    Dated<Regime> timeline = Dated.from(Regime.PP_46_2011.firstDay(), Regime.PP_46_2011);
    for (Regime next : List.of(Regime.PP_30_2019, Regime.PERMENPANRB_6_2022)) {
      timeline =
          known.isBefore(next.knownSince()) ? timeline : timeline.then(next.firstDay(), next);
    }
    return timeline;
  }

  /**
   * The regime of one day.
   *
   * @param day the day
   * @return decided with the citation; undecided before 2014
   */
  public Outcome<Regime> on(LocalDate day) {
    return of(Period.of(day, day));
  }

  /**
   * The regime of a period.
   *
   * @param period the rated period
   * @return decided with the citation; undecided with {@code NOT_MODELLED} if it begins before
   *     2014, with {@code SPANS_REGIMES} if it lies over a boundary and is not the year 2021
   */
  public Outcome<Regime> of(Period period) {
    Optional<Violation> unknown = unknown(period);
    if (unknown.isPresent()) {
      return Outcome.undecided(unknown.get());
    }
    List<Part> parts = parts(period);
    if (parts.size() == 1) {
      return decided(parts.get(0).regime(), period);
    }
    return period.equals(INTEGRATED)
        ? decided(Regime.INTEGRASI_2021, period)
        : Outcome.undecided(spans(parts));
  }

  private static Outcome<Regime> decided(Regime regime, Period period) {
    Tracer.Recorder tracer = Tracer.recording(Interpretations.defaults());
    tracer.leaf(regime.rule(), regime, period);
    return Outcome.decided(regime, tracer.root());
  }

  private Optional<Violation> unknown(Period period) {
    if (period.from().isBefore(Regime.PP_46_2011.firstDay())) {
      return Optional.of(before2014());
    }
    return isUncertain(period) ? Optional.of(uncertain()) : Optional.empty();
  }

  private boolean isUncertain(Period period) {
    return knownOn.isBefore(Regime.PP_46_2011.knownSince())
        || UNCERTAIN.contains(knownOn) && !period.to().isBefore(Regime.PP_30_2019.firstDay());
  }

  /**
   * Divides a period at the boundaries. It refuses what {@link #of} calls not modelled: nothing is
   * assigned silently.
   *
   * @param period a period that does not begin before 2014
   * @return its parts in order, each with its regime
   * @throws IllegalArgumentException if the period begins before 2014, or if it was not certain on
   *     the day of knowledge which rules would apply to it
   */
  public List<Part> split(Period period) {
    unknown(period)
        .ifPresent(
            reason -> {
              throw new IllegalArgumentException(
                  "period must have known regimes, was "
                      + period
                      + ": "
                      + reason.message().en()
                      + "\nMungkin: "
                      + reason.advice().en());
            });
    return parts(period);
  }

  private List<Part> parts(Period period) {
    List<Part> parts = new ArrayList<>();
    LocalDate from = period.from();
    while (!from.isAfter(period.to())) {
      Map.Entry<LocalDate, Regime> here = timeline.byFirstDay().floorEntry(from);
      LocalDate next = timeline.byFirstDay().higherKey(from);
      LocalDate to = next == null || next.isAfter(period.to()) ? period.to() : next.minusDays(1);
      parts.add(new Part(Period.of(from, to), here.getValue()));
      from = to.plusDays(1);
    }
    return parts;
  }

  private static Violation before2014() {
    return Violation.error(
        "",
        ViolationCode.NOT_MODELLED,
        Text.of(
            "Penilaian sebelum tahun 2014 (DP3) tidak dimodelkan.",
            "Appraisals before 2014 (DP3) are not modelled."),
        Text.of(
            "Simpan hasil lamanya; pustaka ini menilai masa mulai 1 Januari 2014.",
            "Keep the old result; this library rates periods from 1 January 2014 on."),
        Basis.FORMAT);
  }

  private static Violation uncertain() {
    return Violation.error(
        "",
        ViolationCode.NOT_MODELLED,
        Text.of(
            "Pada tanggal pengetahuan itu belum pasti aturan mana yang akan berlaku.",
            "On that day of knowledge it was not certain which rules would apply."),
        Text.of(
            "Pakai tanggal pengetahuan mulai 3 Februari 2021, atau pengetahuan hari ini.",
            "Use a day of knowledge from 3 February 2021 on, or today's knowledge."),
        Regime.INTEGRASI_2021.rule().basis());
  }

  private static Violation spans(List<Part> parts) {
    return Violation.error(
            "",
            ViolationCode.SPANS_REGIMES,
            Text.of(
                    "Masa ini melintasi batas rezim aturan: {0}.",
                    "The period lies over a boundary of regimes: {0}.")
                .with(parts),
            Text.of(
                "Nilai tiap bagian dengan rezimnya; hanya tahun 2021 utuh yang diintegrasikan.",
                "Rate each part under its regime; only the whole year 2021 is integrated."),
            Regime.INTEGRASI_2021.rule().basis())
        .withAllowed(parts.stream().map(part -> part.period().toString()).toList());
  }
}
