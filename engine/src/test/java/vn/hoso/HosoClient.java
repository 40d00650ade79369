package vn.hoso;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks with the running application as a browser does: one session, its cookies, the CSRF token
 * sent back.
 */
public final class HosoClient {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String address;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .connectTimeout(Duration.ofSeconds(10))
          .version(HttpClient.Version.HTTP_1_1)
          .build();

  /**
   * @param port of the test server ({@code @LocalServerPort})
   */
  public HosoClient(int port) {
    this.address = "http://localhost:" + port;
  }

  /** Signs in; fails the test where that is refused. */
  public HosoClient signIn(String username, String password) {
    Answer answer = post("/api/session", Map.of("username", username, "password", password));
    if (answer.status() >= 300) {
      throw new AssertionError("sign-in of " + username + " refused: " + answer.text());
    }
    return this;
  }

  /** What tells the server who asks, as lines of a request that is written by hand. */
  public List<String> identity() {
    get("/api/session");
    String sent =
        cookies.getCookieStore().getCookies().stream()
            .map(each -> each.getName() + "=" + each.getValue())
            .collect(Collectors.joining("; "));
    return List.of("Cookie: " + sent, "X-XSRF-TOKEN: " + csrfToken());
  }

  public Answer get(String path, String... headers) {
    return send("GET", path, null, BodyPublishers.noBody(), headers);
  }

  public Answer post(String path, Object body, String... headers) {
    return send("POST", path, "application/json", json(body), headers);
  }

  public Answer put(String path, Object body, String... headers) {
    return send("PUT", path, "application/json", json(body), headers);
  }

  public Answer delete(String path, String... headers) {
    return send("DELETE", path, null, BodyPublishers.noBody(), headers);
  }

  /** A JSON body as it is written here, to send what no mapper would write. */
  public Answer postText(String path, String contentType, String body, String... headers) {
    return send("POST", path, contentType, BodyPublishers.ofString(body), headers);
  }

  /**
   * Sends a form with one file, in the part {@code file}.
   *
   * @param fields the other parts
   */
  public Answer upload(
      String path, Map<String, String> fields, String fileName, byte[] content, String... headers) {
    String boundary = "hoso" + System.nanoTime();
    StringBuilder head = new StringBuilder();
    fields.forEach(
        (name, value) ->
            head.append(
                    "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n"
                        .formatted(boundary, name))
                .append("Content-Type: text/plain; charset=utf-8\r\n\r\n" + value + "\r\n"));
    head.append(
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
            .formatted(boundary, fileName));
    head.append("Content-Type: application/octet-stream\r\n\r\n");
    BodyPublisher body =
        BodyPublishers.concat(
            BodyPublishers.ofString(head.toString()),
            BodyPublishers.ofByteArray(content),
            BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
    return send("POST", path, "multipart/form-data; boundary=" + boundary, body, headers);
  }

  /**
   * @param headers name, value, name, value; an Accept-Language may be among them
   */
  public Answer send(
      String method, String path, String contentType, BodyPublisher body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path))
            .timeout(Duration.ofSeconds(60))
            .method(method, body);
    if (contentType != null) {
      request.header("Content-Type", contentType);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    if (!method.equals("GET")) {
      request.header("X-XSRF-TOKEN", csrfToken());
    }
    return exchange(request.build());
  }

  /** The cookie of this name, if the server set one. */
  public Optional<HttpCookie> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name) && !cookie.getValue().isEmpty())
        .findFirst();
  }

  private String csrfToken() {
    if (cookie("XSRF-TOKEN").isEmpty()) {
      get("/api/about");
    }
    return cookie("XSRF-TOKEN").orElseThrow().getValue();
  }

  private Answer exchange(HttpRequest request) {
    try {
      return new Answer(http.send(request, HosoClient::body));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    }
  }

  /** What has no end is left as soon as it was answered. */
  private static BodySubscriber<byte[]> body(ResponseInfo head) {
    return head.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream")
        ? new HangUp()
        : BodySubscribers.ofByteArray();
  }

  private static final class HangUp implements BodySubscriber<byte[]> {

    @Override
    public CompletionStage<byte[]> getBody() {
      return CompletableFuture.completedFuture(new byte[0]);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscription.cancel();
    }

    @Override
    public void onNext(List<ByteBuffer> more) {
      // nobody reads on
    }

    @Override
    public void onError(Throwable broken) {
      // nobody reads on
    }

    @Override
    public void onComplete() {
      // nobody reads on
    }
  }

  private static BodyPublisher json(Object body) {
    return body == null
        ? BodyPublishers.noBody()
        : BodyPublishers.ofString(JSON.writeValueAsString(body));
  }

  /** What came back. */
  public record Answer(HttpResponse<byte[]> response) {

    public int status() {
      return response.statusCode();
    }

    public byte[] bytes() {
      return response.body();
    }

    public String text() {
      return new String(response.body(), StandardCharsets.UTF_8);
    }

    public JsonNode json() {
      return JSON.readTree(response.body());
    }

    /** The code of the refusal; empty where the answer is none. */
    public String code() {
      return header("Content-Type").contains("problem+json")
          ? json().path("code").asString("")
          : "";
    }

    /** First value of the header, or empty. */
    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }
}
