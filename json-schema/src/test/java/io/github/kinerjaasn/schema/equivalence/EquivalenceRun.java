package io.github.kinerjaasn.schema.equivalence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.schema.catalogue.SchemaCatalogue;
import io.github.kinerjaasn.schema.catalogue.SchemaFile;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The long run: every schema, {@code equivalence.documents} documents each, judged by all judges
 * and ajv. Prints types, documents and disagreements.
 */
class EquivalenceRun {
  private static final long DOCUMENTS = Long.getLong("equivalence.documents", 1_000_000);

  @Test
  void allJudgesAgree() {
    long documents = 0;
    long disagreements = 0;
    try (Ajv ajv = Ajv.start()) {
      for (SchemaFile file : SchemaCatalogue.all()) {
        Tally tally = new Panel(file, Optional.of(ajv)).judge(DOCUMENTS);
        System.out.println(tally.line(file.name()));
        tally.disagreements.forEach(System.out::println);
        documents += tally.documents();
        disagreements += tally.disagreed;
      }
    }
    System.out.printf(
        "%d types, %,d documents, %d disagreements%n",
        SchemaCatalogue.all().size(), documents, disagreements);
    assertThat(disagreements).isZero();
  }
}
