package io.github.kinerjaasn.siasn.code;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.post.Jenjang;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.Arrays;
import java.util.Optional;

/**
 * The coefficients of functional posts with an id that has been seen (code list {@code koefisien},
 * CONSENSUS). All of them are for predicate Baik, 100 %; ids for other predicates are not known and
 * never made up (see {@link Tafsir#KOEFISIEN_IDS}).
 */
public enum Koefisien implements Labelled {
  /** 12. */
  AHLI_PERTAMA("12", Jenjang.AHLI_PERTAMA, "12.5", "PT"),
  /** 22. */
  AHLI_MUDA("22", Jenjang.AHLI_MUDA, "25", "MU"),
  /** 32. */
  AHLI_MADYA("32", Jenjang.AHLI_MADYA, "37.5", "MA"),
  /** 42. */
  AHLI_UTAMA("42", Jenjang.AHLI_UTAMA, "50", "UT"),
  /** 52. */
  PEMULA("52", Jenjang.PEMULA, "3.75", "PM"),
  /** 62. */
  TERAMPIL("62", Jenjang.TERAMPIL, "5", "TR"),
  /** 72. */
  MAHIR("72", Jenjang.MAHIR, "12.5", "MH"),
  /** 82. */
  PENYELIA("82", Jenjang.PENYELIA, "25", "PY");

  private final String id;
  private final Jenjang jenjang;
  private final Rational value;
  private final String letters;

  Koefisien(String id, Jenjang jenjang, String value, String letters) {
    this.id = id;
    this.jenjang = jenjang;
    this.value = Rational.parse(value);
    this.letters = letters;
  }

  /**
   * The coefficient with an id.
   *
   * @param id such as {@code 12}
   * @return the coefficient, or empty if the id has not been seen
   */
  public static Optional<Koefisien> find(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }

  /**
   * The coefficient of a grade with a predicate.
   *
   * @param jenjang the grade
   * @param predicate the predicate
   * @return the coefficient, or empty for every predicate but Baik
   */
  public static Optional<Koefisien> of(Jenjang jenjang, Predicate predicate) {
    return Arrays.stream(values())
        .filter(one -> one.jenjang == jenjang && predicate == Predicate.BAIK)
        .findFirst();
  }

  /**
   * The id in the exchange.
   *
   * @return such as {@code 12}
   */
  public String id() {
    return id;
  }

  /**
   * The grade.
   *
   * @return the grade
   */
  public Jenjang jenjang() {
    return jenjang;
  }

  /**
   * The yearly coefficient.
   *
   * @return such as 12.5
   */
  public Rational value() {
    return value;
  }

  /**
   * The two letters of the list.
   *
   * @return such as {@code PT}
   */
  public String letters() {
    return letters;
  }

  @Override
  public Text label() {
    return jenjang.label();
  }
}
