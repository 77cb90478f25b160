package io.github.kinerjaasn.examples.city;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.measure.CaseRegister;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Percentage;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.cause.Gap;
import io.github.kinerjaasn.scoring.cause.GapAnalysis;
import io.github.kinerjaasn.scoring.cause.GapPart;
import io.github.kinerjaasn.scoring.cause.WeightedIndicator;
import io.github.kinerjaasn.scoring.measure.CaseTimes;
import io.github.kinerjaasn.scoring.measure.PersonResult;
import io.github.kinerjaasn.scoring.measure.ProcessChange;
import io.github.kinerjaasn.scoring.measure.TeamResult;
import io.github.kinerjaasn.scoring.measure.TeamShares;
import io.github.kinerjaasn.scoring.measure.TimeIndicators;
import io.github.kinerjaasn.scoring.measure.TimeResult;
import io.github.kinerjaasn.scoring.measure.Trend;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** Rates by key performance indicators of time, and finds why a target was missed. */
final class Makassar implements City {
  private static final String COMPLAINTS = "aduan-kesehatan.json";
  private static final String PERMITS = "izin-trayek.json";
  private static final Rational TARGET_WITHIN = Rational.of(90);

  @Override
  public String name() {
    return "makassar";
  }

  @Override
  public void tell(CityData data, Story story) throws IOException {
    CaseRegister complaints = data.read(COMPLAINTS, CaseRegister.class);
    CaseRegister permits = data.read(PERMITS, CaseRegister.class);
    story.title(
        Text.of(
            "Makassar: IKU waktu layanan, individu dan tim",
            "Makassar: indicators of time, persons and teams"));
    TimeResult health = service(complaints, COMPLAINTS, story);
    TimeResult transport = service(permits, PERMITS, story);
    team(permits, story);
    change(permits, story);
    cause(permits, story);
    indicators(health, transport, story);
  }

  private static TimeResult service(CaseRegister register, String file, Story story) {
    Outcome.Decided<TimeResult> decided = CityData.decided(file, TimeIndicators.of(register));
    TimeResult result = decided.value();
    story.chapter(
        Text.of("{0}, {1}", "{0}, {1}").with(register.getService(), register.getPeriod()));
    story.line(
        Text.of(
            "Standar {0} hari kerja; {1} kasus selesai, {2} masih terbuka ({3} sudah lewat"
                + " standar).",
            "Standard {0} working days; {1} cases finished, {2} open ({3} past the standard)."),
        result.standard(),
        result.finished(),
        result.open(),
        result.openLate());
    story.line(
        Text.of(
            "Sesuai standar {0} %; rata-rata {1}, median {2}, persentil ke-90 {3} hari kerja.",
            "Within the standard {0} %; mean {1}, median {2}, 90th percentile {3} days."),
        Score.of(result.within().value()),
        result.mean(),
        result.median(),
        result.ninetieth());
    story.steps(decided.reasoning(), 2);
    return result;
  }

  private static void team(CaseRegister register, Story story) {
    TeamResult team = TeamShares.teamResult(times(register), silent());
    story.chapter(
        Text.of(
            "Hasil tim dan individu dari kasus yang sama", "Team and persons from the same cases"));
    story.line(Text.of("Tim: {0}.", "Team: {0}."), team.team());
    team.persons().forEach(one -> story.item(Text.same("{0}: {1}"), one.person(), one));
    Rational cases = Rational.sum(team.persons().stream().map(PersonResult::cases).toList());
    story.line(
        Text.of(
            "Bagian semua orang {0} + {1} kasus tanpa nama = {2} kasus tim, tepat.",
            "All persons {0} + {1} cases that name nobody = {2} cases of the team, exactly."),
        cases,
        team.unassigned(),
        cases.plus(team.unassigned()));
  }

