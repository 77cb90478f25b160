package io.github.kinerjaasn.scoring.law;

import static io.github.kinerjaasn.scoring.permenpanrb8y2021.Tafsir.P8_ACHIEVEMENT_ROUNDING;
import static io.github.kinerjaasn.scoring.permenpanrb8y2021.Tafsir.P8_JPT_101_TO_110;
import static io.github.kinerjaasn.scoring.permenpanrb8y2021.Tafsir.P8_RANGE_INSIDE;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.scoring.kmk127y2026.Disiplin;
import io.github.kinerjaasn.scoring.kmk127y2026.HukumanDisiplin;
import io.github.kinerjaasn.scoring.kmk127y2026.HukumanDisiplin.Kategori;
import io.github.kinerjaasn.scoring.kmk127y2026.Iki;
import io.github.kinerjaasn.scoring.kmk127y2026.NilaiHasilKerja;
import io.github.kinerjaasn.scoring.kmk127y2026iki.KualitasTarget;
import io.github.kinerjaasn.scoring.kmk127y2026iki.Polarisasi;
import io.github.kinerjaasn.scoring.kmk127y2026iki.RiwayatTarget;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.CapaianIndikator;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.Indikator;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.JenisIndikator;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.NilaiJpt;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.Tafsir.AchievementRounding;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.Tafsir.Between101And110;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.Tafsir.RangeInside;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.Target;
import io.github.kinerjaasn.scoring.pp46y2011.CapaianKegiatan;
import io.github.kinerjaasn.scoring.pp46y2011.Kreativitas;
import io.github.kinerjaasn.scoring.pp46y2011.PrestasiKerja;
import io.github.kinerjaasn.scoring.pp46y2011.Tafsir.StateCreativity;
import io.github.kinerjaasn.scoring.se3y2021.Konversi;
import io.github.kinerjaasn.scoring.se3y2021.Tafsir;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where the law itself gives less for more; the numbers come from the rules. */
final class KnownCliffs {

  /** A better input that earns less than a worse one. */
  record Cliff(
      LegalText text,
      String what,
      String worse,
      Optional<Rational> less,
      String better,
      Optional<Rational> more) {
    boolean drops() {
      return more.isEmpty() || less.orElseThrow().compareTo(more.get()) > 0;
    }
  }

  private static final Interpretations LINEAR =
      Interpretations.defaults().with(P8_JPT_101_TO_110, Between101And110.LINEAR);

  private KnownCliffs() {}

