package io.github.kinerjaasn.schema.equivalence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.schema.catalogue.SchemaCatalogue;
import io.github.kinerjaasn.schema.catalogue.SchemaFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Schema, reader, Bean Validation and the domain's own checks mean the same, over mutated
 * documents. {@link EquivalenceRun} asks far more, and a second validator.
 */
class EquivalenceTest {
  private static final int DOCUMENTS = Integer.getInteger("equivalence.documents", 2_000);

  static List<SchemaFile> files() {
    return SchemaCatalogue.all();
  }

  @ParameterizedTest
  @MethodSource("files")
  void allJudgesAgree(SchemaFile file) {
    Tally tally = new Panel(file, Optional.empty()).judge(DOCUMENTS);
    assertThat(tally.disagreements).isEmpty();
    assertThat(tally.documents()).isEqualTo(DOCUMENTS);
    assertThat(tally.accepted).as("accepted").isGreaterThan(DOCUMENTS / 50);
    assertThat(tally.refused).as("refused").isGreaterThan(DOCUMENTS / 50);
  }
}
