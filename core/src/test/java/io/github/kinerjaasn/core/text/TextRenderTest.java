package io.github.kinerjaasn.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextRenderTest {
  @Test
  void truthValues() {
    assertThat(Text.same("{0}/{1}").with(true, false)).isEqualTo(Text.of("ya/tidak", "yes/no"));
  }

  @Test
  void listsStayReadableBesideDecimalCommas() {
    List<BigDecimal> list = List.of(new BigDecimal("1.5"), new BigDecimal("2"));
    assertThat(Text.same("{0}").with(list)).isEqualTo(Text.of("1,5; 2", "1.5, 2"));
  }
}
