package io.github.kinerjaasn.scoring.kmk127y2026;

import io.github.kinerjaasn.core.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How the data files write lists and what is absent. */
public final class Data {
  private Data() {}

  public static Rational angka(String text) {
    return Rational.parse(text);
  }

  /** Empty for a blank cell, "none" and "undefined". */
  public static Optional<Rational> mungkin(String text) {
    return text == null || text.equals("none") || text.equals("undefined")
        ? Optional.empty()
        : Optional.of(angka(text));
  }

  public static <T> List<T> daftar(String text, Function<String, T> baca) {
    List<T> daftar = new ArrayList<>();
    if (text != null) {
      for (String satu : text.split(" ")) {
        daftar.add(baca.apply(satu));
      }
    }
    return daftar;
  }

  public static List<Iki> iki(String capaian, String k3, String hari) {
    List<Rational> nilai = daftar(capaian, Data::angka);
    List<Rational> mutu = daftar(k3, Data::angka);
    List<Integer> lama = daftar(hari, Integer::valueOf);
    List<Iki> iki = new ArrayList<>();
    for (int ke = 0; ke < nilai.size(); ke++) {
      iki.add(new Iki("IKI-" + (ke + 1), nilai.get(ke), mutu.get(ke), lama.get(ke)));
    }
    return iki;
  }
}
