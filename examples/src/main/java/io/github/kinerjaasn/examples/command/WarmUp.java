package io.github.kinerjaasn.examples.command;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Goes once through what the command does, so that the script can have the virtual machine keep the
 * classes for a faster start.
 */
public final class WarmUp {
  private static final String REQUEST =
      "{\"id\":\"1\",\"op\":\"permenpanrb-6-2022.predikat\",\"in\":{\"hasilKerja\":"
          + "\"SESUAI_EKSPEKTASI\",\"perilakuKerja\":\"SESUAI_EKSPEKTASI\"}}\n";

  private WarmUp() {}

  /**
   * Runs some commands into nowhere.
   *
   * @param args an evaluation document
   */
  public static void main(String[] args) {
    run("", "evaluate", args[0]);
    run("", "evaluate", "--json", args[0]);
    run(REQUEST, "conformance");
    run("", "--help");
  }

  private static void run(String input, String... args) {
    InputStream stream = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    Kinerja.run(stream, OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), args);
  }
}
