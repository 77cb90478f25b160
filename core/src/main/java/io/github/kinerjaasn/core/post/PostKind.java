package io.github.kinerjaasn.core.post;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** The kinds of posts of civil servants, each in one of the three groups. */
public enum PostKind implements Labelled {
  /** Highest senior leadership. */
  JPT_UTAMA("JPT Utama", PostGroup.JPT),
  /** Middle senior leadership. */
  JPT_MADYA("JPT Madya", PostGroup.JPT),
  /** First senior leadership. */
  JPT_PRATAMA("JPT Pratama", PostGroup.JPT),
  /** Administrator. */
  ADMINISTRATOR("Administrator", PostGroup.JA),
  /** Supervisor. */
  PENGAWAS("Pengawas", PostGroup.JA),
  /** Executor. */
  PELAKSANA("Pelaksana", PostGroup.JA),
  /** Functional post of expertise. */
  JF_KEAHLIAN("JF Keahlian", PostGroup.JF),
  /** Functional post of skill. */
  JF_KETERAMPILAN("JF Keterampilan", PostGroup.JF);

  private final Text label;
  private final PostGroup group;

  PostKind(String label, PostGroup group) {
    this.label = Text.same(label);
    this.group = group;
  }

  /**
   * The group of the kind.
   *
   * @return JPT, JA or JF
   */
  public PostGroup group() {
    return group;
  }

  @Override
  public Text label() {
    return label;
  }
}
