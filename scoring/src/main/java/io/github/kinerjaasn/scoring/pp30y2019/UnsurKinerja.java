package io.github.kinerjaasn.scoring.pp30y2019;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.pp30y2019.Tafsir.ValueCap;
import java.util.ArrayList;
import java.util.List;

/**
 * What the final value and the predicate are made of (PP 30/2019).
 *
 * @param nilaiSkp the SKP value, 0..120
 * @param nilaiPerilaku the behaviour value, 0..120
 * @param denganPendapatRekanDanBawahan whether peers and subordinates gave their opinion
 * @param ideBaru whether the person created a new idea or method that raises performance and
 *     benefits the organisation or the state
 */
public record UnsurKinerja(
    Rational nilaiSkp,
    Rational nilaiPerilaku,
    boolean denganPendapatRekanDanBawahan,
    boolean ideBaru) {
  private static final Text DI_ATAS = Text.of("{0} di atas {1}", "{0} is above {1}");
  private static final Text SARAN =
      Text.of(
          "periksa nilainya, atau pilih PP30_VALUE_CAP=CAP",
          "check the value, or choose PP30_VALUE_CAP=CAP");

  /**
   * Checks the signs. Values above 120 are left to {@link #temuan}.
   *
   * @param nilaiSkp the SKP value, 0..120
   * @param nilaiPerilaku the behaviour value, 0..120
   * @param denganPendapatRekanDanBawahan whether peers and subordinates gave their opinion
   * @param ideBaru whether the person created a new idea or method that raises performance and
   *     benefits the organisation or the state
   * @throws IllegalArgumentException if a value is negative
   */
  public UnsurKinerja {
    tidakNegatif("nilaiSkp", nilaiSkp);
    tidakNegatif("nilaiPerilaku", nilaiPerilaku);
  }

  private static void tidakNegatif(String nama, Rational nilai) {
    if (nilai.signum() < 0) {
      throw new IllegalArgumentException(
          nama + " must be in 0..120, was " + nilai + "\nMungkin: use the scale 0..120");
    }
  }

  /**
   * What prevents a result under the readings chosen: a value above 120, unless it is to be capped.
   *
   * @param interpretations the readings to apply
   * @return all findings; empty if there can be a result
   */
  public List<Violation> temuan(Interpretations interpretations) {
    List<Violation> temuan = new ArrayList<>(0);
    if (interpretations.of(Tafsir.PP30_VALUE_CAP) == ValueCap.REJECT) {
      diAtas("nilaiSkp", nilaiSkp, temuan);
      diAtas("nilaiPerilaku", nilaiPerilaku, temuan);
    }
    return temuan;
  }

  private static void diAtas(String nama, Rational nilai, List<Violation> temuan) {
    Rational tertinggi = PenilaianKinerja.NILAI_TERTINGGI;
    if (nilai.compareTo(tertinggi) > 0) {
      temuan.add(
          Violation.error(
                  "/" + nama,
                  ViolationCode.OUT_OF_RANGE,
                  DI_ATAS.with(nama, tertinggi),
                  SARAN,
                  Tafsir.PP30_VALUE_CAP.basis())
              .withFound(nilai)
              .withAllowed("0..120"));
    }
  }
}
