package io.github.kinerjaasn.siasn.transfer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What an application writes to connect the batch to its own HTTP client. */
final class HttpExchanger implements Exchanger {
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI base;
  private final Duration limit;

  HttpExchanger(URI base, Duration limit) {
    this.base = base;
    this.limit = limit;
  }

  @Override
  public SiasnReply send(SiasnRequest request) throws IOException, InterruptedException {
    HttpRequest.BodyPublisher body =
        request
            .body()
            .map(HttpRequest.BodyPublishers::ofString)
            .orElseGet(HttpRequest.BodyPublishers::noBody);
    HttpRequest http =
        HttpRequest.newBuilder(URI.create(base + request.path()))
            .timeout(limit)
            .header("Content-Type", "application/json")
            .method(request.method().name(), body)
            .build();
    HttpResponse<byte[]> response = client.send(http, HttpResponse.BodyHandlers.ofByteArray());
    return SiasnReply.of(response.statusCode(), response.body());
  }
}
