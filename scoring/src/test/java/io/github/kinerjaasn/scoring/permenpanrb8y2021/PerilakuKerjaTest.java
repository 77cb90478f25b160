package io.github.kinerjaasn.scoring.permenpanrb8y2021;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.PerilakuKerja.Perbandingan;
import io.github.kinerjaasn.scoring.permenpanrb8y2021.PerilakuKerja.Situasi;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerilakuKerjaTest {
  private static final Tracer DIAM = Tracer.silent(Interpretations.defaults());

  @ParameterizedTest
  @CsvSource({
    "3, 4, DI_BAWAH_STANDAR",
    "4, 4, SESUAI_STANDAR",
    "5, 4, DI_ATAS_STANDAR",
    "1, 7, DI_BAWAH_STANDAR",
    "7, 1, DI_ATAS_STANDAR"
  })
  void observed_against_required(int diamati, int standar, Perbandingan hasil) {
    assertThat(PerilakuKerja.perbandingan(new Situasi(diamati, standar), DIAM)).isEqualTo(hasil);
  }

  @ParameterizedTest
  @CsvSource({
    "3/4, true",
    "3/4 2/3 5/6, true",
    "3/4 3/3, false",
    "3/4 2/4, false",
    "4/4, false",
    "5/4, false",
    "2/4 2/4, false"
  })
  void clarification_when_every_situation_is_one_level_below(String situasi, boolean perlu) {
    List<Situasi> semua =
        Stream.of(situasi.split(" "))
            .map(satu -> satu.split("/"))
            .map(satu -> new Situasi(Integer.parseInt(satu[0]), Integer.parseInt(satu[1])))
            .toList();
    assertThat(PerilakuKerja.perluKlarifikasi(semua, DIAM)).isEqualTo(perlu);
  }

  @Test
  void levels_and_situations_must_be_there() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PerilakuKerja.perluKlarifikasi(List.of(), DIAM));
    assertThatIllegalArgumentException().isThrownBy(() -> new Situasi(0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Situasi(1, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-11-15, 2021-12-14, false", "2021-11-15, 2021-12-15, true",
    "2021-01-31, 2021-02-27, false", "2021-01-31, 2021-02-28, true"
  })
  void a_new_rater_waits_one_month(LocalDate mulai, LocalDate tanggal, boolean boleh) {
    assertThat(PerilakuKerja.bolehMenilai(mulai, tanggal, DIAM)).isEqualTo(boleh);
  }
}
