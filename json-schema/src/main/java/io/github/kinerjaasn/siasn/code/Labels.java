package io.github.kinerjaasn.siasn.code;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.person.RaterStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads labels from closed lists of spellings that have been seen, in any letter case. Whatever is
 * not in a list is nothing: no default, no nearest word.
 *
 * <p>Example: {@code Labels.rating("DIBAWAH EKSPETASI")} is {@code DI_BAWAH_EKSPEKTASI}.
 */
public final class Labels {
  private static final List<String> EXPECTATION = List.of("ESPEKTASI", "EKSPEKTASI", "EKSPETASI");
  private static final Map<String, Rating> RATINGS = ratings();
  private static final Map<String, Predicate> PREDICATES = predicates();
  private static final Map<String, RaterStatus> STATUSES = statuses();

  private Labels() {}

  private static Map<String, Rating> ratings() {
    Map<String, Rating> labels = new LinkedHashMap<>();
    for (String word : EXPECTATION) {
      labels.put("DIATAS " + word, Rating.DI_ATAS_EKSPEKTASI);
      labels.put("DI ATAS " + word, Rating.DI_ATAS_EKSPEKTASI);
      labels.put("SESUAI " + word, Rating.SESUAI_EKSPEKTASI);
      labels.put("DIBAWAH " + word, Rating.DI_BAWAH_EKSPEKTASI);
      labels.put("DI BAWAH " + word, Rating.DI_BAWAH_EKSPEKTASI);
    }
    return labels;
  }

  private static Map<String, Predicate> predicates() {
    Map<String, Predicate> labels = new LinkedHashMap<>();
    labels.put("SANGAT BAIK", Predicate.SANGAT_BAIK);
    labels.put("BAIK", Predicate.BAIK);
    labels.put("BUTUH PERBAIKAN", Predicate.BUTUH_PERBAIKAN);
    labels.put("KURANG", Predicate.KURANG);
    labels.put("KURANG/MISCONDUCT", Predicate.KURANG);
    labels.put("SANGAT KURANG", Predicate.SANGAT_KURANG);
    return labels;
  }

  private static Map<String, RaterStatus> statuses() {
    Map<String, RaterStatus> labels = new LinkedHashMap<>();
    labels.put("ASN", RaterStatus.ASN);
    labels.put("NON ASN", RaterStatus.NON_ASN);
    labels.put("NON_ASN", RaterStatus.NON_ASN);
    return labels;
  }

  /**
   * Reads the label of a rating of results or behaviour.
   *
   * @param label such as {@code SESUAI ESPEKTASI}
   * @return the rating, or empty if the spelling is not known
   */
  public static Optional<Rating> rating(String label) {
    return Optional.ofNullable(RATINGS.get(upper(label)));
  }

  /**
   * Reads the label of a predicate.
   *
   * @param label such as {@code Kurang/Misconduct}
   * @return the predicate, or empty if the spelling is not known
   */
  public static Optional<Predicate> predicate(String label) {
    return Optional.ofNullable(PREDICATES.get(upper(label)));
  }

  /**
   * Reads the status of a rater.
   *
   * @param label such as {@code NON ASN}
   * @return the status, or empty if the spelling is not known
   */
  public static Optional<RaterStatus> status(String label) {
    return Optional.ofNullable(STATUSES.get(upper(label)));
  }

  /**
   * The accepted labels of ratings.
   *
   * @return in upper case
   */
  public static List<String> ratingLabels() {
    return List.copyOf(RATINGS.keySet());
  }

  /**
   * The accepted labels of predicates.
   *
   * @return in upper case
   */
  public static List<String> predicateLabels() {
    return List.copyOf(PREDICATES.keySet());
  }

  /**
   * The accepted labels of a rater's status.
   *
   * @return in upper case
   */
  public static List<String> statusLabels() {
    return List.copyOf(STATUSES.keySet());
  }

  /** Upper case of the letters a to z alone, so that no letter of another script passes as one. */
  private static String upper(String label) {
    StringBuilder upper = new StringBuilder(label.length());
    label
        .chars()
        .map(c -> c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c)
        .forEach(upper::appendCodePoint);
    return upper.toString();
  }
}
