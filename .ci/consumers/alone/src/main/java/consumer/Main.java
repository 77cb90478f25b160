package consumer;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.scoring.permenpanrb6y2022.Kuadran;
import io.github.kinerjaasn.scoring.pp46y2011.HasilPrestasi;
import io.github.kinerjaasn.scoring.pp46y2011.Kreativitas;
import io.github.kinerjaasn.scoring.pp46y2011.Perilaku;
import io.github.kinerjaasn.scoring.pp46y2011.PrestasiKerja;
import io.github.kinerjaasn.scoring.pp46y2011.UnsurPenilaian;
import java.util.List;
import java.util.Optional;

/** Rates with the JDK alone. */
public final class Main {
  private Main() {}

  /**
   * Prints what it rates.
   *
   * @param args nothing
   */
  public static void main(String[] args) {
    System.out.println(
        Kuadran.KUADRAN
            .at(Rating.SESUAI_EKSPEKTASI, Rating.DI_BAWAH_EKSPEKTASI)
            .label()
            .in(Language.ID));
    Rational ninety = Rational.of(90);
    Perilaku perilaku = new Perilaku(ninety, ninety, ninety, ninety, ninety, Optional.empty());
    UnsurPenilaian unsur =
        new UnsurPenilaian(
            List.of(Rational.of(80)),
            Rational.ZERO,
            Kreativitas.TIDAK_ADA,
            perilaku,
            Optional.empty());
    Outcome<HasilPrestasi> outcome = PrestasiKerja.penilaian(unsur, Interpretations.defaults());
    System.out.println(outcome.toOptional().orElseThrow().nilai());
    Realisation measured =
        Realisation.of("IKI-1", Period.parse("2025"), Quantity.parse("6.5 hari kerja"));
    System.out.println(measured.getIndicatorId() + " " + measured.inspect().violations());
    for (String absent :
        List.of(
            "org.immutables.value.Value",
            "tools.jackson.databind.ObjectMapper",
            "jakarta.validation.Validator",
            "org.jspecify.annotations.NullMarked")) {
      System.out.println(absent + " " + (isThere(absent) ? "is there" : "is absent"));
    }
  }

  private static boolean isThere(String name) {
    try {
      Class.forName(name);
      return true;
    } catch (ClassNotFoundException absent) {
      return false;
    }
  }
}
