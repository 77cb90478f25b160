package io.github.kinerjaasn.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The cases that the kit brings: per operation both sides of every bound, every cell of every
 * matrix, every error code, the printed examples of the legal texts, and seeded random requests.
 *
 * <p>Example: {@code Vectors.of("talenta.kotak")} are the nine boxes and the bad requests around
 * them.
 */
public final class Vectors {
  private static final List<String> OPERATIONS =
      List.of(
          "regulasi.berlaku",
          "permenpanrb-6-2022.predikat",
          "se-menpanrb-3-2023.sebaran",
          "pp-46-2011.capaian-kegiatan",
          "pp-46-2011.prestasi-kerja",
          "se-menpanrb-3-2021.konversi",
          "pp-30-2019.predikat",
          "permenpanrb-8-2021.capaian-iki",
          "permenpanrb-8-2021.nilai-iki-jpt",
          "perbkn-3-2023.angka-kredit",
          "perbkn-3-2023.kebutuhan",
          "perbkn-3-2023.akumulasi",
          "permenpanrb-88-2021.predikat-akip",
          "permenpanrb-14-2017.ikm",
          "kmk-127-2026.capaian-iki",
          "kmk-127-2026.nhk",
          "kmk-127-2026.nilai-kinerja",
          "talenta.kotak",
          "nip.parse",
          "siasn.kuadran");

  private Vectors() {}

  /**
   * The operations, in the order of the protocol.
   *
   * @return their names
   */
  public static List<String> operations() {
    return OPERATIONS;
  }

  /**
   * The cases of one operation.
   *
   * @param op the operation, such as {@code pp-30-2019.predikat}, or {@code protocol} for the
   *     stream itself: malformed lines and the like
   * @return the cases in the order of the file
   * @throws IllegalArgumentException if there is no such operation
   */
  public static List<ConformanceCase> of(String op) {
    return lines(op).stream().map(ConformanceCase::parse).toList();
  }

  /**
   * The cases of all operations, without those of the stream itself.
   *
   * @return the cases, operation by operation
   */
  public static List<ConformanceCase> all() {
    return OPERATIONS.stream().flatMap(op -> of(op).stream()).toList();
  }

  /**
   * The cases of a vector file of one's own.
   *
   * @param file a file with one vector per line, UTF-8; blank lines are skipped
   * @return the cases in the order of the file
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if a line is not a vector
   */
  public static List<ConformanceCase> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank())
        .map(ConformanceCase::parse)
        .toList();
  }

  /**
   * Writes the vector files into a folder, for tools that are not written in Java.
   *
   * @param folder the folder, made if it is not there
   * @throws IOException if a file cannot be written
   */
  public static void export(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String op : OPERATIONS) {
      Files.write(folder.resolve(op + ".jsonl"), lines(op));
    }
    Files.write(
        folder.resolve(ConformanceCase.PROTOCOL + ".jsonl"), lines(ConformanceCase.PROTOCOL));
  }

  private static List<String> lines(String op) {
    if (!OPERATIONS.contains(op) && !op.equals(ConformanceCase.PROTOCOL)) {
      throw new IllegalArgumentException("unknown operation " + op + ". Use one of " + OPERATIONS);
    }
    try (InputStream in = Vectors.class.getResourceAsStream("vectors/" + op + ".jsonl")) {
      if (in == null) {
        throw new IllegalStateException("the kit lacks its vectors of " + op);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
