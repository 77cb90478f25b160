package io.github.kinerjaasn.examples.mutation;

import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.method.Bands;
import java.util.ArrayList;
import java.util.List;

/** Cuts moved by the smallest step or to the other side, labels changed. */
final class BandMutations {
  private BandMutations() {}

  static <T> List<Mutant> of(Bands<T> bands) {
    List<Mutant> mutants = new ArrayList<>();
    for (int at = 0; at < bands.bands().size(); at++) {
      Bands.Band<T> band = bands.bands().get(at);
      int place = at;
      List<Mutant> cuts =
          Mutations.of(band.cut()).stream()
              .map(cut -> cut.within("cut", with(band, (Rational) cut.value(), band.included())))
              .toList();
      mutants.addAll(Mutations.made(cuts, cut -> replaced(bands, place, cut)));
      Mutant flipped =
          new Mutant(
              "cut " + band.cut() + (band.included() ? " excluded" : " included"),
              with(band, band.cut(), !band.included()));
      mutants.addAll(Mutations.made(List.of(flipped), cut -> replaced(bands, place, cut)));
    }
    mutants.addAll(labels(bands));
    return mutants;
  }

  private static <T> Bands.Band<T> with(Bands.Band<T> band, Rational cut, boolean included) {
    return new Bands.Band<>(cut, included, band.label());
  }

  private static <T> List<Mutant> labels(Bands<T> bands) {
    List<Mutant> mutants = new ArrayList<>();
    List<T> labels = bands.labels();
    for (int at = 0; at < labels.size(); at++) {
      T label = labels.get(at);
      List<Mutant> others = new ArrayList<>();
      labels.stream()
          .distinct()
          .filter(other -> !other.equals(label))
          .forEach(other -> others.add(new Mutant("to " + other, other)));
      if (!(label instanceof Enum<?>)) {
        others.addAll(Mutations.of(label));
      }
      int place = at;
      for (Mutant other : others) {
        mutants.add(other.within("label " + at, labelled(bands, place, other.value())));
      }
    }
    return mutants;
  }

  private static <T> Bands<T> replaced(Bands<T> bands, int place, Object changed) {
    Bands.Builder<T> builder = Bands.builder();
    for (int at = 0; at < bands.bands().size(); at++) {
      @SuppressWarnings("unchecked")
      Bands.Band<T> band = at == place ? (Bands.Band<T>) changed : bands.bands().get(at);
      add(builder, band, band.label());
    }
    return builder.otherwise(bands.labels().get(bands.bands().size()));
  }

  @SuppressWarnings("unchecked")
  private static <T> Bands<T> labelled(Bands<T> bands, int place, Object label) {
    List<T> labels = new ArrayList<>(bands.labels());
    labels.set(place, (T) label);
    Bands.Builder<T> builder = Bands.builder();
    for (int at = 0; at < bands.bands().size(); at++) {
      add(builder, bands.bands().get(at), labels.get(at));
    }
    return builder.otherwise(labels.get(labels.size() - 1));
  }

  private static <T> void add(Bands.Builder<T> builder, Bands.Band<T> band, T label) {
    if (band.included()) {
      builder.upTo(band.cut(), label);
    } else {
      builder.below(band.cut(), label);
    }
  }
}
