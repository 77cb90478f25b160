package io.github.kinerjaasn.schema.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTest {
  private static JsonValue json(String text) {
    return StrictJson.read(text).orElseThrow();
  }

  @Test
  void isTheKnownHashOfTheCanonicalForm() {
    assertThat(Digest.of(json(" { } ")))
        .hasToString("sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
  }

  @Test
  void doesNotDependOnHowANumberIsWritten() {
    assertThat(Digest.of(json("[1.50]"))).isEqualTo(Digest.of(json("[ 15e-1 ]")));
  }

  @Test
  void forgetsTheOrderOfItemsOnlyWhereAsked() {
    JsonValue one = json("{\"a\":[{\"b\":[1,2]},3]}");
    JsonValue two = json("{\"a\":[3,{\"b\":[2,1]}]}");
    assertThat(Digest.ofUnordered(one)).isEqualTo(Digest.ofUnordered(two));
    assertThat(Digest.of(one)).isNotEqualTo(Digest.of(two));
    assertThat(Digest.ofUnordered(json("{\"a\":[3,{\"b\":[2,2]}]}")))
        .isNotEqualTo(Digest.ofUnordered(one));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "sha256:", "md5:00", "sha256:44136FA355B3678A"})
  void refusesOtherForms(String text) {
    assertThatThrownBy(() -> new Digest(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
