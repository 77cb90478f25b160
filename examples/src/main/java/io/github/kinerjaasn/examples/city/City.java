package io.github.kinerjaasn.examples.city;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A city with data of its own and a story that the data tell. */
public interface City {
  /** All cities, by name. */
  List<City> ALL =
      List.of(new Denpasar(), new Kendari(), new Makassar(), new Mamuju(), new Plaju());

  /**
   * The name as typed on the command line, and of its folder of data.
   *
   * @return in lower case
   */
  String name();

  /**
   * Tells the story.
   *
   * @param data where the city's documents are
   * @param story where to tell it
   * @throws IOException if a document cannot be read
   * @throws BadDataException if a document is wrong
   */
  void tell(CityData data, Story story) throws IOException;

  /**
   * A city by name.
   *
   * @param name as typed
   * @return the city, if there is one
   */
  static Optional<City> named(String name) {
    return ALL.stream().filter(city -> city.name().equals(name)).findFirst();
  }
}
