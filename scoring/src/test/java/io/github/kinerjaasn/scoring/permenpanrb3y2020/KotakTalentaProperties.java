package io.github.kinerjaasn.scoring.permenpanrb3y2020;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.career.Potential;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class KotakTalentaProperties {
  private static final Tracer SILENT = Tracer.silent(Interpretations.defaults());

  @Example
  void everyBoxHasOneCell() {
    TreeSet<Integer> boxes = new TreeSet<>();
    for (Rating kinerja : Rating.values()) {
      for (Potential potensi : Potential.values()) {
        boxes.add(KotakTalenta.kotak(kinerja, potensi, SILENT));
      }
    }
    assertThat(boxes).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
  }

  @Property
  void betterOnBothAxesIsNeverALowerBox(
      @ForAll Rating kinerja,
      @ForAll Rating kinerjaLain,
      @ForAll Potential potensi,
      @ForAll Potential potensiLain) {
    Rating atas = kinerja.compareTo(kinerjaLain) <= 0 ? kinerja : kinerjaLain;
    Potential tinggi = potensi.compareTo(potensiLain) <= 0 ? potensi : potensiLain;
    assertThat(KotakTalenta.kotak(atas, tinggi, SILENT))
        .isGreaterThanOrEqualTo(KotakTalenta.kotak(kinerja, potensi, SILENT));
  }

  @Property
  void theScoredBoxFollowsTheCategories(
      @ForAll @IntRange(max = 10_000) int kinerja, @ForAll @IntRange(max = 10_000) int potensi) {
    Sumbu sumbu = new Sumbu(Rational.of(kinerja, 100), Rational.of(potensi, 100));
    Rating atas =
        kinerja >= 8000
            ? Rating.DI_ATAS_EKSPEKTASI
            : kinerja >= 6000 ? Rating.SESUAI_EKSPEKTASI : Rating.DI_BAWAH_EKSPEKTASI;
    Potential kanan =
        potensi >= 8000
            ? Potential.TINGGI
            : potensi >= 6000 ? Potential.MENENGAH : Potential.RENDAH;
    TalentaBerskor.HasilTalenta hasil = TalentaBerskor.talentaBerskor(sumbu, SILENT);
    assertThat(hasil.kotak()).isEqualTo(KotakTalenta.kotak(atas, kanan, SILENT));
    assertThat(hasil.skor().exact()).isEqualTo(Rational.of(kinerja + potensi, 200));
  }
}
