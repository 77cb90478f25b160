package io.github.kinerjaasn.scoring.se3y2023;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One demand of the distribution guide on the staff of a group of predicates (SE MenPANRB 3/2023).
 *
 * @param id the short id of the demand, such as {@code B-2}
 * @param kelompok the predicates that are counted together
 * @param jenis what is demanded
 * @param persen the share in per cent, where the demand names one, else 0
 */
public record Porsi(String id, Set<Predicate> kelompok, Jenis jenis, int persen)
    implements Labelled {

  /** The kinds of demands. */
  public enum Jenis {
    /** At most a share. */
    MAKS,
    /** At least a share. */
    MIN,
    /** The majority ("sebagian besar"). */
    MAYORITAS,
    /** At least one person. */
    ADA,
    /** Nobody. */
    NIHIL
  }

  private static final int PERCENT = 100;

  /**
   * Takes an ordered copy of the group.
   *
   * @param id the short id of the demand, such as {@code B-2}
   * @param kelompok the predicates that are counted together
   * @param jenis what is demanded
   * @param persen the share in per cent, where the demand names one, else 0
   */
  public Porsi {
    kelompok = Collections.unmodifiableSortedSet(new TreeSet<>(kelompok));
  }

  boolean terpenuhi(Sebaran sebaran, Tafsir.Mayoritas mayoritas) {
    return terpenuhi(sebaran, mayoritas, UnaryOperator.identity());
  }

  /** The same with limits, in heads, that are rounded first. */
  boolean terpenuhi(
      Sebaran sebaran, Tafsir.Mayoritas mayoritas, UnaryOperator<Rational> pembulatan) {
    long lain =
        sebaran.jumlah().entrySet().stream()
            .filter(satu -> !kelompok.contains(satu.getKey()))
            .mapToLong(Map.Entry::getValue)
            .max()
            .orElseThrow();
    return terpenuhi(sebaran.jumlah(kelompok), sebaran.pegawai(), lain, mayoritas, pembulatan);
  }

  /** Whether so many of the group suffice, where no other predicate has more than {@code lain}. */
  boolean terpenuhi(long jumlah, long pegawai, long lain, Tafsir.Mayoritas mayoritas) {
    return terpenuhi(jumlah, pegawai, lain, mayoritas, UnaryOperator.identity());
  }

  private boolean terpenuhi(
      long jumlah,
      long pegawai,
      long lain,
      Tafsir.Mayoritas mayoritas,
      UnaryOperator<Rational> pembulatan) {
    return switch (jenis) {
      case MAKS -> Rational.of(jumlah).compareTo(pembulatan.apply(batas(pegawai))) <= 0;
      case MIN -> Rational.of(jumlah).compareTo(pembulatan.apply(batas(pegawai))) >= 0;
      case ADA -> jumlah > 0;
      case NIHIL -> jumlah == 0;
      case MAYORITAS ->
          switch (mayoritas) {
            case STRICTLY_MORE_THAN_HALF -> jumlah > pegawai - jumlah;
            case LARGEST_GROUP -> jumlah > lain;
          };
    };
  }

  private Rational batas(long pegawai) {
    return Rational.of(pegawai).times(Rational.of(persen, PERCENT));
  }

  /**
   * The demand as a code: group and kind.
   *
   * @return for example {@code BAIK:MAKS} or {@code BUTUH_PERBAIKAN+KURANG:ADA}
   */
  public String kode() {
    return kelompok.stream().map(Enum::name).collect(Collectors.joining("+")) + ":" + jenis;
  }

  @Override
  public Text label() {
    return switch (jenis) {
      case MAKS -> Text.of("{0} paling banyak {1} %", "{0} at most {1} %").with(kelompok, persen);
      case MIN -> Text.of("{0} paling sedikit {1} %", "{0} at least {1} %").with(kelompok, persen);
      case MAYORITAS -> Text.of("sebagian besar {0}", "mostly {0}").with(kelompok);
      case ADA -> Text.of("ada yang {0}", "at least one of {0}").with(kelompok);
      case NIHIL -> Text.of("tidak ada {0}", "no {0}").with(kelompok);
    };
  }

  @Override
  public String toString() {
    return id + " " + kode() + (persen > 0 ? " " + persen + " %" : "");
  }
}
