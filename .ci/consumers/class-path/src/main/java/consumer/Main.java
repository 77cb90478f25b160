package consumer;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.scoring.evaluation.EvaluationResult;
import io.github.kinerjaasn.scoring.evaluation.Evaluator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Reads, validates, rates and writes one document, then one that is wrong. */
public final class Main {
  private Main() {}

  /**
   * Prints what became of it.
   *
   * @param args the file with the document
   * @throws IOException if it cannot be read
   */
  public static void main(String[] args) throws IOException {
    String text = Files.readString(Path.of(args[0]));
    Evaluation evaluation = Exchange.read(Evaluation.class, text).orElseThrow();
    System.out.println("constraints violated: " + validate(evaluation).size());
    Outcome<EvaluationResult> outcome = Evaluator.evaluate(evaluation);
    System.out.println("predicate: " + outcome.toOptional().orElseThrow().predicate());
    String written = new String(Exchange.write(outcome), StandardCharsets.UTF_8);
    System.out.println("written: " + written.substring(0, 20));
    byte[] again =
        Exchange.write(Exchange.read(Evaluation.class, Exchange.write(evaluation)).orElseThrow());
    System.out.println("same bytes: " + Arrays.equals(again, Exchange.write(evaluation)));

    String twice = text.replace("\"IKI-1.2\"", "\"IKI-1.1\"");
    ReadResult<Evaluation> contradicting = Exchange.read(Evaluation.class, twice);
    System.out.println(
        "seen by the validator: " + !validate(contradicting.orElseThrow()).isEmpty());
    String unknown = text.replace("\"polarity\": \"MAXIMIZE\"", "\"polarity\": \"UP\"");
    System.out.println(
        "refused: " + Exchange.read(Evaluation.class, unknown).violations().get(0).pointer());
  }

  private static Set<ConstraintViolation<Evaluation>> validate(Evaluation evaluation) {
    try (ValidatorFactory factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      return factory.getValidator().validate(evaluation);
    }
  }
}
