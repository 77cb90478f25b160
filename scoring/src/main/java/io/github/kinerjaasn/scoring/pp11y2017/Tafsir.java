package io.github.kinerjaasn.scoring.pp11y2017;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.law.NotModelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * What of PP 11/2017 is not modelled.
 *
 * <pre>{@code
 * Tafsir.notModelled().forEach(one -> System.out.println(one.label().id()));
 * }</pre>
 */
public final class Tafsir {
  /** The predicate that administrator and supervisor posts ask for. */
  public static final NotModelled PP11_POST_PREDICATE =
      new NotModelled(
          "PP11_POST_PREDICATE",
          Text.of(
              "predikat untuk diangkat dalam jabatan administrator dan pengawas",
              "the predicate for administrator and supervisor posts"),
          LegalText.PP_11_2017.at("Pasal 54", Confidence.UNCONFIRMED));

  /**
   * How long a training hour is: 45 minutes by one source, or as an agency rules. Hours are an
   * input.
   */
  public static final NotModelled JP_MINUTES =
      new NotModelled(
          "JP_MINUTES",
          Text.of(
              "panjang satu jam pelajaran (JP) dalam menit; jumlah JP diberikan pemanggil",
              "minutes of a training hour (JP); the caller gives the hours"),
          LegalText.PP_11_2017.at("", Confidence.UNCONFIRMED));

  private Tafsir() {}

  /**
   * What is not computed.
   *
   * @return the parts
   */
  public static List<NotModelled> notModelled() {
    return List.of(PP11_POST_PREDICATE, JP_MINUTES);
  }
}
