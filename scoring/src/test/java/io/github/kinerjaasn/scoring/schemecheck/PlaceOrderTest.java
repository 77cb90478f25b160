package io.github.kinerjaasn.scoring.schemecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceOrderTest {
  @Test
  void indicesAreOrderedAsNumbersAndNamesAsText() {
    List<String> ordered =
        List.of("", "/a/2", "/a/2/x", "/a/9", "/a/10", "/a/10/b", "/a/100", "/a/x1", "/b");
    List<String> mixed =
        List.of("/a/100", "/a/10/b", "/b", "/a/9", "/a/x1", "", "/a/10", "/a/2/x", "/a/2");
    assertThat(mixed.stream().sorted(PlaceOrder.INSTANCE)).containsExactlyElementsOf(ordered);
  }
}
