package io.github.kinerjaasn.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stories of the cities, against what was stored. */
class CityCommandTest {
  @ParameterizedTest
  @ValueSource(strings = {"denpasar", "kendari", "makassar", "mamuju", "plaju"})
  void tellsTheStoryOfACity(String city) throws IOException {
    Fork.Run run = Session.run("", "city", city);
    assertThat(run.diagnostics()).isEmpty();
    assertThat(run.status()).isZero();
    Golden.agrees("city-" + city + ".id.txt", run.output());
  }

  @ParameterizedTest
  @ValueSource(strings = {"denpasar", "kendari", "makassar", "mamuju", "plaju"})
  void tellsItInEnglishToo(String city) {
    Fork.Run run = Session.run("", "city", "--lang=en", city);
    assertThat(run.status()).isZero();
    assertThat(run.output()).isNotEqualTo(Session.run("", "city", city).output());
    assertThat(run.output()).doesNotContain("{", "Optional", "@");
  }

  @Test
  void namesTheCitiesThereAre() {
    Fork.Run run = Session.run("", "city", "--lang=en", "atlantis");
    assertThat(run.status()).isEqualTo(64);
    assertThat(run.diagnostics())
        .startsWith(
            "kinerja: unknown city: atlantis; there are: denpasar, kendari, makassar, mamuju, plaju\n");
  }
}
