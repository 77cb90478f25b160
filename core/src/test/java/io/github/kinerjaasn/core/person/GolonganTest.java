package io.github.kinerjaasn.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.post.Golongan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GolonganTest {
  @ParameterizedTest
  @EnumSource
  void parseReadsTheCode(Golongan golongan) {
    assertThat(Golongan.parse(golongan.code())).isEqualTo(golongan);
    assertThat(golongan.label().id()).isEqualTo(golongan.code());
  }

  @ParameterizedTest
  @CsvSource({"I/a, I_A, Juru Muda", "III/d, III_D, Penata Tk I", "IV/e, IV_E, Pembina Utama"})
  void codeAndPangkat(String code, Golongan golongan, String pangkat) {
    assertThat(golongan.code()).isEqualTo(code);
    assertThat(golongan.pangkat()).isEqualTo(pangkat);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "III/D", "III_D", "III/e", "V/a", " III/d"})
  void parseRefuses(String text) {
    assertThatThrownBy(() -> Golongan.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"" + text + "\"");
  }

  @Test
  void fourInEachOfThreeAndFiveInTheLast() {
    assertThat(Golongan.values()).hasSize(17);
  }
}
