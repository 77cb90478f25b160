package io.github.kinerjaasn.examples.bulk;

import io.github.kinerjaasn.schema.json.CanonicalJson;
import io.github.kinerjaasn.schema.json.StrictJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * Employee-years that nobody worked: plan, eight indicators of mixed polarity with weights, their
 * realisations, seven behaviour values and the rater's ratings. The same seed and number always
 * give the same document. Every thousandth is a draft that lacks its rating.
 */
public final class InventedYears {
  private static final int DRAFT_EVERY = 1000;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final List<String> GIVEN =
      List.of(
          "Ni Luh", "Siti", "Bagus", "Andi", "Raras", "Yohana", "Made", "Fitri", "Agus", "Rina");
  private static final List<String> FAMILY =
      List.of("Pertiwi", "Wirawan", "Lestari", "Saputra", "Wulandari", "Hidayat", "Siregar");
  private static final List<String> RATINGS =
      List.of(
          "DI_ATAS_EKSPEKTASI",
          "SESUAI_EKSPEKTASI",
          "SESUAI_EKSPEKTASI",
          "SESUAI_EKSPEKTASI",
          "DI_BAWAH_EKSPEKTASI");
  private static final List<String> UNITS =
      List.of("ISTIMEWA", "BAIK", "BAIK", "BUTUH_PERBAIKAN", "KURANG");

  private final List<String> pieces;
  private final long seed;

  private InventedYears(List<String> pieces, long seed) {
    this.pieces = pieces;
    this.seed = seed;
  }

  /**
   * A population.
   *
   * @param seed which one
   * @return its documents, made when asked for
   */
  public static InventedYears of(long seed) {
    try (InputStream stream =
        Objects.requireNonNull(InventedYears.class.getResourceAsStream("invented-year.json"))) {
      String model =
          CanonicalJson.toText(StrictJson.read(stream).orElseThrow())
              .replace("\"@score@\"", "@score@");
      return new InventedYears(List.of(model.split("@", -1)), seed);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * One document.
   *
   * @param number which one, from 1 on
   * @return an evaluation document as one line of JSON in UTF-8, without the line end
   */
  public byte[] document(long number) {
    Random random = new Random((seed * SPREAD) ^ (number * SPREAD));
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < pieces.size(); at += 2) {
      text.append(pieces.get(at));
      if (at + 1 < pieces.size()) {
        text.append(value(pieces.get(at + 1), number, random));
      }
    }
    String document = text.toString();
    return (number % DRAFT_EVERY == 0 ? withoutRating(document) : document)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String withoutRating(String document) {
    return document.replaceFirst("\"resultRating\":\"[A-Z_]*\",", "");
  }

  private static String value(String kind, long number, Random random) {
    return switch (kind) {
      case "number" -> Long.toString(number);
      case "name" -> one(GIVEN, random) + " Contoh " + one(FAMILY, random);
      case "nip" -> nip(number, random);
      case "rating" -> one(RATINGS, random);
      case "unit" -> one(UNITS, random);
      case "score" -> Integer.toString(90 + random.nextInt(31));
      default -> quantity(kind, random);
    };
  }

  private static String one(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  private static String nip(long number, Random random) {
    int born = 1967 + random.nextInt(33);
    String day = two(1 + random.nextInt(12)) + two(1 + random.nextInt(28));
    String since = (born + 24) + two(1 + random.nextInt(12));
    return born + day + since + (1 + random.nextInt(2)) + (100 + number % 900);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  /** About so much, with two decimals: 70 to 130 % of what the model says. */
  private static String quantity(String model, Random random) {
    int hundredths = Integer.parseInt(model) * (70 + random.nextInt(61));
    return hundredths / 100 + "." + two(hundredths % 100);
  }
}
