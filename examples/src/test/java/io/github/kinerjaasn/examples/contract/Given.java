package io.github.kinerjaasn.examples.contract;

import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.person.Nip;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.result.ResultDocument;
import io.github.kinerjaasn.schema.result.ResultPart;
import io.github.kinerjaasn.schema.result.RuleSet;
import io.github.kinerjaasn.scoring.evaluation.Evaluator;
import io.github.kinerjaasn.siasn.code.PnsId;
import io.github.kinerjaasn.siasn.code.RecordId;
import io.github.kinerjaasn.siasn.part.Pak;
import io.github.kinerjaasn.siasn.part.Pejabat;
import io.github.kinerjaasn.siasn.part.SkpFrame;
import io.github.kinerjaasn.siasn.transfer.Exchanger;
import io.github.kinerjaasn.siasn.transfer.SiasnReply;
import io.github.kinerjaasn.siasn.write.Entry;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What samples take for granted, as their readers have it: here that of exchange and SIASN. */
class Given extends GivenForScoring {
  static final Path path = Path.of("arsip.json");
  static final String json = new String(Exchange.write(skp), StandardCharsets.UTF_8);
  static final JsonObject archive =
      ResultDocument.of(
          RuleSet.national(),
          evaluation,
          Evaluator.evaluate(evaluation),
          Set.of(ResultPart.SEAL, ResultPart.INPUT));
  static final JsonObject document =
      ResultDocument.of(RuleSet.of(kmk), ministry, kmk.evaluate(ministry), Set.of(ResultPart.SEAL));
  static final Nip nip = Nip.parse("199503012025031001");
  static final PnsId id = PnsId.parse("A8ACA7D5B1F63912E040640A040269BB");
  static final SkpFrame frame =
      new SkpFrame("2", official(), official(), Optional.of(id), Optional.empty());
  static final List<Entry> entries = List.of();
  static final Exchanger exchanger = request -> SiasnReply.of(200, new byte[0]);

  static final SiasnReply reply =
      SiasnReply.of(200, "{\"code\":1,\"data\":[]}".getBytes(StandardCharsets.UTF_8));
  static final URI base = URI.create("https://siasn.example/");
  static final String token = "rahasia";
  static final Pejabat penilai = official();
  static final Pejabat atasan = official();
  static final String pengguna = "A8ACA7D5B1F63912E040640A040269BB";
  static final Pak pak =
      new Pak(
          RecordId.parse("8ae4838285d0b1c00185d1a2b3c4ffff"),
          "800/17/PAK/2026",
          LocalDate.of(2026, 1, 5),
          Period.parse("2025-03-01/2025-12-31"),
          Rational.parse("10.5"),
          Rational.of(2),
          Pak.Asal.KONVERSI);

  private static Pejabat official() {
    return new Pejabat(rater, Optional.of(id), Optional.empty());
  }

  static void show(String pointer, Text message) {
    System.out.println(pointer + " " + message.id());
  }

  /** Another's implementation. */
  static final class MyScorer {
    private MyScorer() {}

    static String answer(String line) {
      return line;
    }
  }

  static void same(String expected, Object actual) {
    if (!String.valueOf(actual).equals(expected)) {
      throw new AssertionError("says " + expected + ", is " + actual);
    }
  }
}
