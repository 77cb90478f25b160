package io.github.kinerjaasn.siasn.part;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.pp46y2011.HasilPrestasi;
import io.github.kinerjaasn.scoring.pp46y2011.Perilaku;
import io.github.kinerjaasn.scoring.pp46y2011.PrestasiKerja;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers of an SKP before 2022. What is not there is absent, never 0.
 *
 * <pre>{@code
 * SkpNumbers.NONE.with(SkpNumber.INISIATIF_KERJA, Rational.of(91)).contradictions(); // []
 * }</pre>
 *
 * @param values the numbers, exact when written and as stored when read
 */
public record SkpNumbers(Map<SkpNumber, Rational> values) {
  /** Stored numbers have two decimals: each is off by half a hundredth at most. */
  private static final Rational HALF_HUNDREDTH = Rational.of(5, 1000);

  /** No numbers. */
  public static final SkpNumbers NONE = new SkpNumbers(Map.of());

  /**
   * Takes a copy.
   *
   * @param values the numbers
   */
  public SkpNumbers {
    values = Map.copyOf(values);
  }

  /**
   * The numbers of a year under PP 46/2011.
   *
   * @param decided the decided appraisal
   * @param perilaku the aspects that it rests on
   * @return the numbers, exact
   */
  public static SkpNumbers of(Outcome.Decided<HasilPrestasi> decided, Perilaku perilaku) {
    HasilPrestasi hasil = decided.value();
    SkpNumbers aspects =
        NONE.with(SkpNumber.ORIENTASI_PELAYANAN, perilaku.orientasiPelayanan())
            .with(SkpNumber.INTEGRITAS, perilaku.integritas())
            .with(SkpNumber.KOMITMEN, perilaku.komitmen())
            .with(SkpNumber.DISIPLIN, perilaku.disiplin())
            .with(SkpNumber.KERJASAMA, perilaku.kerjaSama());
    SkpNumbers all =
        perilaku
            .kepemimpinan()
            .map(one -> aspects.with(SkpNumber.KEPEMIMPINAN, one))
            .orElse(aspects);
    return all.with(SkpNumber.JUMLAH, all.sum())
        .with(SkpNumber.NILAI_SKP, hasil.nilaiSkp().exact())
        .with(SkpNumber.NILAI_RATARATA, hasil.nilaiPerilaku().exact())
        .with(SkpNumber.NILAI_PERILAKU_KERJA, hasil.nilaiPerilaku().exact())
        .with(SkpNumber.NILAI_PRESTASI_KERJA, hasil.nilai().exact());
  }

  /**
   * The same numbers and one more, or another one in its place.
   *
   * @param number which
   * @param value its value
   * @return a copy
   */
  public SkpNumbers with(SkpNumber number, Rational value) {
    Map<SkpNumber, Rational> more = new EnumMap<>(SkpNumber.class);
    more.putAll(values);
    more.put(number, value);
    return new SkpNumbers(more);
  }

  /**
   * A number.
   *
   * @param number which
   * @return its value, or empty
   */
  public Optional<Rational> get(SkpNumber number) {
    return Optional.ofNullable(values.get(number));
  }

  private Rational sum() {
    return SkpNumber.ASPECTS.stream()
        .flatMap(one -> get(one).stream())
        .reduce(Rational.ZERO, Rational::plus);
  }

  /**
   * Where the numbers contradict each other by PP 46/2011: the sum of the aspects, their mean by
   * five or six, and 60 % of the SKP value with 40 % of the behaviour value. Numbers with two
   * decimals are given the room that rounding takes, and not more.
   *
   * @return the findings at the derived numbers; none for 2021, whose formula is another, and none
   *     where a number is absent
   */
  public List<Violation> contradictions() {
    List<Violation> found = new ArrayList<>();
    if (SkpNumber.OF_2021.stream().noneMatch(values::containsKey)) {
      long aspects = SkpNumber.ASPECTS.stream().filter(values::containsKey).count();
      if (aspects >= SkpNumber.ASPECTS.size() - 1) {
        demand(
            SkpNumber.JUMLAH,
            sum(),
            Rational.of(aspects),
            PrestasiKerja.NILAI_PERILAKU.basis(),
            found);
      }
      mean(found);
      whole(found);
    }
    return List.copyOf(found);
  }

  private void mean(List<Violation> found) {
    Optional<Rational> sum = get(SkpNumber.JUMLAH);
    Optional<Rational> mean = get(SkpNumber.NILAI_RATARATA);
    if (sum.isPresent() && mean.isPresent()) {
      Rational by5 = sum.get().dividedBy(PrestasiKerja.ASPEK_TANPA_KEPEMIMPINAN);
      Rational by6 = sum.get().dividedBy(PrestasiKerja.ASPEK_DENGAN_KEPEMIMPINAN);
      if (!isNear(mean.get(), by5, Rational.ONE)) {
        demand(
            SkpNumber.NILAI_RATARATA,
            by6,
            Rational.ONE,
            PrestasiKerja.NILAI_PERILAKU.basis(),
            found);
      }
    }
  }

  private void whole(List<Violation> found) {
    Optional<Rational> skp = get(SkpNumber.NILAI_SKP);
    Optional<Rational> behaviour = get(SkpNumber.NILAI_RATARATA);
    if (skp.isPresent() && behaviour.isPresent()) {
      Rational value =
          skp.get()
              .times(PrestasiKerja.BAGIAN_SKP)
              .plus(behaviour.get().times(PrestasiKerja.BAGIAN_PERILAKU));
      demand(
          SkpNumber.NILAI_PRESTASI_KERJA, value, Rational.ONE, PrestasiKerja.NILAI.basis(), found);
    }
  }

  /** Adds a finding unless the number lies within the rounding of itself and of its parts. */
  private void demand(
      SkpNumber number, Rational derived, Rational parts, Basis basis, List<Violation> found) {
    get(number)
        .filter(stored -> !isNear(stored, derived, parts))
        .ifPresent(stored -> found.add(mismatch(number, basis)));
  }

  private static boolean isNear(Rational stored, Rational derived, Rational parts) {
    Rational room = HALF_HUNDREDTH.times(parts.plus(Rational.ONE));
    return stored.minus(derived).abs().compareTo(room) <= 0;
  }

  private static Violation mismatch(SkpNumber number, Basis basis) {
    return Violation.error(
        "/" + number.wireName(),
        ViolationCode.INCONSISTENT,
        Text.of("tidak sesuai angka pembentuknya", "not what its parts give"),
        Text.of("hitung ulang dari angka pembentuknya", "derive it from its parts"),
        basis);
  }

  /** Shows no number. */
  @Override
  public String toString() {
    return "SkpNumbers[" + values.size() + "]";
  }
}
