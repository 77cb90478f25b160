package consumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.scoring.evaluation.EvaluationResult;
import io.github.kinerjaasn.scoring.evaluation.Evaluator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Its own JSON is Jackson 2's; documents and results pass through the library's reader and writer.
 */
public final class Main {
  private Main() {}

  /**
   * Prints what became of it.
   *
   * @param args the file with the document
   * @throws IOException if it cannot be read
   */
  public static void main(String[] args) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode request = mapper.createObjectNode().put("unit", "Dinas Kesehatan");
    request.set("evaluation", mapper.readTree(Path.of(args[0]).toFile()));

    byte[] document = mapper.writeValueAsBytes(request.get("evaluation"));
    Evaluation evaluation = Exchange.read(Evaluation.class, document).orElseThrow();
    Outcome<EvaluationResult> outcome = Evaluator.evaluate(evaluation);

    JsonNode answer = mapper.readTree(new String(Exchange.write(outcome), StandardCharsets.UTF_8));
    System.out.println(
        request.get("unit").asText() + ": " + answer.at("/value/predicate").asText());
    System.out.println("Jackson " + mapper.version().getMajorVersion());
  }
}
