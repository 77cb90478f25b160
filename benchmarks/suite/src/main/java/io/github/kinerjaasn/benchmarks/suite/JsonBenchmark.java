package io.github.kinerjaasn.benchmarks.suite;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kinerjaasn.benchmarks.work.Inputs;
import io.github.kinerjaasn.core.appraisal.AppraisalCheck;
import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.schema.catalogue.SchemaCatalogue;
import io.github.kinerjaasn.schema.exchange.Exchange;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** The same document in JSON, read and checked in the ways that people know. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class JsonBenchmark {
  private static final int DOCUMENTS = 128;

  private final byte[][] texts = new byte[DOCUMENTS][];
  private final JsonNode[] trees = new JsonNode[DOCUMENTS];
  private final Evaluation[] documents = new Evaluation[DOCUMENTS];
  private final JsonMapper mapper = JsonMapper.builder().build();
  private final ObjectReader records = mapper.readerFor(EvaluationRecord.class);
  private Schema schema;
  private Validator validator;
  private int next;

  @Setup
  public void setUp() {
    List<Evaluation> given =
        Inputs.many(42, DOCUMENTS).stream().map(OurInputs::evaluation).toList();
    for (int at = 0; at < DOCUMENTS; at++) {
      documents[at] = given.get(at);
      texts[at] = Exchange.write(given.get(at));
      trees[at] = mapper.readTree(texts[at]);
    }
    String text = SchemaCatalogue.text(SchemaCatalogue.find("evaluation").orElseThrow());
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text, InputFormat.JSON);
    validator =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    requireValid();
  }

  private void requireValid() {
    boolean valid =
        schema.validate(trees[0]).isEmpty()
            && validator.validate(documents[0]).isEmpty()
            && AppraisalCheck.check(documents[0]).isEmpty()
            && HandCheck.check(documents[0]) == 0
            && Exchange.read(Evaluation.class, texts[0]).orElseThrow().equals(documents[0]);
    if (!valid) {
      throw new IllegalStateException(
          "document must be valid, was "
              + schema.validate(trees[0])
              + validator.validate(documents[0])
              + AppraisalCheck.check(documents[0]));
    }
  }

  @Benchmark
  public int tokens(Cpu cpu) {
    int count = 0;
    try (JsonParser parser = mapper.createParser(texts[turn(cpu)])) {
      while (parser.nextToken() != null) {
        count++;
      }
    }
    return count;
  }

  @Benchmark
  public Object records(Cpu cpu) {
    return records.readValue(texts[turn(cpu)]);
  }

  @Benchmark
  public Object exchange(Cpu cpu) {
    return Exchange.read(Evaluation.class, texts[turn(cpu)]).orElseThrow();
  }

  @Benchmark
  public Object exchangeToScore(Cpu cpu) {
    Evaluation read = Exchange.read(Evaluation.class, texts[turn(cpu)]).orElseThrow();
    return Ours.RATING.rate(read, Ours::refuse);
  }

  @Benchmark
  public Object networknt(Cpu cpu) {
    return schema.validate(trees[turn(cpu)]);
  }

  @Benchmark
  public Object hibernate(Cpu cpu) {
    return validator.validate(documents[turn(cpu)]);
  }

  @Benchmark
  public Object check(Cpu cpu) {
    return AppraisalCheck.check(documents[turn(cpu)]);
  }

  @Benchmark
  public int handCheck(Cpu cpu) {
    return HandCheck.check(documents[turn(cpu)]);
  }

  private int turn(Cpu cpu) {
    cpu.count(1);
    next = (next + 1) % DOCUMENTS;
    return next;
  }
}
