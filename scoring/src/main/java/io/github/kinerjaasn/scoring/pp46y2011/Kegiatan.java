package io.github.kinerjaasn.scoring.pp46y2011;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * One task of the plan with what became of it (PP 46/2011). Every target is above 0, and cost is in
 * both or in neither. A task that was not carried out has a realisation of 0.
 *
 * <pre>{@code
 * Kegiatan laporan =
 *     new Kegiatan(
 *         Ukuran.of(Rational.of(12), Rational.of(100), Rational.of(12)),
 *         Ukuran.of(Rational.of(9), Rational.of(95), Rational.of(12)));
 * CapaianKegiatan.kuantitas(laporan, tracer); // 75
 * }</pre>
 *
 * @param target what was planned
 * @param realisasi what was realised
 */
public record Kegiatan(Ukuran target, Ukuran realisasi) {
  private static final Basis DASAR =
      LegalText.PERKA_BKN_1_2013.at("tata cara penilaian SKP", Confidence.INFERRED);
  private static final Text NOL = Text.of("target {0} adalah 0", "the target of {0} is 0");
  private static final Text ISI_TARGET =
      Text.of(
          "isi target di atas 0, atau keluarkan kegiatan ini (PP46_ZERO_TARGET)",
          "give a target above 0, or leave the task out (PP46_ZERO_TARGET)");
  private static final Text BIAYA =
      Text.of(
          "biaya ada pada target saja atau realisasi saja",
          "cost is only in the target or only in the realisation");
  private static final Text ISI_BIAYA =
      Text.of(
          "isi biaya pada keduanya, atau pada tidak satu pun", "give cost in both, or in neither");

  /**
   * Checks what {@link #temuan} checks.
   *
   * @param target what was planned
   * @param realisasi what was realised
   * @throws IllegalArgumentException if a target is 0, or cost is in only one of the two
   */
  public Kegiatan {
    List<Violation> temuan = temuan(target, realisasi);
    if (!temuan.isEmpty()) {
      throw new IllegalArgumentException(
          "a task must have targets above 0 and cost in both or neither, was "
              + target
              + ", "
              + realisasi
              + "\nMungkin: check with Kegiatan.temuan first");
    }
  }

  /**
   * What prevents a score. A target of 0 leaves the aspect undefined ({@link
   * Tafsir#PP46_ZERO_TARGET}); nothing is put in its place.
   *
   * @param target what was planned
   * @param realisasi what was realised
   * @return all findings; empty if the task can be scored
   */
  public static List<Violation> temuan(Ukuran target, Ukuran realisasi) {
    List<Violation> temuan = new ArrayList<>(0);
    nol("kuantitas", target.kuantitas(), temuan);
    nol("kualitas", target.kualitas(), temuan);
    nol("waktu", target.waktu(), temuan);
    if (target.biaya().isPresent()) {
      nol("biaya", target.biaya().get(), temuan);
    }
    if (target.biaya().isPresent() != realisasi.biaya().isPresent()) {
      temuan.add(Violation.error("", ViolationCode.INCONSISTENT, BIAYA, ISI_BIAYA, DASAR));
    }
    return temuan;
  }

  private static void nol(String aspek, Rational target, List<Violation> temuan) {
    if (target.signum() == 0) {
      temuan.add(
          Violation.error(
                  "/target/" + aspek,
                  ViolationCode.OUT_OF_RANGE,
                  NOL.with(aspek),
                  ISI_TARGET,
                  DASAR)
              .withFound(target)
              .withAllowed("> 0"));
    }
  }
}
