package io.github.kinerjaasn.scoring.permenpanrb8y2021;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * PermenPANRB 8/2021 chapter III: facts about the rating of behaviour. How levels become a score
 * was not seen ({@link Tafsir#P8_BEHAVIOUR_SCORES}).
 *
 * <pre>{@code
 * PerilakuKerja.perbandingan(new PerilakuKerja.Situasi(3, 4), tracer); // DI_BAWAH_STANDAR
 * }</pre>
 */
public final class PerilakuKerja {
  /** How many months a rater must be in place. Lampiran hlm. 128, OFFICIAL_TEXT. */
  public static final int BULAN_TERSINGKAT = 1;

  /** Who rates behaviour. Lampiran hlm. 67 and 128, OFFICIAL_TEXT. */
  public enum CaraPenilaian implements Labelled {
    /** The rater alone. */
    PEJABAT_PENILAI(Text.of("pejabat penilai saja", "the rater alone")),
    /** With peers and direct subordinates, in a closed survey. */
    DENGAN_REKAN_DAN_BAWAHAN(
        Text.of("dengan rekan dan bawahan langsung", "with peers and direct subordinates"));

    private final Text label;

    CaraPenilaian(Text label) {
      this.label = label;
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** Observed against required level. */
  public enum Perbandingan implements Labelled {
    /** Below the level that the post requires. */
    DI_BAWAH_STANDAR(Text.of("di bawah standar", "below the standard")),
    /** At the level that the post requires. */
    SESUAI_STANDAR(Text.of("sesuai standar", "at the standard")),
    /** Above the level that the post requires. */
    DI_ATAS_STANDAR(Text.of("di atas standar", "above the standard"));

    private final Text label;

    Perbandingan(Text label) {
      this.label = label;
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /**
   * The level of one situation.
   *
   * @param diamati the level observed, 1 or more
   * @param standar the level that the post requires, 1 or more
   */
  public record Situasi(int diamati, int standar) {
    /**
     * Checks the levels. The highest level is not confirmed and not checked.
     *
     * @param diamati the level observed, 1 or more
     * @param standar the level that the post requires, 1 or more
     * @throws IllegalArgumentException if a level is below 1
     */
    public Situasi {
      if (diamati < 1 || standar < 1) {
        throw new IllegalArgumentException(
            "levels must be 1 or more, were " + diamati + " and " + standar);
      }
    }
  }

  private PerilakuKerja() {}

  /** Observed against required level. */
  public static final Rule PERBANDINGAN =
      Rule.of(
          "permenpanrb-8-2021.perbandingan",
          Text.of("level terhadap standar", "level against the standard"),
          Text.of("level {0}, standar {1}", "level {0}, standard {1}"),
          LegalText.PERMENPANRB_8_2021.at("Bab III, Lampiran hlm. 128", Confidence.OFFICIAL_TEXT));

  /**
   * Compares the observed level with the one that the post requires. Chapter III, OFFICIAL_TEXT.
   *
   * @param situasi the situation
   * @param tracer readings and reasoning
   * @return below, at or above the standard
   */
  public static Perbandingan perbandingan(Situasi situasi, Tracer tracer) {
    int urutan = Integer.compare(situasi.diamati(), situasi.standar());
    Perbandingan hasil = Perbandingan.values()[1 + urutan];
    return tracer.leaf(PERBANDINGAN, hasil, situasi.diamati(), situasi.standar());
  }

  /** Whether the rater must be asked for clarification. */
  public static final Rule PERLU_KLARIFIKASI =
      Rule.of(
          "permenpanrb-8-2021.perlu-klarifikasi",
          Text.of("perlu klarifikasi", "clarification needed"),
          Text.of(
              "setiap situasi satu level di bawah standar",
              "every situation one level below the standard"),
          LegalText.PERMENPANRB_8_2021.at("Lampiran hlm. 128 dst.", Confidence.OFFICIAL_TEXT));

  /**
   * Whether the personnel unit must ask the rater for clarification: when every situation is one
   * level below the standard. Lampiran hlm. 128 ff., OFFICIAL_TEXT.
   *
   * @param situasi the situations, one or more, in any order
   * @param tracer readings and reasoning
   * @return true if every one is exactly one level below
   * @throws IllegalArgumentException if there are none
   */
  public static boolean perluKlarifikasi(List<Situasi> situasi, Tracer tracer) {
    if (situasi.isEmpty()) {
      throw new IllegalArgumentException("situasi must have one or more, had none");
    }
    boolean semua = true;
    for (Situasi satu : situasi) {
      semua &= satu.standar() - satu.diamati() == 1;
    }
    return tracer.leaf(PERLU_KLARIFIKASI, semua);
  }

  /** Whether a new rater may rate behaviour. */
  public static final Rule BOLEH_MENILAI =
      Rule.of(
          "permenpanrb-8-2021.boleh-menilai",
          Text.of("pejabat penilai baru boleh menilai perilaku", "new rater may rate behaviour"),
          Text.of("sejak {0}, pada {1}", "since {0}, on {1}"),
          LegalText.PERMENPANRB_8_2021.at("Lampiran hlm. 128 dst.", Confidence.OFFICIAL_TEXT));

  /**
   * Whether a new rater may rate the behaviour of a person: not when the person has been at the new
   * place for less than one month. Lampiran hlm. 128 ff., OFFICIAL_TEXT. Agencies that measure
   * monthly let the former rater do it.
   *
   * @param mulai the person's first day at the new place
   * @param tanggal the day of the rating
   * @param tracer readings and reasoning
   * @return true from one month on
   * @throws java.time.DateTimeException if that is after {@link LocalDate#MAX}
   */
  public static boolean bolehMenilai(LocalDate mulai, LocalDate tanggal, Tracer tracer) {
    boolean boleh = !tanggal.isBefore(mulai.plusMonths(BULAN_TERSINGKAT));
    return tracer.leaf(BOLEH_MENILAI, boleh, mulai, tanggal);
  }
}
