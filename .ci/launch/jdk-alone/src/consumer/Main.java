package consumer;

import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.scoring.method.Bands;

public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Rational share = Rational.of(2, 3);
    System.out.println(share + " rounds to " + share.round(2));
    Period half = Period.parse("2025-01-01/2025-06-30");
    System.out.println(half + " is " + half.label().in(Language.ID) + ", " + half.days() + " days");
    Realisation measured = Realisation.of("IKI-1", half, Quantity.parse("6.5 hari kerja"));
    System.out.println(measured.getIndicatorId() + " shows " + measured.getQuantity().orElseThrow());
    System.out.println("violations: " + measured.inspect().violations());
    System.out.println("rules by bands in " + Bands.class.getPackageName());
  }
}
