package io.github.kinerjaasn.scoring.pp30y2019;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.scoring.pp30y2019.KeadaanPembinaan.Jabatan;
import io.github.kinerjaasn.scoring.pp30y2019.Keberatan.Status;
import io.github.kinerjaasn.scoring.pp30y2019.Tafsir.ObjectionDeadline;
import io.github.kinerjaasn.scoring.pp30y2019.TindakLanjut.Langkah;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TindakLanjutTest {
  private static final Tracer DIAM = Tracer.silent(Interpretations.defaults());
  private static final Interpretations INSTANSI =
      Interpretations.defaults().with(Tafsir.OBJECTION_DEADLINE, ObjectionDeadline.AGENCY_RULE);

  @ParameterizedTest
  @CsvSource({"2022-01-03, 2022-01-17", "2022-02-20, 2022-03-06", "2021-12-31, 2022-01-14"})
  void last_day_of_an_objection(LocalDate diterima, LocalDate batas) {
    assertThat(Keberatan.batasAkhir(diterima, DIAM)).contains(batas);
    assertThat(Keberatan.batasAkhir(diterima, Tracer.silent(INSTANSI))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2022-01-17, true, , DIPERIKSA",
    "2022-01-17, true, 2022-02-01, FINAL",
    "2022-01-18, true, , LEWAT_WAKTU",
    "2022-01-18, true, 2022-02-01, LEWAT_WAKTU",
    "2022-01-18, false, , LEWAT_WAKTU",
    "2022-01-17, false, , TANPA_ALASAN",
    "2022-01-03, false, 2022-02-01, TANPA_ALASAN",
    "2022-01-03, true, 2022-01-03, FINAL"
  })
  void status_of_an_objection(
      LocalDate diajukan, boolean beralasan, LocalDate diputus, Status status) {
    Keberatan keberatan =
        new Keberatan(LocalDate.of(2022, 1, 3), diajukan, beralasan, Optional.ofNullable(diputus));
    assertThat(Keberatan.status(keberatan, DIAM)).contains(status);
    assertThat(Keberatan.status(keberatan, Tracer.silent(INSTANSI))).isEmpty();
    Tracer.Recorder tracer = Tracer.recording(Interpretations.defaults());
    Keberatan.status(keberatan, tracer);
    assertThat(tracer.root().value()).isEqualTo(status);
    assertThat(tracer.root().children().get(0).value()).isEqualTo(LocalDate.of(2022, 1, 17));
  }

  @Test
  void an_objection_follows_the_result_and_the_decision_the_objection() {
    LocalDate hari = LocalDate.of(2022, 1, 3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Keberatan(hari, hari.minusDays(1), true, Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Keberatan(hari, hari.plusDays(2), true, Optional.of(hari.plusDays(1))));
  }

  @ParameterizedTest
  @CsvSource({"2022-01-15, 2022-07-15", "2021-08-31, 2022-02-28", "2023-08-31, 2024-02-29"})
  void six_months_to_improve(LocalDate mulai, LocalDate akhir) {
    assertThat(TindakLanjut.akhirPerbaikan(mulai, DIAM)).isEqualTo(akhir);
  }

  @ParameterizedTest
  @CsvSource({"2022-01-15, 2023-01-15", "2024-02-29, 2025-02-28"})
  void placement_of_one_year(LocalDate mulai, LocalDate akhir) {
    assertThat(TindakLanjut.akhirPenempatan(mulai, DIAM)).isEqualTo(akhir);
  }

  @ParameterizedTest
  @CsvSource({
    // jabatan, tercapai, uji, lowongan, penempatan, tanggal, langkah
    "JA, true, false, false, , 2022-01-16, SELESAI",
    "JPT, true, true, true, , 2025-01-01, SELESAI",
    "JA, false, false, false, , 2022-07-14, PERBAIKAN",
    "JPT, false, true, true, , 2022-07-14, PERBAIKAN",
    "JA, false, false, true, , 2022-07-15, UJI_KOMPETENSI",
    "JPT, false, false, false, , 2022-07-15, UJI_KOMPETENSI",
    "JPT, false, true, true, , 2022-07-15, SANKSI_JPT",
    "JA, false, true, true, , 2022-07-15, JABATAN_LAIN",
    "JF, false, true, true, 2022-08-01, 2022-09-01, JABATAN_LAIN",
    "JF, false, true, false, , 2022-07-15, PENEMPATAN",
    "JF, false, true, false, 2022-08-01, 2023-07-31, PENEMPATAN",
    "JF, false, true, false, 2022-08-01, 2023-08-01, PEMBERHENTIAN",
    "JA, false, true, false, 2022-08-01, 2023-08-01, PEMBERHENTIAN"
  })
  void next_step(
      Jabatan jabatan,
      boolean tercapai,
      boolean uji,
      boolean lowongan,
      LocalDate penempatan,
      LocalDate tanggal,
      Langkah langkah) {
    KeadaanPembinaan keadaan =
        new KeadaanPembinaan(
            jabatan,
            LocalDate.of(2022, 1, 15),
            tercapai,
            uji,
            lowongan,
            Optional.ofNullable(penempatan));
    assertThat(TindakLanjut.langkah(keadaan, tanggal, DIAM)).isEqualTo(langkah);
    Tracer.Recorder tracer = Tracer.recording(Interpretations.defaults());
    TindakLanjut.langkah(keadaan, tanggal, tracer);
    assertThat(tracer.root().value()).isEqualTo(langkah);
  }

  @Test
  void a_placement_follows_the_time_to_improve() {
    LocalDate hari = LocalDate.of(2022, 1, 15);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new KeadaanPembinaan(
                    Jabatan.JA, hari, false, true, false, Optional.of(hari.minusDays(1))));
  }
}
