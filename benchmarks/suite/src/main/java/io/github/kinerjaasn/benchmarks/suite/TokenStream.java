package io.github.kinerjaasn.benchmarks.suite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Walks over all tokens of a file of JSON documents with one parser, and does nothing else. */
final class TokenStream {
  private TokenStream() {}

  public static void main(String[] args) throws IOException {
    long tokens = 0;
    try (InputStream file = Files.newInputStream(Path.of(args[0]));
        JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), file)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    System.out.println(tokens);
  }
}
