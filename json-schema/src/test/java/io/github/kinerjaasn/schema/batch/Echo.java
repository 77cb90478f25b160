package io.github.kinerjaasn.schema.batch;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.json.ReadResult;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Rates a line by giving it back. A line with {@code bad} is rejected, at {@code fails} it fails.
 */
record Echo(String id) implements LineRater {
  @Override
  public ReadResult<byte[]> rate(byte[] line) {
    String text = new String(line, StandardCharsets.UTF_8).strip();
    if (text.equals("fails")) {
      throw new UnsupportedOperationException("x");
    }
    return text.contains("bad")
        ? ReadResult.refused(
            List.of(
                Violation.error(
                    "/x", ViolationCode.MISSING, Text.same("x"), Text.same("add x"), Basis.FORMAT)))
        : ReadResult.read(("{\"echo\":\"" + text + "\"}").getBytes(StandardCharsets.UTF_8));
  }
}
