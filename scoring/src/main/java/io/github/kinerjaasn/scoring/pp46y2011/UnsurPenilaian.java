package io.github.kinerjaasn.scoring.pp46y2011;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.pp46y2011.Tafsir.LateFloor;
import io.github.kinerjaasn.scoring.pp46y2011.Tafsir.Leadership;
import io.github.kinerjaasn.scoring.pp46y2011.Tafsir.StateCreativity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the value of a year is made of (PP 46/2011).
 *
 * <pre>{@code
 * UnsurPenilaian tahun =
 *     new UnsurPenilaian(
 *         List.of(Rational.parse("86.5"), Rational.of(90)),
 *         Rational.of(2),
 *         Kreativitas.TIDAK_ADA,
 *         unsur.perilaku(),
 *         Optional.empty());
 * PrestasiKerja.penilaian(tahun, readings).orElseThrow().nilai(); // 88.91
 * }</pre>
 *
 * @param kegiatan the scores of the tasks, one or more, in any order
 * @param tugasTambahan the number of extra tasks, a whole number, 0 or more
 * @param kreativitas the level of creativity
 * @param perilaku the behaviour aspects
 * @param jabatan the kind of post; only {@link Tafsir.Leadership#BY_POST} asks for it
 */
public record UnsurPenilaian(
    List<Rational> kegiatan,
    Rational tugasTambahan,
    Kreativitas kreativitas,
    Perilaku perilaku,
    Optional<Jabatan> jabatan) {

  /** The kinds of post that the divisor of behaviour may depend on. */
  public enum Jabatan {
    /** A structural official. */
    STRUKTURAL,
    /** Anybody else. */
    LAINNYA
  }

  private static final Text KEGIATAN =
      Text.of("nilai kegiatan negatif", "the score of a task is negative");
  private static final Text PERIKSA_KEGIATAN =
      Text.of(
          "isi nilai 0 atau lebih, atau pilih PP46_LATE_FLOOR=RAW",
          "give 0 or more, or choose PP46_LATE_FLOOR=RAW");
  private static final Text NEGARA =
      Text.of(
          "poin kreativitas tingkat negara belum terkonfirmasi",
          "the points of creativity at state level are not confirmed");
  private static final Text PILIH_NEGARA =
      Text.of(
          "pilih PP46_CREATIVITY_STATE=TWELVE bila berlaku",
          "choose PP46_CREATIVITY_STATE=TWELVE if it applies");
  private static final Text JABATAN =
      Text.of("jenis jabatan tidak diisi", "the kind of post is missing");
  private static final Text ISI_JABATAN =
      Text.of(
          "isi jenis jabatan, atau pilih PP46_LEADERSHIP=SUPPLIED",
          "give the kind of post, or choose PP46_LEADERSHIP=SUPPLIED");
  private static final Text KEPEMIMPINAN =
      Text.of(
          "kepemimpinan pejabat struktural tidak diisi",
          "the leadership of a structural official is missing");
  private static final Text ISI_KEPEMIMPINAN =
      Text.of("isi nilai kepemimpinan", "give a value for leadership");

  /**
   * Checks the form and takes a copy.
   *
   * @param kegiatan the scores of the tasks, one or more, in any order
   * @param tugasTambahan the number of extra tasks, a whole number, 0 or more
   * @param kreativitas the level of creativity
   * @param perilaku the behaviour aspects
   * @param jabatan the kind of post; only {@link Tafsir.Leadership#BY_POST} asks for it
   * @throws IllegalArgumentException if there is no task, or the number of extra tasks is negative
   *     or not whole
   */
  public UnsurPenilaian {
    kegiatan = List.copyOf(kegiatan);
    if (kegiatan.isEmpty()) {
      throw new IllegalArgumentException("kegiatan must have one or more scores, had none");
    }
    if (!tugasTambahan.isWhole() || tugasTambahan.signum() < 0) {
      throw new IllegalArgumentException(
          "tugasTambahan must be a whole number of 0 or more, was " + tugasTambahan);
    }
  }

  /**
   * Without the kind of post.
   *
   * @param kegiatan the scores of the tasks
   * @param tugasTambahan the number of extra tasks
   * @param kreativitas the level of creativity
   * @param perilaku the behaviour aspects
   * @throws IllegalArgumentException if there is no task, or the number of extra tasks is negative
   *     or not whole
   */
  public UnsurPenilaian(
      List<Rational> kegiatan, Rational tugasTambahan, Kreativitas kreativitas, Perilaku perilaku) {
    this(kegiatan, tugasTambahan, kreativitas, perilaku, Optional.empty());
  }

  /**
   * What prevents a result under the readings chosen.
   *
   * @param interpretations the readings to apply
   * @return all findings; empty if there can be a result
   */
  public List<Violation> temuan(Interpretations interpretations) {
    List<Violation> temuan = new ArrayList<>(0);
    if (interpretations.of(Tafsir.PP46_LATE_FLOOR) == LateFloor.ZERO) {
      kegiatanNegatif(temuan);
    }
    if (kreativitas == Kreativitas.NEGARA
        && interpretations.of(Tafsir.PP46_CREATIVITY_STATE) == StateCreativity.REFUSE) {
      temuan.add(
          galat(
              "/kreativitas",
              ViolationCode.NOT_MODELLED,
              NEGARA,
              PILIH_NEGARA,
              Tafsir.PP46_CREATIVITY_STATE.basis()));
    }
    if (interpretations.of(Tafsir.PP46_LEADERSHIP) == Leadership.BY_POST) {
      kepemimpinanMenurutJabatan(temuan);
    }
    return temuan;
  }

  private void kegiatanNegatif(List<Violation> temuan) {
    for (int i = 0; i < kegiatan.size(); i++) {
      if (kegiatan.get(i).signum() < 0) {
        Basis dasar = LegalText.PERKA_BKN_1_2013.at("", Confidence.INFERRED);
        temuan.add(
            galat("/kegiatan/" + i, ViolationCode.OUT_OF_RANGE, KEGIATAN, PERIKSA_KEGIATAN, dasar)
                .withFound(kegiatan.get(i))
                .withAllowed(">= 0"));
      }
    }
  }

  private void kepemimpinanMenurutJabatan(List<Violation> temuan) {
    Basis dasar = Tafsir.PP46_LEADERSHIP.basis();
    if (jabatan.isEmpty()) {
      temuan.add(galat("/jabatan", ViolationCode.MISSING, JABATAN, ISI_JABATAN, dasar));
    } else if (jabatan.get() == Jabatan.STRUKTURAL && perilaku.kepemimpinan().isEmpty()) {
      temuan.add(
          galat(
              "/perilaku/kepemimpinan",
              ViolationCode.MISSING,
              KEPEMIMPINAN,
              ISI_KEPEMIMPINAN,
              dasar));
    }
  }

  private static Violation galat(
      String pointer, ViolationCode code, Text pesan, Text saran, Basis dasar) {
    return Violation.error(pointer, code, pesan, saran, dasar);
  }
}
