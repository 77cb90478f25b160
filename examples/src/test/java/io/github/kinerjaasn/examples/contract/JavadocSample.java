package io.github.kinerjaasn.examples.contract;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sample in the Javadoc of a type, as a class that compiles as its reader's would: it sees public
 * types alone, those of the same package first. What a sample takes for granted is in {@link
 * Given}.
 *
 * @param name a name of its own
 * @param type where it stands
 * @param text what it says
 */
record JavadocSample(String name, Class<?> type, String text) {
  private static final List<Class<?>> TYPES = PublicApi.types();
  private static final String PACKAGE = "io.github.kinerjaasn.";

  /** What a reader would import besides, where several packages have a type of the name. */
  private static final Map<String, List<String>> ALSO =
      Map.of(
          "Bands", List.of("static " + PACKAGE + "scoring.pp46y2011.Sebutan.*", pp46("Sebutan")),
          "Matrix",
              List.of(
                  "static " + PACKAGE + "core.appraisal.Rating.*",
                  "static " + PACKAGE + "core.appraisal.Predicate.*"),
          "LineRater", List.of(PACKAGE + "schema.result.ResultPart"),
          "Sensitivity", List.of(pp46("Sebutan"), pp46("Tafsir")),
          "SchemeEntries", List.of("static " + PACKAGE + "core.plan.CoreValue.*"),
          "Tracer", List.of(pp46("Kegiatan")));

  private static String pp46(String type) {
    return PACKAGE + "scoring.pp46y2011." + type;
  }

  /** A sample is JSON, members of a class, or statements. */
  boolean isJson() {
    return text.startsWith("{\"");
  }

  private boolean isMembers() {
    return text.startsWith("@") || text.startsWith("static ");
  }

  /** Whether it is written for a later Java than runs here. */
  boolean isLater() {
    return text.contains("// Java 21") && Runtime.version().feature() < 21;
  }

  String source() {
    String body = isMembers() ? text : "";
    String statements = isMembers() ? "" : compared();
    return imports()
        + ("final class " + name + " extends Given {\n" + body)
        + ("\npublic static void main(String[] args) throws Exception {\n" + statements)
        + "\n}\n}\n";
  }

  /** An expression before a comment of one word, or of a list, must have that text. */
  private String compared() {
    return text.replaceAll(
        "(?m)^(?!.*\\w [a-z]\\w* =)([^;{}]+?); // (\\S+|\\[.*\\])$", "same(\"$2\", $1);");
  }

  private String imports() {
    Stream<String> own =
        TYPES.stream()
            .filter(one -> one.getPackage().equals(type.getPackage()))
            .filter(one -> one.getEnclosingClass() == null)
            .map(Class::getName);
    Stream<String> all =
        TYPES.stream().map(Class::getPackageName).distinct().map(one -> one + ".*");
    Stream<String> nested =
        Stream.of(
                "core.outcome.Outcome.Decided",
                "core.outcome.Outcome.NotApplicable",
                "core.outcome.Outcome.Undecided",
                "schema.json.JsonValue.JsonObject")
            .map(one -> PACKAGE + one);
    Stream<String> others =
        Stream.of(
            "java.math.RoundingMode",
            "java.net.http.HttpClient",
            "java.net.http.HttpRequest",
            "java.net.http.HttpRequest.BodyPublishers",
            "java.net.http.HttpResponse",
            "java.net.http.HttpResponse.BodyHandlers",
            "java.nio.charset.StandardCharsets",
            "java.nio.file.Files",
            "java.nio.file.Path",
            "java.time.Duration",
            "java.time.LocalDate",
            "java.util.Collections",
            "java.util.List",
            "java.util.Map",
            "java.util.Optional",
            "java.util.Set",
            "java.util.stream.Stream",
            "org.junit.jupiter.api.DynamicNode",
            "org.junit.jupiter.api.TestFactory",
            "org.junit.jupiter.params.ParameterizedTest",
            "tools.jackson.databind.json.JsonMapper");
    Stream<String> also = ALSO.getOrDefault(type.getSimpleName(), List.of()).stream();
    return Stream.of(own, all, nested, others, also)
        .flatMap(one -> one)
        .map(one -> "import " + one + ";\n")
        .collect(Collectors.joining());
  }
}
