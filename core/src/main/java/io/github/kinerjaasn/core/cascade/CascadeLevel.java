package io.github.kinerjaasn.core.cascade;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** The levels of a performance tree, from what is wanted to who does it. */
public enum CascadeLevel implements Labelled {
  /** The vision of the head of region or the organisation. */
  VISI(Text.of("visi", "vision")),
  /** A strategic objective that makes the vision true. */
  SASARAN(Text.of("sasaran strategis", "strategic objective")),
  /** A key performance indicator of the organisation. */
  IKU(Text.of("indikator kinerja utama", "key performance indicator")),
  /** The result of a unit; a unit may in turn support a higher unit. */
  UNIT(Text.of("unit kerja", "unit")),
  /** The planned result of one person. */
  PEGAWAI(Text.of("pegawai", "person"));

  private final Text label;

  CascadeLevel(Text label) {
    this.label = label;
  }

  /**
   * Whether a node of this level may support one of another: the next level up, or a unit a unit.
   *
   * @param other the level of the supported node
   * @return true if the step is one that the tree takes
   */
  public boolean maySupport(CascadeLevel other) {
    return ordinal() == other.ordinal() + 1 || this == UNIT && other == UNIT;
  }

  @Override
  public Text label() {
    return label;
  }
}
