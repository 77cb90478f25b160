package io.github.kinerjaasn.benchmarks.suite;

import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.post.PostKind;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.compiled.CompiledScheme;
import io.github.kinerjaasn.scoring.kmk127y2026.Iki;
import io.github.kinerjaasn.scoring.kmk127y2026.Kalibrasi;
import io.github.kinerjaasn.scoring.kmk127y2026.Kalibrasi.KelompokJabatan;
import io.github.kinerjaasn.scoring.kmk127y2026.Kelompok;
import io.github.kinerjaasn.scoring.kmk127y2026.MasukanNilaiKinerja;
import io.github.kinerjaasn.scoring.kmk127y2026.NilaiHasilKerja;
import io.github.kinerjaasn.scoring.kmk127y2026.NilaiKinerja;
import io.github.kinerjaasn.scoring.kmk127y2026.NilaiPerilakuKerja;
import io.github.kinerjaasn.scoring.kmk127y2026.NilaiPerilakuKerja.NilaiBerakhlak;
import io.github.kinerjaasn.scoring.kmk127y2026iki.CapaianIki;
import io.github.kinerjaasn.scoring.kmk127y2026iki.Polarisasi;
import io.github.kinerjaasn.scoring.kmk127y2026iki.RealisasiIki;
import io.github.kinerjaasn.scoring.sample.ShippedSchemes;
import io.github.kinerjaasn.scoring.scheme.BehaviourInput;
import io.github.kinerjaasn.scoring.scheme.IndicatorInput;
import io.github.kinerjaasn.scoring.scheme.SchemeInput;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** KMK 127/2026 as a compiled scheme and as the SDK's hand-written rules, without reasoning. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class SchemeBenchmark {
  private static final int YEARS = 256;
  private static final CompiledScheme SCHEME = CompiledScheme.of(ShippedSchemes.KMK_127_2026);
  private static final Tracer SILENT = Tracer.silent(Interpretations.defaults());

  private final SchemeInput[] years = new SchemeInput[YEARS];
  private int next;

  @Setup
  public void setUp() {
    SplittableRandom random = new SplittableRandom(42);
    for (int at = 0; at < YEARS; at++) {
      years[at] = year(random);
    }
    for (SchemeInput year : years) {
      Object scheme = SCHEME.rate(year, SILENT, Ours::refuse).orElseThrow().total().orElseThrow();
      if (!scheme.equals(byHand(year).nkp())) {
        throw new IllegalStateException("scheme and rules must agree on " + year);
      }
    }
  }

  private static SchemeInput year(SplittableRandom random) {
    List<IndicatorInput> indicators = new ArrayList<>();
    for (int at = 1; at <= 8; at++) {
      indicators.add(
          IndicatorInput.of(
                  "IKI-" + at,
                  Polarity.values()[random.nextInt(3)],
                  Rational.of(80 + random.nextInt(41)),
                  Rational.of(8000 + random.nextInt(4001), 100))
              .weighing(Rational.of(60 + random.nextInt(61), 100), IndicatorInput.YEAR));
    }
    Map<CoreValue, Rational> values = new EnumMap<>(CoreValue.class);
    for (CoreValue value : CoreValue.values()) {
      values.put(value, Rational.of(80 + random.nextInt(41)));
    }
    return SchemeInput.empty()
        .withIndicators(indicators)
        .withBehaviour(List.of(BehaviourInput.of(values)))
        .withPost(PostKind.PELAKSANA)
        .withTier(2)
        .withOrganisationValue(Rational.of(880 + random.nextInt(250), 10))
        .withDiscipline(Rational.ZERO)
        .withImpact(Rational.ZERO)
        .withCorrection(Rational.of(random.nextInt(11) - 5));
  }

  @Benchmark
  public Object scheme(Cpu cpu) {
    return SCHEME.rate(turn(cpu), SILENT, Ours::refuse);
  }

  @Benchmark
  public Object rules(Cpu cpu) {
    return byHand(turn(cpu));
  }

  private SchemeInput turn(Cpu cpu) {
    cpu.count(1);
    next = (next + 1) % YEARS;
    return years[next];
  }

  private static io.github.kinerjaasn.scoring.kmk127y2026.HasilNilaiKinerja byHand(
      SchemeInput year) {
    List<Iki> iki = new ArrayList<>();
    for (IndicatorInput one : year.getIndicators()) {
      iki.add(new Iki(one.id(), achievement(one), one.weight(), one.days()));
    }
    KelompokJabatan post = KelompokJabatan.PELAKSANA;
    Rational nhk = Kalibrasi.kalibrasi(NilaiHasilKerja.nhk(iki, SILENT), post, SILENT);
    NilaiBerakhlak values =
        new NilaiBerakhlak(List.copyOf(year.getBehaviour().get(0).levels().values()));
    Rational npk = NilaiPerilakuKerja.npk(List.of(values), SILENT);
    return NilaiKinerja.nilaiKinerja(
        new MasukanNilaiKinerja(
            nhk,
            Kalibrasi.kalibrasi(npk, post, SILENT),
            year.getOrganisationValue().orElseThrow(),
            Kelompok.of(year.getTier().orElseThrow()),
            year.getDiscipline().orElseThrow(),
            year.getImpact().orElseThrow(),
            year.getCorrection().orElseThrow()),
        SILENT);
  }

  private static Rational achievement(IndicatorInput input) {
    return CapaianIki.capaianIki(
            new RealisasiIki(
                Polarisasi.valueOf(input.polarity().name()),
                input.target(),
                input.realisation(),
                Optional.empty(),
                false,
                Optional.empty()),
            SILENT)
        .orElseThrow();
  }
}
