package io.github.kinerjaasn.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The application over HTTP, on a port of the loopback address. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class EvaluationHttpTest {
  private static final Path SAMPLE = Path.of("..", "data", "denpasar", "penilaian-2025.json");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static final int MOST_READ = 2_300_000;

  @LocalServerPort private int port;

  private static String sample() throws IOException {
    return Files.readString(SAMPLE);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  private HttpResponse<String> post(byte[] body, String language) throws Exception {
    return send(
        to("/evaluations")
            .header("Content-Type", "application/json")
            .header("Accept-Language", language)
            .POST(BodyPublishers.ofByteArray(body)));
  }

  private HttpResponse<String> post(String body, String language) throws Exception {
    return post(body.getBytes(StandardCharsets.UTF_8), language);
  }

  private static List<Map<String, String>> violations(HttpResponse<String> response) {
    return JsonPath.read(response.body(), "$.violations");
  }

  private static void isProblem(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(response.body())
        .doesNotContain("Exception", "\tat ", "io.github", "springframework", "jackson", "Pertiwi");
  }

  @Test
  void ratesADocument() throws Exception {
    HttpResponse<String> response = post(sample(), "id");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(JsonPath.<String>read(response.body(), "$.status")).isEqualTo("DECIDED");
    assertThat(JsonPath.<String>read(response.body(), "$.value.predicate")).isEqualTo("BAIK");
    assertThat(JsonPath.<Map<String, Object>>read(response.body(), "$.reasoning")).isNotEmpty();
  }

  /** Every wrong member at once, each where it stands, in the caller's language. */
  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void locatesAllThatIsWrong(String language) throws Exception {
    String wrong =
        sample()
            .replace("\"polarity\": \"MAXIMIZE\"", "\"polarity\": \"UP\"")
            .replace("\"kind\": \"JF_KEAHLIAN\"", "\"kind\": \"JF_KEAHLIAN\", \"zz\": 1")
            .replace("\"agreedOn\": \"2025-01-20\"", "\"agreedOn\": \"20 Januari 2025\"");
    HttpResponse<String> response = post(wrong, language);
    isProblem(response, 400);
    assertThat(response.headers().firstValue("Content-Language")).contains(language);
    assertThat(violations(response))
        .extracting(one -> one.get("pointer"))
        .contains(
            "/plan/agreedOn", "/plan/person/post/zz", "/plan/results/0/indicators/0/polarity");
    assertThat(JsonPath.<String>read(response.body(), "$.title"))
        .isEqualTo(
            language.equals("id") ? "Dokumen tidak dapat dibaca" : "The document cannot be read");
    assertThat(violations(response))
        .allSatisfy(
            one -> {
              assertThat(one.get("message")).isNotBlank();
              assertThat(one.get("advice")).isNotBlank();
            });
  }

  @Test
  void speaksTwoLanguages() throws Exception {
    String wrong = sample().replace("\"period\": \"2025\"", "\"period\": \"tahun ini\"");
    List<Map<String, String>> id = violations(post(wrong, "id-ID,en;q=0.5"));
    List<Map<String, String>> en = violations(post(wrong, "en-GB"));
    List<Map<String, String>> other = violations(post(wrong, "fr"));
    assertThat(en).hasSameSizeAs(id).isNotEqualTo(id);
    assertThat(other).isEqualTo(id);
  }

  /** A document that reads but contradicts itself is refused by {@code @Valid}. */
  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void validatesTheLibrarysOwnTypes(String language) throws Exception {
    String twice = sample().replace("\"IKI-1.2\"", "\"IKI-1.1\"");
    HttpResponse<String> response = post(twice, language);
    isProblem(response, 422);
    assertThat(violations(response)).isNotEmpty();
    assertThat(violations(response))
        .allSatisfy(one -> assertThat(one.get("message")).doesNotContain("{", "$"));
  }

  /** A good form that lacks what a rating needs, or asks for what is not known. */
  @ParameterizedTest
  @CsvSource({
    "'\"behaviourRating\": \"DI_ATAS_EKSPEKTASI\",', '', /appraisal/behaviourRating",
    "'{\n  \"plan\"', '{\"agency\": \"tidak-ada\", \"plan\"', /agency",
  })
  void saysWhatIsMissingForARating(String from, String to, String pointer) throws Exception {
    HttpResponse<String> response = post(sample().replace(from, to), "en");
    isProblem(response, 422);
    assertThat(violations(response)).extracting(one -> one.get("pointer")).contains(pointer);
  }

  static Stream<Arguments> hostile() {
    return Stream.of(
        Arguments.of("nothing", ""),
        Arguments.of("null", "null"),
        Arguments.of("an array", "[]"),
        Arguments.of("a cut object", "{\"plan\":"),
        Arguments.of("depth", "[".repeat(100_000)),
        Arguments.of("nested objects", "{\"plan\":".repeat(2_000) + "1" + "}".repeat(2_000)),
        Arguments.of("an exponent bomb", "{\"plan\":1e999999999}"),
        Arguments.of("a long number", "{\"plan\":" + "9".repeat(100_000) + "}"),
        Arguments.of("a duplicate", "{\"plan\":{},\"plan\":{}}"),
        Arguments.of("a lone surrogate", "{\"plan\":{\"id\":\"\\ud800\"}}"),
        Arguments.of("a script", "{\"<script>alert(1)</script>\":1}"),
        Arguments.of("3 MB", "{\"plan\":\"" + "x".repeat(3_000_000) + "\"}"),
        Arguments.of("a type", "{\"@class\":\"java.lang.Runtime\",\"plan\":[]}"),
        Arguments.of("trailing text", "{} {}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void withstands(String name, String body) throws Exception {
    HttpResponse<String> response = post(body, "en");
    isProblem(response, 400);
    assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(response.body()).hasSizeLessThan(20_000);
  }

  @Test
  void withstandsBytesThatAreNoText() throws Exception {
    isProblem(post(new byte[] {'{', '"', (byte) 0xC0, (byte) 0x80, '"', ':', '1', '}'}, "en"), 400);
  }

  /** Ten gigabytes are announced; the answer comes once more is sent than is ever read. */
  @Test
  @Timeout(60)
  void readsNoEndlessBody() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      OutputStream out = socket.getOutputStream();
      String head =
          String.join(
              "\r\n",
              "POST /evaluations HTTP/1.1",
              "Host: 127.0.0.1",
              "Content-Type: application/json",
              "Content-Length: 10000000000",
              "",
              "{\"plan\":\"");
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      out.write("x".repeat(MOST_READ).getBytes(StandardCharsets.US_ASCII));
      out.flush();
      byte[] start = socket.getInputStream().readNBytes("HTTP/1.1 400".length());
      assertThat(new String(start, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 400");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "id, Kirim sebagai application/json",
    "en, Send it as application/json",
  })
  void refusesOtherMediaTypesInTheCallersLanguage(String language, String title) throws Exception {
    for (String type : List.of("application/xml", "text/plain", "multipart/form-data", "x")) {
      HttpResponse<String> response =
          send(
              to("/evaluations")
                  .header("Content-Type", type)
                  .header("Accept-Language", language)
                  .POST(BodyPublishers.ofString(sample())));
      isProblem(response, 415);
      assertThat(JsonPath.<String>read(response.body(), "$.title")).isEqualTo(title);
    }
  }

  @Test
  void refusesOtherMethodsAndAddresses() throws Exception {
    HttpResponse<String> get = send(to("/evaluations").header("Accept-Language", "en").GET());
    isProblem(get, 405);
    assertThat(get.headers().firstValue("Allow")).contains("POST");
    assertThat(JsonPath.<String>read(get.body(), "$.title"))
        .isEqualTo("This method is not served here");
    HttpResponse<String> nowhere = send(to("/nowhere").GET());
    isProblem(nowhere, 404);
    assertThat(JsonPath.<String>read(nowhere.body(), "$.title")).isEqualTo("Alamat ini tidak ada");
  }

  /** Whoever names neither language gets Bahasa Indonesia. */
  @ParameterizedTest
  @ValueSource(
      strings = {"-", "*", "xx", "fr-FR, de;q=0.5", "en;q=0, id", "%%%", "id;q=x", "a-b-c-d-e-f-g"})
  void answersWhateverLanguageIsAsked(String language) throws Exception {
    HttpRequest.Builder request =
        to("/evaluations")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{}"));
    HttpResponse<String> response =
        send(language.equals("-") ? request : request.header("Accept-Language", language));
    isProblem(response, 400);
    assertThat(response.headers().firstValue("Content-Language")).contains("id");
    assertThat(JsonPath.<String>read(response.body(), "$.title"))
        .isEqualTo("Dokumen tidak dapat dibaca");
  }

  @Test
  void describesItself() throws Exception {
    HttpResponse<String> response = send(to("/openapi.json").GET());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(JsonPath.<String>read(response.body(), "$.openapi")).startsWith("3.1");
    String ref =
        "$.paths['/evaluations'].post.requestBody.content['application/json'].schema['$ref']";
    assertThat(JsonPath.<String>read(response.body(), ref))
        .isEqualTo("#/components/schemas/Evaluation");
    assertThat(JsonPath.<Map<String, Object>>read(response.body(), "$.components.schemas"))
        .containsKeys("Evaluation", "Result", "Skp", "Violations");
  }
}
