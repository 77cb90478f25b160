package io.github.kinerjaasn.schema.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.schema.json.StrictJson;
import jakarta.validation.constraints.Email;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentsTest {
  private static ReadResult<Toy> read(String json) {
    return Documents.read(Toy.class, StrictJson.parse(json, 10_000));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"count\":1}|``",
        "{\"count\":1.0,\"amount\":1e3,\"words\":[\"MAXIMIZE\"],\"numbers\":{\"MINIMIZE\":-3}}|``",
        "{\"count\":9223372036854775807}|``",
        "{\"count\":9223372036854775808}|/count:OUT_OF_RANGE",
        "{\"count\":1.5}|/count:WRONG_TYPE",
        "{\"count\":13}|:INCONSISTENT",
        "{\"count\":1,\"nothing\":\"\"}|/nothing:UNKNOWN_FIELD",
        "{\"count\":1,\"numbers\":{\"MINIMIZE\":2147483647}}|``",
        "{\"count\":1,\"numbers\":{\"MINIMIZE\":2147483648}}|/numbers/MINIMIZE:OUT_OF_RANGE",
        "{\"count\":1,\"numbers\":{\"minimize\":1}}|/numbers/minimize:UNKNOWN_VALUE",
        "{\"count\":1,\"numbers\":[]}|/numbers:WRONG_TYPE",
        "{\"count\":1,\"words\":[\"MAXIMIZE\",\"MAXIMIZE\"]}|/words/1:INCONSISTENT",
        "{\"count\":1,\"inner\":{\"count\":2,\"inner\":{}}}|/inner/inner/count:MISSING",
        "{\"count\":1,\"amount\":1e20}|/amount:OUT_OF_RANGE"
      })
  void readsEveryShape(String json, String expected) {
    List<Violation> violations = read(json).violations();
    assertThat(
            String.join(" ", violations.stream().map(v -> v.pointer() + ":" + v.code()).toList()))
        .isEqualTo(expected);
    assertThat(violations.toString()).doesNotContain("Rahasia");
  }

  @Test
  void keepsTheOrderOfDeclaration() {
    assertThat(Documents.members(Toy.class))
        .extracting(Member::name)
        .containsExactly("count", "amount", "words", "numbers", "inner");
  }

  /** A limit that the reader does not know must not be passed over in silence. */
  public interface Mail {
    /** The builder. */
    static Builder builder() {
      return new Builder();
    }

    @Email
    String getMail();

    /** Builds nothing. */
    final class Builder {
      public Builder mail(String value) {
        return this;
      }

      public Mail build() {
        return () -> "";
      }
    }
  }

  @Test
  void refusesUnknownConstraints() {
    assertThatThrownBy(() -> Documents.members(Mail.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Email");
  }
}
