package io.github.kinerjaasn.core.post;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** The three groups of posts of civil servants. */
public enum PostGroup implements Labelled {
  /** Senior leadership (jabatan pimpinan tinggi). */
  JPT(Text.of("jabatan pimpinan tinggi", "senior leadership post")),
  /** Administrative (jabatan administrasi). */
  JA(Text.of("jabatan administrasi", "administrative post")),
  /** Functional (jabatan fungsional). */
  JF(Text.of("jabatan fungsional", "functional post"));

  private final Text label;

  PostGroup(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
