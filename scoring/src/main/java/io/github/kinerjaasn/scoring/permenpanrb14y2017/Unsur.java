package io.github.kinerjaasn.scoring.permenpanrb14y2017;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** The nine elements of the survey, in the order of the annex (PermenPANRB 14/2017, CONSENSUS). */
public enum Unsur implements Labelled {
  /** U1. */
  PERSYARATAN(Text.of("persyaratan", "requirements")),
  /** U2. */
  SISTEM_MEKANISME_PROSEDUR(
      Text.of("sistem, mekanisme, dan prosedur", "system, mechanism and procedure")),
  /** U3. */
  WAKTU_PENYELESAIAN(Text.of("waktu penyelesaian", "time of completion")),
  /** U4. */
  BIAYA_TARIF(Text.of("biaya/tarif", "cost or tariff")),
  /** U5. */
  PRODUK_SPESIFIKASI(Text.of("produk spesifikasi jenis pelayanan", "product specification")),
  /** U6. */
  KOMPETENSI_PELAKSANA(Text.of("kompetensi pelaksana", "competence of staff")),
  /** U7. */
  PERILAKU_PELAKSANA(Text.of("perilaku pelaksana", "behaviour of staff")),
  /** U8. */
  SARANA_PRASARANA(Text.of("sarana dan prasarana", "facilities")),
  /** U9. */
  PENANGANAN_PENGADUAN(
      Text.of(
          "penanganan pengaduan, saran, dan masukan",
          "handling of complaints, suggestions and input"));

  private final Text label;

  Unsur(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
