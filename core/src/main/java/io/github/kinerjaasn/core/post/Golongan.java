package io.github.kinerjaasn.core.post;

import io.github.kinerjaasn.core.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * The rank codes of permanent civil servants, lowest first, with the name of the rank (pangkat).
 * Example: {@code parse("III/d")} is {@link #III_D}, Penata Tk I.
 */
public enum Golongan implements Rank {
  /** Juru Muda. */
  I_A("Juru Muda"),
  /** Juru Muda Tk I. */
  I_B("Juru Muda Tk I"),
  /** Juru. */
  I_C("Juru"),
  /** Juru Tk I. */
  I_D("Juru Tk I"),
  /** Pengatur Muda. */
  II_A("Pengatur Muda"),
  /** Pengatur Muda Tk I. */
  II_B("Pengatur Muda Tk I"),
  /** Pengatur. */
  II_C("Pengatur"),
  /** Pengatur Tk I. */
  II_D("Pengatur Tk I"),
  /** Penata Muda. */
  III_A("Penata Muda"),
  /** Penata Muda Tk I. */
  III_B("Penata Muda Tk I"),
  /** Penata. */
  III_C("Penata"),
  /** Penata Tk I. */
  III_D("Penata Tk I"),
  /** Pembina. */
  IV_A("Pembina"),
  /** Pembina Tk I. */
  IV_B("Pembina Tk I"),
  /** Pembina Utama Muda. */
  IV_C("Pembina Utama Muda"),
  /** Pembina Utama Madya. */
  IV_D("Pembina Utama Madya"),
  /** Pembina Utama. */
  IV_E("Pembina Utama");

  private final String pangkat;

  Golongan(String pangkat) {
    this.pangkat = pangkat;
  }

  /**
   * Reads the written form.
   *
   * @param text such as {@code III/d}
   * @return the rank code
   * @throws IllegalArgumentException if there is no such rank code
   */
  public static Golongan parse(String text) {
    for (Golongan golongan : values()) {
      if (golongan.code().equals(text)) {
        return golongan;
      }
    }
    throw new IllegalArgumentException("golongan must look like III/d, was \"" + text + "\"");
  }

  /**
   * The written form.
   *
   * @return such as {@code III/d}
   */
  public String code() {
    int split = name().indexOf('_');
    char letter = (char) (name().charAt(split + 1) - 'A' + 'a');
    return name().substring(0, split) + "/" + letter;
  }

  /**
   * The name of the rank.
   *
   * @return such as {@code Penata Tk I}
   */
  public String pangkat() {
    return pangkat;
  }

  @Override
  public Employment employment() {
    return Employment.PNS;
  }

  @Override
  public Optional<String> siasnId() {
    int split = name().indexOf('_');
    int group = List.of("I", "II", "III", "IV").indexOf(name().substring(0, split)) + 1;
    int letter = name().charAt(split + 1) - 'A' + 1;
    return Optional.of("" + group + letter);
  }

  @Override
  public Text label() {
    return Text.same(code());
  }

  /** The written form, such as {@code III/d}; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return code();
  }
}
