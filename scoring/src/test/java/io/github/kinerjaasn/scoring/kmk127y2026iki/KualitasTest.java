package io.github.kinerjaasn.scoring.kmk127y2026iki;

import static io.github.kinerjaasn.scoring.kmk127y2026.Data.angka;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.Both;
import io.github.kinerjaasn.scoring.kmk127y2026.Data;
import io.github.kinerjaasn.scoring.kmk127y2026iki.KualitasIki.Kendali;
import io.github.kinerjaasn.scoring.kmk127y2026iki.KualitasIki.Mutu;
import io.github.kinerjaasn.scoring.kmk127y2026iki.KualitasIki.Validitas;
import io.github.kinerjaasn.scoring.kmk127y2026iki.Tafsir.KmkUnchangedTarget;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class KualitasTest {
  private static final Interpretations SATU =
      Interpretations.defaults().with(Tafsir.KMK_UNCHANGED_TARGET, KmkUnchangedTarget.ONE);

  @ParameterizedTest
  @CsvFileSource(resources = "bobot-indikator.csv", numLinesToSkip = 1)
  void bobotIndikator(Validitas validitas, Kendali kendali, String bobot) {
    Both.assertRule(tracer -> KualitasIki.bobotIndikator(validitas, kendali, tracer))
        .isEqualTo(Data.mungkin(bobot));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "k3.csv", numLinesToSkip = 1)
  void k3(String bobotIndikator, String bobotTarget, String k3, Mutu mutu) {
    Both.assertRule(tracer -> KualitasIki.k3(angka(bobotIndikator), angka(bobotTarget), tracer))
        .isEqualTo(angka(k3));
    Both.assertRule(tracer -> KualitasIki.mutu(angka(k3), tracer)).isEqualTo(mutu);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "bobot-target.csv", numLinesToSkip = 1)
  void bobotTarget(
      Polarisasi polarisasi,
      RiwayatTarget.Asal asal,
      String target,
      String targetLalu,
      String realisasiLalu,
      String bobot,
      String source) {
    RiwayatTarget riwayat =
        new RiwayatTarget(
            polarisasi, asal, angka(target), Data.mungkin(targetLalu), Data.mungkin(realisasiLalu));
    Optional<Rational> baku = Both.tracers(tracer -> KualitasTarget.bobotTarget(riwayat, tracer));
    assertThat(baku).isEqualTo(Data.mungkin(bobot));
    boolean tetap = source.contains("not regulated") || source.contains("unchanged");
    Both.assertRule(SATU, tracer -> KualitasTarget.bobotTarget(riwayat, tracer))
        .isEqualTo(tetap ? Optional.of(Rational.ONE) : baku);
  }
}
