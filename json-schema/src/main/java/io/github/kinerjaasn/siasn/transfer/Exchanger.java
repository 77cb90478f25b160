package io.github.kinerjaasn.siasn.transfer;

import java.io.IOException;

/**
 * Sends one request to SIASN and gives the answer. The caller's own: it adds base address, tokens,
 * {@code Content-Type: application/json} and a time limit, and does not repeat a request by itself.
 *
 * <pre>{@code
 * HttpClient client = HttpClient.newHttpClient();
 * Exchanger exchanger =
 *     request -> {
 *       HttpRequest.Builder sent =
 *           HttpRequest.newBuilder(base.resolve(request.path()))
 *               .header("Authorization", "Bearer " + token)
 *               .header("Content-Type", "application/json")
 *               .timeout(Duration.ofSeconds(30));
 *       String body = request.body().orElse("");
 *       HttpResponse<byte[]> answer =
 *           client.send(
 *               sent.method(request.method().name(), BodyPublishers.ofString(body)).build(),
 *               BodyHandlers.ofByteArray());
 *       return SiasnReply.of(answer.statusCode(), answer.body());
 *     };
 * }</pre>
 */
@FunctionalInterface
public interface Exchanger {
  /**
   * Sends a request once.
   *
   * @param request what to send
   * @return the answer, whatever its status
   * @throws IOException if there is no answer; whether the request was carried out is then unknown
   * @throws InterruptedException if the thread is to stop
   */
  SiasnReply send(SiasnRequest request) throws IOException, InterruptedException;
}