  static List<Cliff> all() {
    return Stream.of(
            efficiency(), creativity(), bridge(), achievement(), range(), quality(), discipline())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Cliff> efficiency() {
    Function<String, Optional<Rational>> score =
        used ->
            Optional.of(
                CapaianKegiatan.nilaiEfisiensi(Rational.HUNDRED, Rational.parse(used), silent()));
    String what = "time or cost used, in % of the target";
    return List.of(
        cliff(
            LegalText.PERKA_BKN_1_2013,
            what + ": the branch above 24 % efficiency",
            "76",
            "75.99",
            score),
        cliff(
            LegalText.PERKA_BKN_1_2013,
            what + ": below 76 % each saving lowers the score",
            "50",
            "49",
            score),
        cliff(LegalText.PERKA_BKN_1_2013, what + ": nothing used earns nothing", "1", "0", score));
  }

  private static List<Cliff> creativity() {
    return List.of(
        cliff(
            LegalText.PERKA_BKN_1_2013,
            "creativity, PP46_CREATIVITY_STATE=REFUSE: the points for the state are not confirmed",
            "ORGANISASI",
            "NEGARA",
            level -> points(Kreativitas.valueOf(level))));
  }

  private static Optional<Rational> points(Kreativitas level) {
    Interpretations refusing =
        Interpretations.defaults()
            .with(
                io.github.kinerjaasn.scoring.pp46y2011.Tafsir.PP46_CREATIVITY_STATE,
                StateCreativity.REFUSE);
    try {
      return Optional.of(PrestasiKerja.kreativitas(level, Tracer.silent(refusing)));
    } catch (IllegalArgumentException refused) {
      return Optional.empty();
    }
  }

  private static List<Cliff> bridge() {
    Function<String, Optional<Rational>> byDefault = bridged(Interpretations.defaults());
    Function<String, Optional<Rational>> downward =
        bridged(Interpretations.defaults().with(Tafsir.BRIDGE_GAPS, Tafsir.Gaps.EXTENDED_DOWNWARD));
    return Stream.concat(
            Stream.of("61", "76", "91").map(cut -> drop("value of the first half", cut, byDefault)),
            Stream.of("50", "60", "75", "90")
                .map(cut -> after("the same, BRIDGE_GAPS=EXTENDED_DOWNWARD", cut, downward)))
        .toList();
  }

  private static Function<String, Optional<Rational>> bridged(Interpretations readings) {
    return value -> Optional.of(Konversi.konversi(Rational.parse(value), Tracer.silent(readings)));
  }

  private static Cliff drop(String what, String cut, Function<String, Optional<Rational>> score) {
    String below = Rational.parse(cut).minus(Rational.of(1, 1000)).toString();
    return cliff(LegalText.SE_MENPANRB_3_2021, what, below, cut, score);
  }

  private static Cliff after(String what, String cut, Function<String, Optional<Rational>> score) {
    String above = Rational.parse(cut).plus(Rational.of(1, 1000)).toString();
    return cliff(LegalText.SE_MENPANRB_3_2021, what, cut, above, score);
  }

  private static List<Cliff> achievement() {
    return List.of(
        cliff(
            LegalText.PERMENPANRB_8_2021,
            "achievement of a JPT indicator in %: 101 to 110 has no confirmed value",
            "100",
            "101",
            percent -> jpt(percent, false, Interpretations.defaults())),
        cliff(
            LegalText.PERMENPANRB_8_2021,
            "the same, maximum target, P8_JPT_101_TO_110=LINEAR",
            "100",
            "101",
            percent -> jpt(percent, true, LINEAR)),
        cliff(
            LegalText.PERMENPANRB_8_2021,
            "the same, P8_JPT_101_TO_110=LINEAR, P8_ACHIEVEMENT_ROUNDING=NONE",
            "100",
            "100.01",
            percent ->
                jpt(
                    percent,
                    false,
                    LINEAR.with(P8_ACHIEVEMENT_ROUNDING, AchievementRounding.NONE))));
  }

  private static Optional<Rational> jpt(String percent, boolean most, Interpretations readings) {
    return NilaiJpt.nilai(Rational.parse(percent), most, Tracer.silent(readings))
        .nilai()
        .map(Score::exact);
  }

  private static List<Cliff> range() {
    Tracer nearer =
        Tracer.silent(Interpretations.defaults().with(P8_RANGE_INSIDE, RangeInside.NEARER_BOUND));
    return List.of(
        inRange(JenisIndikator.NORMAL, "84", "85", nearer),
        inRange(JenisIndikator.KHUSUS, "85", "84", nearer));
  }

  private static Cliff inRange(JenisIndikator kind, String worse, String better, Tracer tracer) {
    Target range = new Target(Rational.of(80), Rational.of(90));
    return cliff(
        LegalText.PERMENPANRB_8_2021,
        "realisation of a "
            + kind.label().en()
            + " indicator with the target 80 to 90,"
            + " P8_RANGE_INSIDE=NEARER_BOUND: the bound of comparison changes in the middle",
        worse,
        better,
        real ->
            Optional.of(
                CapaianIndikator.capaian(new Indikator(kind, range, Rational.parse(real)), tracer)
                    .exact()));
  }

  /** An unchanged target has no weight; K3 is factor and weight at once. */
  private static List<Cliff> quality() {
    return List.of(
        cliff(
            LegalText.KMK_127_2026,
            "target after a year with target and realisation 100: for the same one the table has"
                + " no weight",
            "99",
            "100",
            target ->
                KualitasTarget.bobotTarget(
                    new RiwayatTarget(
                        Polarisasi.MAXIMIZE,
                        RiwayatTarget.Asal.BIASA,
                        Rational.parse(target),
                        Optional.of(Rational.HUNDRED),
                        Optional.of(Rational.HUNDRED)),
                    silent())),
        cliff(
            LegalText.KMK_127_2026,
            "K3 of an indicator achieved at 10 % beside one at 100 % with K3 1: a better quality"
                + " also weighs more",
            "0.6",
            "1.2",
            k3 ->
                Optional.of(
                    NilaiHasilKerja.nhk(
                        List.of(
                            new Iki("IKI-1", Rational.HUNDRED, Rational.ONE, 100),
                            new Iki("IKI-2", Rational.of(10), Rational.parse(k3), 100)),
                        silent()))));
  }

  private static List<Cliff> discipline() {
    Function<String, Optional<Rational>> left =
        penalties ->
            Optional.of(
                Disiplin.disiplinPeriode(penalties(penalties), Period.ofQuarter(2026, 3), silent())
                    .negate());
    return List.of(
        cliff(
            LegalText.KMK_127_2026,
            "penalties of a quarter as category and score, what they add: the heaviest category counts alone",
            "SEDANG 40, BERAT 10",
            "SEDANG 40",
            left));
  }

  private static List<HukumanDisiplin> penalties(String text) {
    return Stream.of(text.split(", ")).map(KnownCliffs::penalty).toList();
  }

  private static HukumanDisiplin penalty(String text) {
    String[] words = text.split(" ");
    return new HukumanDisiplin(
        Kategori.valueOf(words[0]), Rational.parse(words[1]), Period.ofQuarter(2026, 3));
  }

  private static Cliff cliff(
      LegalText text,
      String what,
      String worse,
      String better,
      Function<String, Optional<Rational>> score) {
    return new Cliff(text, what, worse, score.apply(worse), better, score.apply(better));
  }

  private static Tracer silent() {
    return Tracer.silent(Interpretations.defaults());
  }
}
