package io.github.kinerjaasn.schema.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.schema.catalogue.SchemaCatalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Released versions stay as they were, and a version that refuses what the one before accepted says
 * so. {@code releases.csv} has a line for each released version with the digest of its folder;
 * {@code announced.csv} one for each change that may break documents.
 */
class ReleasesTest {
  private static final Path FOLDER =
      Path.of("src/main/resources/io/github/kinerjaasn/schema/catalogue");

  private record Release(String version, String digest) {}

  private static List<String> lines(String file) throws IOException {
    Path path = Path.of("src/test/resources/io/github/kinerjaasn/schema/evolution", file);
    return Files.readAllLines(path).stream().skip(1).filter(line -> !line.isBlank()).toList();
  }

  private static List<Release> releases() throws IOException {
    return lines("releases.csv").stream()
        .map(line -> new Release(line.split(",")[0], line.split(",")[1]))
        .toList();
  }

  private static Path folder(String version) {
    return FOLDER.resolve("v" + version.replace('.', '_'));
  }

  private static Set<String> names(String version) throws IOException {
    try (Stream<Path> files = Files.list(folder(version))) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** The digest of all files of a version, as {@code releases.csv} has it. */
  static String digest(Path folder, Set<String> names)
      throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (String name : names) {
      digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(folder.resolve(name)));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** What a newer schema breaks without saying so. */
  static List<String> unannounced(
      String name, String version, SchemaChange change, List<String> announced) {
    boolean quiet = change.change().breaks() && !announced.contains(version + "," + name);
    return quiet
        ? List.of(name + " " + version + " is " + change.change() + " at " + change.places())
        : List.of();
  }

  @Test
  void releasedVersionsStayAsTheyWere() throws IOException, NoSuchAlgorithmException {
    for (Release release : releases()) {
      assertThat(digest(folder(release.version()), names(release.version())))
          .as(release.version())
          .isEqualTo(release.digest());
    }
  }

  @Test
  void theCurrentVersionBreaksNothingUnannounced() throws IOException {
    List<String> announced =
        lines("announced.csv").stream()
            .map(line -> line.split(",")[0] + "," + line.split(",")[1])
            .toList();
    for (Release release : releases()) {
      for (String name : names(release.version())) {
        Path newer = folder(SchemaCatalogue.VERSION).resolve(name);
        if (name.endsWith(".json") && !name.equals(SchemaCatalogue.OPENAPI)) {
          assertThat(newer).as("a schema is never taken away").exists();
          SchemaChange change =
              Validator.compare(
                  Files.readString(folder(release.version()).resolve(name)),
                  Files.readString(newer));
          assertThat(unannounced(name, SchemaCatalogue.VERSION, change, announced)).isEmpty();
        }
      }
    }
  }

  @Test
  void anUnannouncedNarrowingIsRefused() {
    SchemaChange narrower = Validator.compare("{\"maxLength\":5}", "{\"maxLength\":4}");
    assertThat(unannounced("toy.json", "1.1", narrower, List.of()))
        .containsExactly("toy.json 1.1 is NARROWER at []");
    assertThat(unannounced("toy.json", "1.1", narrower, List.of("1.1,toy.json"))).isEmpty();
    SchemaChange wider = Validator.compare("{\"maxLength\":4}", "{\"maxLength\":5}");
    assertThat(unannounced("toy.json", "1.1", wider, List.of())).isEmpty();
  }

  @Test
  void aChangedFileChangesTheDigest() throws IOException, NoSuchAlgorithmException {
    Set<String> all = names(SchemaCatalogue.VERSION);
    Set<String> less = new TreeSet<>(all);
    less.remove("skp.json");
    assertThat(digest(folder(SchemaCatalogue.VERSION), less))
        .isNotEqualTo(digest(folder(SchemaCatalogue.VERSION), all));
  }
}
