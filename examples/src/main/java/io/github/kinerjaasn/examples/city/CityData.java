package io.github.kinerjaasn.examples.city;

import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.schema.json.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The documents of a city.
 *
 * @param folder where they are
 */
public record CityData(Path folder) {
  /**
   * Reads a document.
   *
   * @param file its name, such as {@code survei.json}
   * @param type what it is
   * @param <T> what it is
   * @return the document
   * @throws IOException if it cannot be read
   * @throws BadDataException if it is wrong
   */
  public <T> T read(String file, Class<T> type) throws IOException {
    ReadResult<T> read = Exchange.read(type, Files.readAllBytes(folder.resolve(file)));
    return read.toOptional().orElseThrow(() -> new BadDataException(file, read.violations()));
  }

  /**
   * The value of a decided outcome.
   *
   * @param file the document it came from
   * @param outcome the outcome
   * @param <T> the type of the value
   * @return the value
   * @throws BadDataException if it is undecided
   */
  public static <T> Outcome.Decided<T> decided(String file, Outcome<T> outcome) {
    if (outcome instanceof Outcome.Decided<T> decided) {
      return decided;
    }
    throw new BadDataException(file, outcome.violations());
  }
}
