package io.github.kinerjaasn.core.post;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/**
 * The grades of functional posts, lowest first within each category: four of skill (keterampilan),
 * four of expertise (keahlian).
 */
public enum Jenjang implements Labelled {
  /** Skill, first. */
  PEMULA("Pemula"),
  /** Skill, second. */
  TERAMPIL("Terampil"),
  /** Skill, third. */
  MAHIR("Mahir"),
  /** Skill, highest. */
  PENYELIA("Penyelia"),
  /** Expertise, first. */
  AHLI_PERTAMA("Ahli Pertama"),
  /** Expertise, second. */
  AHLI_MUDA("Ahli Muda"),
  /** Expertise, third. */
  AHLI_MADYA("Ahli Madya"),
  /** Expertise, highest. */
  AHLI_UTAMA("Ahli Utama");

  private final Text label;

  Jenjang(String label) {
    this.label = Text.same(label);
  }

  /**
   * Whether it is a grade of expertise.
   *
   * @return true for the four Ahli grades, false for the four grades of skill
   */
  public boolean isKeahlian() {
    return compareTo(AHLI_PERTAMA) >= 0;
  }

  @Override
  public Text label() {
    return label;
  }
}
