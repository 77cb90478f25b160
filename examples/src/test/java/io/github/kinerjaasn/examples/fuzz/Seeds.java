package io.github.kinerjaasn.examples.fuzz;

import io.github.kinerjaasn.testkit.Vectors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What each target starts from: the documents of the examples, the vectors, and what was kept. */
public final class Seeds {
  private static final Map<Target, List<String>> DOCUMENTS =
      Map.ofEntries(
          Map.entry(Target.EVALUATION, List.of("denpasar", "arsip", "kemenkeu")),
          Map.entry(Target.SCHEME, List.of("schemes")),
          Map.entry(Target.CASE_REGISTER, List.of("makassar")),
          Map.entry(Target.CASCADE, List.of("mamuju/pohon-rancangan.json")),
          Map.entry(Target.CASCADE_RESULTS, List.of("mamuju/pohon-kinerja.json")),
          Map.entry(Target.REPORT_BOOK, List.of("plaju/laporan-bulanan.json")),
          Map.entry(Target.SURVEY, List.of("plaju/survei-kepuasan.json")),
          Map.entry(Target.CATALOGUE, List.of("plaju/katalog-indikator.json")),
          Map.entry(Target.FEEDBACK, List.of("plaju/umpan-balik.json")),
          Map.entry(Target.AWARDS, List.of("plaju/calon-penghargaan.json")),
          Map.entry(Target.FEEDBACK_ROUND, List.of("denpasar/umpan-balik-360.json")),
          Map.entry(Target.PANEL, List.of("kendari/forum-penilaian.json")),
          Map.entry(Target.LEVELS, List.of("kendari/nilai-asesor.json")),
          Map.entry(
              Target.CAREER,
              List.of("denpasar/riwayat-karier.json", "kendari/riwayat-karier.json")));

  private Seeds() {}

  /** Copies the seeds of a target, from the examples' documents and what is kept, to a folder. */
  public static void main(String[] args) throws IOException {
    Target target = Target.valueOf(args[0]);
    Path folder = Files.createDirectories(Path.of(args[2]));
    for (Path file : of(target, Path.of(args[1]))) {
      Files.write(folder.resolve(file.getFileName()), Files.readAllBytes(file));
    }
    if (target == Target.LINE || target == Target.VECTOR) {
      Vectors.export(folder);
    }
  }

  /** The files that a target is known to have met. */
  static List<Path> of(Target target, Path data) {
    return Stream.concat(
            DOCUMENTS.getOrDefault(target, List.of()).stream()
                .map(data::resolve)
                .flatMap(Seeds::in),
            kept(target))
        .toList();
  }

  /** Inputs written for a target, and every finding. */
  static Stream<Path> kept(Target target) {
    return in(resources().resolve(target.folder()));
  }

  private static Stream<Path> in(Path place) {
    if (!Files.isDirectory(place)) {
      return Stream.of(place).filter(Files::exists);
    }
    try (Stream<Path> files = Files.list(place)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Path resources() {
    try {
      return Path.of(Seeds.class.getResource("inputs").toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
