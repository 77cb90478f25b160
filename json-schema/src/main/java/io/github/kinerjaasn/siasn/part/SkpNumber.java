package io.github.kinerjaasn.siasn.part;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of an SKP before 2022, written and read under the same names. The names are known
 * (CONSENSUS); what they mean is taken from the words of PP 46/2011 and SE MenPANRB 3/2021
 * (INFERRED).
 */
public enum SkpNumber implements Labelled {
  /** The SKP value. */
  NILAI_SKP("nilaiSkp", Text.of("nilai SKP", "SKP value")),
  /** Service orientation. */
  ORIENTASI_PELAYANAN("orientasiPelayanan", Text.of("orientasi pelayanan", "service orientation")),
  /** Integrity. */
  INTEGRITAS("integritas", Text.of("integritas", "integrity")),
  /** Commitment. */
  KOMITMEN("komitmen", Text.of("komitmen", "commitment")),
  /** Discipline. */
  DISIPLIN("disiplin", Text.of("disiplin", "discipline")),
  /** Cooperation. */
  KERJASAMA("kerjasama", Text.of("kerja sama", "cooperation")),
  /** Leadership. */
  KEPEMIMPINAN("kepemimpinan", Text.of("kepemimpinan", "leadership")),
  /** The sum of the aspects. */
  JUMLAH("jumlah", Text.of("jumlah", "sum")),
  /** The mean of the aspects; the wire format has a small r. */
  NILAI_RATARATA("nilairatarata", Text.of("nilai rata-rata", "mean")),
  /** The behaviour value. */
  NILAI_PERILAKU_KERJA("nilaiPerilakuKerja", Text.of("nilai perilaku kerja", "behaviour value")),
  /** The value of work achievement. */
  NILAI_PRESTASI_KERJA(
      "nilaiPrestasiKerja", Text.of("nilai prestasi kerja", "value of work achievement")),
  /** Work initiative, of 2021 alone. */
  INISIATIF_KERJA("inisiatifKerja", Text.of("inisiatif kerja", "work initiative")),
  /** The converted value of the first half, of 2021 alone. */
  KONVERSI_NILAI("konversiNilai", Text.of("konversi nilai", "converted value")),
  /** The integrated value of the year, of 2021 alone. */
  NILAI_INTEGRASI("nilaiIntegrasi", Text.of("nilai integrasi", "integrated value"));

  /** The aspects of behaviour under PP 46/2011, leadership last. */
  public static final List<SkpNumber> ASPECTS =
      List.of(ORIENTASI_PELAYANAN, INTEGRITAS, KOMITMEN, DISIPLIN, KERJASAMA, KEPEMIMPINAN);

  /** The numbers that records of 2021 alone have. */
  public static final List<SkpNumber> OF_2021 =
      List.of(INISIATIF_KERJA, KONVERSI_NILAI, NILAI_INTEGRASI);

  private final String wireName;
  private final Text label;

  SkpNumber(String wireName, Text label) {
    this.wireName = wireName;
    this.label = label;
  }

  /**
   * The number with a name.
   *
   * @param wireName such as {@code nilairatarata}
   * @return the number, or empty
   */
  public static Optional<SkpNumber> find(String wireName) {
    return Arrays.stream(values()).filter(one -> one.wireName.equals(wireName)).findFirst();
  }

  /**
   * The name in the exchange.
   *
   * @return such as {@code nilairatarata}
   */
  public String wireName() {
    return wireName;
  }

  @Override
  public Text label() {
    return label;
  }
}
