package io.github.kinerjaasn.schema.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.schema.form.Documents;
import io.github.kinerjaasn.schema.json.StrictJson;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A document read straight from the tokens is the one read by way of a tree; what has any fault is
 * left to the tree, so that every finding is the same. Faults are of bytes here, of values in the
 * tests of equivalence.
 */
class TokensAndTreeTest {
  private static final int DOCUMENTS = Integer.getInteger("tokens.documents", 300);

  private static final List<String> PIECES =
      List.of(
          "\0",
          "\u0001",
          "\u007f",
          "\u0085",
          "\ufeff",
          "\ufffd",
          "é",
          "😀",
          "\\u0000",
          "\\ud800",
          "\\ud83d\\ude00",
          "\\n",
          "\\x",
          "\"",
          "'",
          ",",
          ":",
          "{",
          "}",
          "[",
          "]",
          "null",
          "true",
          "NaN",
          "0",
          "00",
          "1e999999999",
          "1E2",
          "-",
          "+1",
          ".5",
          "//",
          "/**/",
          " ",
          "\t",
          "\r\n",
          "\"id\":\"A\",",
          "\"$schema\":\"x\",",
          "[".repeat(70),
          "x".repeat(300));

  static List<SchemaFile> files() {
    return SchemaCatalogue.all().stream().filter(file -> file.type().isPresent()).toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void agreeOnBytes(SchemaFile file) {
    Random random = new Random(7);
    int read = 0;
    for (int at = 0; at < DOCUMENTS; at++) {
      List<String> samples = SchemaSamples.of(file);
      byte[] bytes = broken(samples.get(at % samples.size()), random);
      read += agree(file.type().orElseThrow(), bytes) ? 1 : 0;
    }
    assertThat(read).isBetween(DOCUMENTS / 100, DOCUMENTS - DOCUMENTS / 3);
  }

  private static <T> boolean agree(Class<T> type, byte[] bytes) {
    var byTokens = Exchange.read(type, bytes);
    var byTree = Exchange.read(type, StrictJson.parse(bytes, StrictJson.DEFAULT_MAX_BYTES));
    assertThat(byTokens).as(() -> new String(bytes, StandardCharsets.UTF_8)).isEqualTo(byTree);
    return byTree.isRead();
  }

  @ParameterizedTest
  @MethodSource("files")
  void goodDocumentsNeedNoTree(SchemaFile file) {
    for (String text : SchemaSamples.of(file)) {
      assertThat(Documents.flawless(file.type().orElseThrow(), text)).isPresent();
      assertThat(agree(file.type().orElseThrow(), text.getBytes(StandardCharsets.UTF_8))).isTrue();
      assertThat(agree(file.type().orElseThrow(), text.getBytes(StandardCharsets.UTF_16)))
          .isFalse();
    }
  }

  /** The text with a piece put in, a stretch left out or repeated, or a byte changed. */
  private static byte[] broken(String text, Random random) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + random.nextInt(40));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, from);
    switch (random.nextInt(4)) {
      case 0 -> out.writeBytes(piece(random));
      case 1 -> from = to;
      case 2 -> out.write(bytes, from, to - from);
      default -> out.write(bytes[from++] ^ 1 << random.nextInt(8));
    }
    out.write(bytes, from, bytes.length - from);
    return out.toByteArray();
  }

  private static byte[] piece(Random random) {
    return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
  }
}
