package io.github.kinerjaasn.testkit.generator;

import io.github.kinerjaasn.testkit.json.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** NIP of PNS and PPPK. All numbers are made up. */
final class NipCases {
  private static final String OP = "nip.parse";
  private static final String PNS = "Perka BKN 43/2007 layout (CONSENSUS)";
  private static final String PPPK = "PPPK layout (SINGLE_SOURCE)";

  private final Cases cases;

  NipCases(Cases cases) {
    this.cases = cases;
  }

  void add() {
    digitPairs();
    tails();
    births();
    years();
    random();
    errors();
  }

  private static Json.Obj nip(String digits) {
    return Json.object("nip", Json.of(digits));
  }

  /** Digits 13 and 14 decide: every pair. */
  private void digitPairs() {
    for (int pair = 0; pair <= 99; pair++) {
      String two = pair < 10 ? "0" + pair : "" + pair;
      String source = pair > 12 ? PPPK : PNS;
      cases.any(OP, nip("198503172010" + two + "1001"), source);
    }
  }

  private void tails() {
    for (int sex = 0; sex <= 9; sex++) {
      cases.any(OP, nip("19900421201503" + sex + "007"), PNS);
      cases.any(OP, nip("19900421202121" + sex + "007"), PPPK);
    }
    for (String order : List.of("000", "001", "002", "010", "099", "100", "500", "998", "999")) {
      cases.any(OP, nip("199004212015032" + order), PNS);
      cases.any(OP, nip("199004212021212" + order), PPPK);
    }
  }

  private void births() {
    for (String birth :
        List.of(
            "20000229",
            "19960229",
            "19990229",
            "19000229",
            "20000230",
            "20010228",
            "20010229",
            "19850431",
            "19850430",
            "19850131",
            "19850132",
            "19850100",
            "19850001",
            "19851301",
            "19851231",
            "19851131",
            "19450817")) {
      cases.any(OP, nip(birth + "2022031001"), PNS);
      cases.any(OP, nip(birth + "2022211001"), PPPK);
    }
    for (int month = 1; month <= 12; month++) {
      LocalDate last = LocalDate.of(1988, month, 1).plusMonths(1).minusDays(1);
      String text = last.toString().replace("-", "");
      cases.decided(OP, nip(text + "2012012044"), PNS);
      cases.refused(
          OP,
          nip((Integer.parseInt(text) + 1) + "2012012044"),
          "OUT_OF_RANGE",
          "no such day of birth");
    }
  }

  private void years() {
    for (int year = 1988; year <= 1992; year++) {
      cases.any(OP, nip("19900421" + year + "011001"), "appointment year and birth year");
      cases.any(OP, nip("19900421" + year + "121001"), "appointment year and birth year");
      cases.any(OP, nip("19900421" + year + "211001"), "appointment year and birth year");
    }
    for (int contract = 1; contract <= 9; contract++) {
      cases.decided(OP, nip("1992110320192" + contract + "2015"), PPPK);
    }
  }

  private void random() {
    Dice dice = new Dice(43_2007);
    for (int i = 0; i < 60; i++) {
      LocalDate birth = LocalDate.of(1962, 1, 1).plusDays(dice.upTo(14_000));
      int start = birth.getYear() + dice.between(19, 35);
      boolean contract = dice.coin();
      String pair =
          contract
              ? "2" + dice.between(1, 9)
              : String.format(Locale.ROOT, "%02d", dice.between(1, 12));
      String tail = dice.between(1, 2) + String.format(Locale.ROOT, "%03d", dice.between(1, 999));
      String digits = birth.toString().replace("-", "") + start + pair + tail;
      cases.decided(OP, nip(digits), contract ? PPPK : PNS);
    }
  }

  private void errors() {
    new Mutants(cases, OP, nip("199503012025031001"))
        .shapes()
        .outside(
            "/nip",
            "\"\"",
            "\"1\"",
            "\"19950301202503100\"",
            "\"1995030120250310011\"",
            "\"19950301 202503 1 001\"",
            "\" 199503012025031001\"",
            "\"199503012025031001 \"",
            "\"19950301-202503-1-001\"",
            "\"19950301202503100a\"",
            "\"+19950301202503100\"",
            "\"-19950301202503100\"",
            "\"1995030120250310.1\"",
            "\"131234567\"",
            "\"٠٩٩٥٠٣٠١٢٠٢٥٠٣١٠٠١\"",
            "\"１９９５０３０１２０２５０３１００１\"");
    cases.refused(
        OP, Json.object("nip", Json.number("199503012025031001")), "WRONG_TYPE", "a number");
  }
}