  private static void change(CaseRegister register, Story story) {
    Trend trend = CityData.decided(PERMITS, ProcessChange.of(register)).value();
    story.chapter(
        Text.of("Sebelum dan sesudah proses diubah ({0})", "Before and after the change ({0})"),
        register.getChangedOn().orElseThrow());
    side(Text.of("sebelum", "before"), trend.before(), story);
    side(Text.of("sesudah", "after"), trend.after(), story);
    story.line(
        Text.of(
            "Selisih rata-rata {0} hari kerja, median {1}, sesuai standar {2} poin persen.",
            "Difference of the means {0} days, of the medians {1}, within the standard {2}"
                + " points."),
        Score.of(trend.mean()),
        trend.median(),
        Score.of(trend.within()));
    story.line(
        Text.of(
            "Angka ini selisih hasil pengukuran; bukan bukti bahwa perubahan itu penyebabnya.",
            "These are differences of what was measured, no proof of what caused them."));
  }

  private static void side(Text when, TimeResult result, Story story) {
    story.item(
        Text.of(
            "{0}: {1} kasus, rata-rata {2} hari kerja, {3} % sesuai standar {4} hari kerja",
            "{0}: {1} cases, {2} days on average, {3} % within the standard of {4} days"),
        when,
        result.finished(),
        result.mean(),
        Score.of(result.within().value()),
        result.standard());
  }

  private static void cause(CaseRegister register, Story story) {
    CaseTimes times = times(register);
    Tracer.Recorder tracer = Tracer.recording(Interpretations.defaults());
    Gap stages = GapAnalysis.byStage(times, tracer);
    story.chapter(Text.of("Mengapa standar tidak tercapai?", "Why was the standard missed?"));
    story.line(
        Text.of("Selisih rata-rata terhadap standar: {0} hari kerja.", "Gap to the standard: {0}."),
        Score.of(stages.gap()));
    parts(stages, Text::same, story);
    parts(GapAnalysis.byMonth(times, silent()), month -> Period.parse(month).label(), story);
    parts(GapAnalysis.byGroup(times, silent()), Text::same, story);
    story.steps(tracer.root(), 2);
  }

  private static void parts(Gap gap, Function<String, Text> name, Story story) {
    story.line(Text.of("Menurut {0}:", "By {0}:"), gap.dimension());
    for (GapPart part : gap.parts()) {
      story.item(
          Text.of("{0}: {1} ({2} % dari selisih)", "{0}: {1} ({2} % of the gap)"),
          name.apply(part.name()),
          Score.of(part.contribution()),
          Score.of(gap.percent(part).orElse(Rational.ZERO)));
    }
    Rational sum = Rational.sum(gap.parts().stream().map(GapPart::contribution).toList());
    story.line(
        Text.of("  jumlah {0}, sama tepat dengan selisih: {1}", "  sum {0}, exactly the gap: {1}"),
        Score.of(sum),
        sum.equals(gap.gap()));
  }

  private static void indicators(TimeResult health, TimeResult transport, Story story) {
    Function<TimeResult, Rational> achievement =
        result -> Percentage.ofShare(result.within().value().dividedBy(TARGET_WITHIN)).value();
    Tracer.Recorder tracer = Tracer.recording(Interpretations.defaults());
    Gap gap =
        GapAnalysis.byIndicator(
            List.of(
                new WeightedIndicator("IKU-aduan", Weight.ofPercent(60), achievement.apply(health)),
                new WeightedIndicator(
                    "IKU-izin", Weight.ofPercent(40), achievement.apply(transport))),
            Rational.HUNDRED,
            tracer);
    story.chapter(
        Text.of("Indikator mana yang menjelaskan selisih?", "Which indicator explains the gap?"));
    story.line(
        Text.of(
            "Capaian tertimbang {0} % dari target 100 % (target sesuai standar {1} %).",
            "Weighted achievement {0} % of 100 % (target within the standard {1} %)."),
        Score.of(gap.observed()),
        TARGET_WITHIN);
    story.steps(tracer.root(), 2);
    story.line(
        Text.of(
            "Selisih ini menunjuk tempat, bukan kesalahan orang: bahas bersama tim, tawarkan"
                + " pelatihan dan umpan balik.",
            "The gap points to a place, not to a person's fault: discuss it with the team, offer"
                + " training and feedback."));
  }

  private static CaseTimes times(CaseRegister register) {
    return CaseTimes.of(
        register,
        wrong -> {
          throw new BadDataException(PERMITS, List.of(wrong));
        });
  }

  private static Tracer silent() {
    return Tracer.silent(Interpretations.defaults());
  }
}
