package io.github.kinerjaasn.schema.evolution;

import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import java.util.function.UnaryOperator;

/**
 * The step that turns documents of one version of a schema into those of the next.
 *
 * @param schema the short name, such as {@code skp}
 * @param from the version it takes, such as {@code 1.0}
 * @param to the version it gives, such as {@code 1.1}
 * @param what what it changes, for people
 * @param step the change; it leaves alone what it does not know, so that the reader can refuse it
 */
public record Migration(
    String schema, String from, String to, Text what, UnaryOperator<JsonObject> step) {}
