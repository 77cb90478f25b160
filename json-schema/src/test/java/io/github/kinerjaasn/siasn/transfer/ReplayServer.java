package io.github.kinerjaasn.siasn.transfer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** The fake service over HTTP on the loopback address, with a fault for each request by number. */
final class ReplayServer implements AutoCloseable {
  private static final String BASE = "/apisiasn/1.0";

  static {
    // Else each answer waits 40 ms for the client's acknowledgement of its headers.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final FakeService service;
  private final IntFunction<Fault> faults;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final AtomicInteger requests = new AtomicInteger();
  private final List<Fault> met = new ArrayList<>();
  private final List<String> seen = new ArrayList<>();

  ReplayServer(FakeService service, IntFunction<Fault> faults) throws IOException {
    this.service = service;
    this.faults = faults;
    InetAddress loopback = InetAddress.getByName("127.0.0.1");
    this.server = HttpServer.create(new InetSocketAddress(loopback, 0), 0);
    server.createContext(BASE, this::handle);
    server.setExecutor(threads);
    server.start();
  }

  URI base() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + BASE);
  }

  synchronized List<Fault> met() {
    return List.copyOf(met);
  }

  synchronized List<String> seen() {
    return List.copyOf(seen);
  }

  private synchronized void note(Fault fault, String request) {
    if (fault != Fault.NONE) {
      met.add(fault);
    }
    seen.add(request);
  }

  private void handle(HttpExchange exchange) throws IOException {
    Fault fault = faults.apply(requests.getAndIncrement());
    String path = exchange.getRequestURI().getPath().substring(BASE.length());
    note(fault, exchange.getRequestMethod() + " " + path);
    FakeService.Answer answer = new FakeService.Answer(200, "{}");
    try (InputStream in = exchange.getRequestBody()) {
      String body = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      if (fault.isCarriedOut()) {
        answer = service.handle(exchange.getRequestMethod(), path, body);
      }
    }
    if (fault.name().startsWith("TIMEOUT")) {
      await();
    }
    if (fault.isSilent()) {
      exchange.close();
      return;
    }
    send(exchange, fault.disguise(answer));
  }

  private static void send(HttpExchange exchange, FakeService.Answer answer) throws IOException {
    byte[] bytes = FakeService.bytes(answer.body());
    exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  private void await() {
    try {
      boolean closed = closing.await(Duration.ofMinutes(5).toMillis(), TimeUnit.MILLISECONDS);
      assert closed;
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
