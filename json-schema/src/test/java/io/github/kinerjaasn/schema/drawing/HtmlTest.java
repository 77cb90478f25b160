package io.github.kinerjaasn.schema.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {
  @Test
  void controlsAndHalfSymbolsAreReplaced() {
    assertThat(new Html().text("a\u0000b\u001B\uD800c\uDC00d😀\t\n").toString())
        .isEqualTo("a\uFFFDb\uFFFD\uFFFDc\uFFFDd😀\t\n");
    assertThat(new Html().open("p", "class", "\"><b>").toString())
        .isEqualTo("<p class=\"&quot;&gt;&lt;b&gt;\">");
  }
}
