package io.github.kinerjaasn.scoring.perbkn3y2023;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.post.Jenjang;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.perbkn3y2023.AkumulasiAngkaKredit.Hasil;
import io.github.kinerjaasn.scoring.perbkn3y2023.AkumulasiAngkaKredit.Masukan;
import io.github.kinerjaasn.scoring.perbkn3y2023.Tafsir.AkRounding;
import io.github.kinerjaasn.scoring.perbkn3y2023.Tafsir.AkSum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AngkaKreditProperties {
  private static final Interpretations BAKU = Interpretations.defaults();
  private static final Tracer SILENT = Tracer.silent(BAKU);
  private static final Rational HALF_CENT = Rational.of(1, 200);

  @Provide
  Arbitrary<List<Konversi>> konversi() {
    return Combinators.combine(
            Arbitraries.of(Jenjang.class),
            Arbitraries.of(Predicate.class),
            Arbitraries.integers().between(1, 12))
        .as(Konversi::new)
        .list()
        .ofMaxSize(30);
  }

  private static Rational tepat(Jenjang jenjang, Predicate predikat, int bulan) {
    return KonversiPredikat.angkaKredit(new Konversi(jenjang, predikat, bulan), SILENT).tepat();
  }

  @Property
  void orderNeverMatters(
      @ForAll("konversi") List<Konversi> konversi,
      @ForAll Random random,
      @ForAll AkSum sum,
      @ForAll AkRounding rounding) {
    Tracer tracer = Tracer.silent(BAKU.with(Tafsir.AK_SUM, sum).with(Tafsir.AK_ROUNDING, rounding));
    List<Konversi> shuffled = new ArrayList<>(konversi);
    Collections.shuffle(shuffled, random);
    assertThat(AkumulasiAngkaKredit.jumlah(shuffled, tracer))
        .isEqualTo(AkumulasiAngkaKredit.jumlah(konversi, tracer));
  }

  @Property
  void issuedIsWithinHalfACentOfExact(@ForAll("konversi") List<Konversi> konversi) {
    AngkaKredit jumlah = AkumulasiAngkaKredit.jumlah(konversi, SILENT);
    assertThat(jumlah.ditetapkan().minus(jumlah.tepat()).abs())
        .isLessThanOrEqualTo(HALF_CENT.times(Rational.of(konversi.size())));
    AngkaKredit sekali =
        AkumulasiAngkaKredit.jumlah(
            konversi, Tracer.silent(BAKU.with(Tafsir.AK_SUM, AkSum.ROUND_EXACT_SUM)));
    assertThat(sekali.ditetapkan().minus(sekali.tepat()).abs()).isLessThanOrEqualTo(HALF_CENT);
    assertThat(sekali.tepat()).isEqualTo(jumlah.tepat());
  }

  @Property
  void splittingMonthsChangesNothingWithoutRounding(
      @ForAll Jenjang jenjang,
      @ForAll Predicate predikat,
      @ForAll @IntRange(min = 1, max = 60) int satu,
      @ForAll @IntRange(min = 1, max = 60) int lain) {
    assertThat(tepat(jenjang, predikat, satu).plus(tepat(jenjang, predikat, lain)))
        .isEqualTo(tepat(jenjang, predikat, satu + lain));
  }

  @Property
  void aBetterPredicateGivesMore(
      @ForAll Jenjang jenjang,
      @ForAll Predicate satu,
      @ForAll Predicate lain,
      @ForAll @IntRange(min = 1, max = 12) int bulan) {
    assertThat(Integer.signum(tepat(jenjang, satu, bulan).compareTo(tepat(jenjang, lain, bulan))))
        .isEqualTo(Integer.signum(lain.compareTo(satu)));
  }

  @Property
  void moreMonthsGiveMore(
      @ForAll Jenjang jenjang,
      @ForAll Predicate predikat,
      @ForAll @IntRange(min = 1, max = 500) int bulan) {
    assertThat(tepat(jenjang, predikat, bulan + 1)).isGreaterThan(tepat(jenjang, predikat, bulan));
  }

  @Property
  void missingAndLeftOverBalance(
      @ForAll Jenjang jenjang,
      @ForAll @IntRange(max = 60_000) int awal,
      @ForAll("konversi") List<Konversi> konversi) {
    Rational mulai = Rational.of(awal, 100);
    Hasil hasil =
        AkumulasiAngkaKredit.akumulasi(new Masukan(Kedudukan.of(jenjang), mulai, konversi), SILENT);
    Pemenuhan pangkat = hasil.kenaikanPangkat();
    assertThat(pangkat.kebutuhan().minus(pangkat.kekurangan()).plus(pangkat.kelebihan()))
        .isEqualTo(hasil.total().exact());
    assertThat(pangkat.kekurangan().times(pangkat.kelebihan())).isEqualTo(Rational.ZERO);
    assertThat(hasil.total().exact()).isGreaterThanOrEqualTo(mulai);
    hasil
        .kenaikanJenjang()
        .ifPresent(
            butuh -> assertThat(butuh.kekurangan()).isGreaterThanOrEqualTo(pangkat.kekurangan()));
  }
}
