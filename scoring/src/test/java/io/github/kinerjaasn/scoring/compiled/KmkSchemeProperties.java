package io.github.kinerjaasn.scoring.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.plan.ResultKind;
import io.github.kinerjaasn.core.post.PostKind;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.kmk127y2026.HasilNilaiKinerja;
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
import io.github.kinerjaasn.scoring.scheme.SchemeResult;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** KMK 127/2026 as a scheme gives bit for bit what the hand-written rules give. */
class KmkSchemeProperties {
  private final CompiledScheme scheme = CompiledScheme.of(ShippedSchemes.KMK_127_2026);
  private static final Tracer SILENT = Tracer.silent(Interpretations.defaults());
  private static final Map<PostKind, KelompokJabatan> POSTS =
      Map.of(
          PostKind.JPT_MADYA, KelompokJabatan.JPT_MADYA,
          PostKind.JPT_PRATAMA, KelompokJabatan.JPT_PRATAMA,
          PostKind.ADMINISTRATOR, KelompokJabatan.ADMINISTRATOR,
          PostKind.PENGAWAS, KelompokJabatan.PENGAWAS,
          PostKind.PELAKSANA, KelompokJabatan.PELAKSANA,
          PostKind.JF_KEAHLIAN, KelompokJabatan.JABATAN_FUNGSIONAL,
          PostKind.JF_KETERAMPILAN, KelompokJabatan.JABATAN_FUNGSIONAL);

  /** Numbers near the bounds as often as anywhere. */
  private static Rational number(Random random, int lowest, int highest) {
    return switch (random.nextInt(4)) {
      case 0 -> Rational.of(lowest + random.nextInt(highest - lowest + 1));
      case 1 ->
          Rational.of(88 + random.nextInt(15))
              .atLeast(Rational.of(lowest))
              .atMost(Rational.of(highest));
      case 2 -> Rational.of(100L * lowest + random.nextInt(100 * (highest - lowest) + 1), 100);
      default -> Rational.of(7L * lowest + random.nextInt(7 * (highest - lowest) + 1), 7);
    };
  }

  private static IndicatorInput indicator(Random random, String id) {
    Optional<Rational> worst =
        random.nextInt(3) == 0 ? Optional.empty() : Optional.of(number(random, 1, 50));
    return new IndicatorInput(
        id,
        Polarity.values()[random.nextInt(3)],
        random.nextInt(8) == 0 ? Rational.ZERO : number(random, -20, 120),
        Optional.empty(),
        number(random, -20, 200),
        worst,
        random.nextInt(4) == 0,
        Rational.of(60 + random.nextInt(61), 100),
        1 + random.nextInt(366),
        random.nextBoolean() ? ResultKind.UTAMA : ResultKind.TAMBAHAN);
  }

  private static Optional<Rational> byHand(IndicatorInput input) {
    return CapaianIki.capaianIki(
        new RealisasiIki(
            Polarisasi.valueOf(input.polarity().name()),
            input.target(),
            input.realisation(),
            input.worst(),
            input.targetAtMaximum(),
            Optional.empty()),
        SILENT);
  }

  @Property(tries = 5000)
  void achievementsAreTheSame(@ForAll long seed) {
    IndicatorInput input = indicator(new Random(seed), "IKI-1");
    assertThat(scheme.achievement(input, SILENT)).isEqualTo(byHand(input));
  }

  @Property(tries = 5000)
  void resultsAreTheSame(@ForAll long seed) {
    Random random = new Random(seed);
    List<IndicatorInput> indicators = new ArrayList<>();
    for (int at = random.nextInt(12); at >= 0; at--) {
      indicators.add(indicator(random, "IKI-" + at));
    }
    PostKind post = List.copyOf(POSTS.keySet()).get(random.nextInt(POSTS.size()));
    EnumMap<CoreValue, Rational> values = new EnumMap<>(CoreValue.class);
    List.of(CoreValue.values()).forEach(one -> values.put(one, number(random, 0, 130)));
    SchemeInput input =
        SchemeInput.empty()
            .withIndicators(indicators)
            .withBehaviour(List.of(BehaviourInput.of(values)))
            .withPost(post)
            .withTier(1 + random.nextInt(2))
            .withOrganisationValue(number(random, 0, 120))
            .withDiscipline(random.nextBoolean() ? Rational.ZERO : number(random, 0, 30))
            .withImpact(random.nextBoolean() ? Rational.ZERO : number(random, 0, 5))
            .withCorrection(number(random, -8, 8));
    Outcome<SchemeResult> outcome = scheme.evaluate(input);
    Optional<HasilNilaiKinerja> expected = byHand(input, POSTS.get(post));
    assertThat(outcome.isDecided()).isEqualTo(expected.isPresent());
    expected.ifPresent(hasil -> same(outcome.orElseThrow(), hasil));
    List<io.github.kinerjaasn.core.outcome.Violation> none = new ArrayList<>();
    assertThat(scheme.rate(input, SILENT, none::add)).isEqualTo(outcome.toOptional());
    assertThat(none).hasSameSizeAs(expected.isPresent() ? List.of() : outcome.violations());
  }

  private static Optional<HasilNilaiKinerja> byHand(SchemeInput input, KelompokJabatan post) {
    List<Iki> iki = new ArrayList<>();
    for (IndicatorInput one : input.getIndicators()) {
      byHand(one).ifPresent(a -> iki.add(new Iki(one.id(), a, one.weight(), one.days())));
    }
    if (iki.size() < input.getIndicators().size()) {
      return Optional.empty();
    }
    Rational nhk = Kalibrasi.kalibrasi(NilaiHasilKerja.nhk(iki, SILENT), post, SILENT);
    NilaiBerakhlak nilai =
        new NilaiBerakhlak(List.copyOf(input.getBehaviour().get(0).levels().values()));
    Rational npk =
        Kalibrasi.kalibrasi(NilaiPerilakuKerja.npk(List.of(nilai), SILENT), post, SILENT);
    return Optional.of(
        NilaiKinerja.nilaiKinerja(
            new MasukanNilaiKinerja(
                nhk,
                npk,
                input.getOrganisationValue().orElseThrow(),
                Kelompok.of(input.getTier().orElseThrow()),
                input.getDiscipline().orElseThrow(),
                input.getImpact().orElseThrow(),
                input.getCorrection().orElseThrow()),
            SILENT));
  }

  private static void same(SchemeResult result, HasilNilaiKinerja hasil) {
    assertThat(result)
        .isEqualTo(
            new SchemeResult(
                "kmk-127-2026",
                Optional.of(hasil.nkpAwal()),
                Optional.of(hasil.nkpDisesuaikan()),
                Optional.of(hasil.nkp()),
                Optional.of(hasil.nhk()),
                Optional.of(hasil.npk()),
                Optional.of(hasil.hasilKerja()),
                Optional.of(hasil.perilakuKerja()),
                Optional.of(hasil.predikat().name()),
                Optional.of(hasil.predikat())));
  }
}
