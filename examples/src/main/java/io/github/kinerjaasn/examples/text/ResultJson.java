package io.github.kinerjaasn.examples.text;

import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.schema.json.CanonicalJson;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/** An outcome as its result document. */
public final class ResultJson {
  private ResultJson() {}

  /**
   * The document.
   *
   * @param outcome what was decided, or what is missing
   * @param reasoning whether it holds the steps
   * @return indented JSON, ended by a line feed
   */
  public static String of(Outcome<?> outcome, boolean reasoning) {
    JsonValue tree = Exchange.toTree(outcome);
    if (!reasoning && tree instanceof JsonObject object) {
      Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
      members.remove("reasoning");
      tree = JsonObject.of(members);
    }
    return CanonicalJson.toIndentedText(tree);
  }
}
