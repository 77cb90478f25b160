package io.github.kinerjaasn.examples.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.schema.json.CanonicalJson;
import io.github.kinerjaasn.scoring.sample.ShippedSchemes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedSchemesTest {
  private static final Path FOLDER = Path.of("data", "schemes");

  static List<Scheme> shipped() {
    return ShippedSchemes.all();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void theFileIsTheShippedScheme(Scheme scheme) throws IOException {
    String json = CanonicalJson.toIndentedText(Exchange.toTree(scheme));
    Path file = FOLDER.resolve(scheme.getId() + ".json");
    if (Boolean.getBoolean("kinerja.write")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, json);
    }
    assertThat(Files.readString(file)).isEqualTo(json);
    assertThat(Exchange.read(Scheme.class, Files.readAllBytes(file)).orElseThrow())
        .isEqualTo(scheme);
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void explainsInBothLanguages(Scheme scheme) {
    for (Language language : Language.values()) {
      assertThat(SchemeMarkdown.of(scheme, language)).startsWith("# ").contains("| --- |");
      String page = SchemePage.of(scheme, language);
      assertThat(page)
          .contains("default-src 'none'")
          .doesNotContain("<script", "src=", "href=", "http-equiv=\"refresh\"");
      assertThat(page.contains("<svg"))
          .isEqualTo(scheme.hasMatrix() || scheme.getTotalBands().isPresent());
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void textFromTheSchemeIsEscaped(Scheme scheme) {
    Scheme hostile =
        io.github.kinerjaasn.core.scheme.ImmutableScheme.copyOf(scheme)
            .withName("<script>alert('x')</script> | x")
            .withNotes("<img src=x onerror=alert(1)>");
    assertThat(SchemePage.of(hostile, Language.EN))
        .doesNotContain("<script", "<img")
        .contains("&lt;script&gt;", "&lt;img");
    assertThat(SchemeMarkdown.of(hostile, Language.EN)).doesNotContain("<script", "<img");
  }
}
