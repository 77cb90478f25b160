package io.github.kinerjaasn.schema.equivalence;

import io.github.kinerjaasn.schema.catalogue.SchemaCatalogue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The second validator, in a process of Node's: asked in batches, answers in order. */
final class Ajv implements AutoCloseable {
  private static final Path SCRIPT = Path.of("src/test/node/judge.mjs");
  private static final Path SCHEMAS =
      Path.of(
          "src/main/resources/io/github/kinerjaasn/schema/catalogue",
          "v" + SchemaCatalogue.VERSION.replace('.', '_'));

  private final Process process;
  private final Writer questions;
  private final BufferedReader answers;

  private Ajv(Process process) {
    this.process = process;
    this.questions = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
    this.answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  static Ajv start() {
    try {
      return new Ajv(
          new ProcessBuilder("node", SCRIPT.toString(), SCHEMAS.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException("Node must be there, with npm ci run in src/test/node", e);
    }
  }

  /** Sends documents of a schema, one a line. */
  void ask(String schema, List<String> documents) {
    try {
      questions.write(schema + " " + documents.size() + "\n");
      for (String document : documents) {
        questions.write(document);
        questions.write('\n');
      }
      questions.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One sign a document: 1 accepted, 0 refused, ? a number is none that it can hold exactly. */
  String answers() {
    try {
      return answers.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
