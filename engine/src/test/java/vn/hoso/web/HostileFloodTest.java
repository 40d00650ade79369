package vn.hoso.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;

/**
 * Thousands of requests no screen would send, over the wire, as a stranger and as officials: each
 * is answered, none with a fault, and none leaves more than one line in the log. Other ones with
 * {@code -Dhoso.hostile.seed=…}, more with {@code -Dhoso.hostile.requests=…}.
 */
@IntegrationTest
class HostileFloodTest {

  private static final int REQUESTS = Integer.getInteger("hoso.hostile.requests", 10_000);
  private static final int MOST_TOLD = 12;
  private static final long SEED = Long.getLong("hoso.hostile.seed", 20260907);

  /** They end the session, count guesses, or work on the whole database for everybody. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "DELETE /api/session",
          "POST /api/session",
          "POST /api/public/tracking",
          "POST /api/administration/inbox-rebuild",
          "POST /api/administration/history-check");

  @LocalServerPort int port;
  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private RawHttp http;

  @BeforeEach
  void listen() {
    http = new RawHttp(port);
    log.start();
    root().addAppender(log);
  }

  @AfterEach
  void listenNoLonger() {
    root().detachAppender(log);
  }

  @Test
  void nothing_is_answered_with_a_fault_or_left_unanswered() {
    JsonNode api = new HosoClient(port).get("/v3/api-docs").json();
    Random random = new Random(SEED);
    var requests = new HostileRequests(random, endpoints(api), api.at("/components/schemas"));
    List<List<String>> identities = identities();
    Map<Integer, Integer> answered = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    for (int n = 0; n < REQUESTS && wrong.size() < MOST_TOLD; n++) {
      byte[] request = requests.next().bytes(identities.get(random.nextInt(identities.size())));
      int before = log.list.size();
      RawHttp.Answer answer = http.send(request);
      answered.merge(answer.status(), 1, Integer::sum);
      String shown = "seed " + SEED + ", request " + n + ": " + RawHttp.shown(request);
      for (String fault : List.of(faultOf(answer), plain(answer, request), loud(before))) {
        if (!fault.isEmpty()) {
          wrong.add(fault + "\n" + shown + "\n" + answer.body());
        }
      }
    }
    System.out.println("Hostile requests by status: " + answered);
    assertThat(wrong).isEmpty();
    assertThat(answered.keySet()).contains(200, 400, 401, 403, 404, 415);
  }

  /** What is left out above or never comes to a controller. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /error HTTP/1.1\r\nHost: a\r\n",
        "GET /api/%zz HTTP/1.1\r\nHost: a\r\n",
        "GET /api/session HTTP/9.9\r\nHost: a\r\n",
        "GET /api/session\r\n",
        "G\u0001T /api/session HTTP/1.1\r\nHost: a\r\n",
        "GET /api/session HTTP/1.1\r\nHost: a\r\nHost: b\r\n",
        "GET /api/session HTTP/1.1\r\n",
        "GET /<script> HTTP/1.1\r\nHost: a\r\n",
        "GET /a\\b HTTP/1.1\r\nHost: a\r\n",
        "GET /api/session HTTP/1.1\r\nHost: a\r\nBad Header: x\r\n",
        "GET http://[::: HTTP/1.1\r\nHost: a\r\n",
        "POST /api/session HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n",
        "POST /api/session HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n",
        "POST /api/session HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: nonsense\r\n",
        "TRACE /api/session HTTP/1.1\r\nHost: a\r\n",
        "CONNECT a:80 HTTP/1.1\r\nHost: a\r\n",
        "OPTIONS * HTTP/1.1\r\nHost: a\r\n",
        "PRI * HTTP/2.0\r\n"
      })
  void what_is_no_request_is_refused_by_a_page_of_ours_that_tells_nothing_of_the_server(
      String head) {
    int before = log.list.size();
    RawHttp.Answer answer =
        http.send((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(answer.status()).as(answer.body()).isBetween(0, 499);
    assertThat(answer.body()).doesNotContainIgnoringCase("tomcat", "exception", "<h1>");
    assertThat(loud(before)).isEmpty();
  }

  /** Half a letter of UTF-8, as whoever knows no other encoding reads it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /|If-Modified-Since: \u0085",
        "GET /tra-cuu|If-Unmodified-Since: a/b;charset=\u0080",
        "GET /mark.svg|Range: \u0080=",
        "GET /api/session|Accept-Language: \u0080",
        "GET /actuator/health|Content-Type: \u0080/\u009f",
        "POST /api/session|Accept-Language: \u0080",
        "POST /api/session|Content-Type: application/json;charset=\u0085",
        "POST /api/session|Idempotency-Key: \u1ec5",
        "GET /api/public/procedures|Accept: \u0085/\u0085",
        "GET /api/public/procedures|X-Forwarded-For: \u0085",
        "GET /api/public/procedures|X-Forwarded-Proto: \u0085",
        "GET /api/public/procedures|Cookie: t\u00c3\u00aan=Nguy\u1ec5n",
        "GET /api/public/procedures|Origin: \u0085"
      })
  void headers_in_letters_of_another_encoding_are_no_fault(String request) {
    int before = log.list.size();
    String[] parts = request.split("\\|");
    String head =
        parts[0]
            + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX-XSRF-TOKEN: abc\r\n"
            + (parts[1].startsWith("Cookie") ? "" : "Cookie: XSRF-TOKEN=abc\r\n")
            + parts[1]
            + "\r\n";
    String body = "{\"username\":\"nobody-here\",\"password\":\"wrong-as-can-be\"}";
    String whole =
        parts[0].startsWith("POST")
            ? head
                + (parts[1].startsWith("Content-Type") ? "" : "Content-Type: application/json\r\n")
                + "Content-Length: "
                + body.length()
                + "\r\n\r\n"
                + body
            : head + "\r\n";
    RawHttp.Answer answer = http.send(whole.getBytes(StandardCharsets.UTF_8));
    RawHttp.Answer half = http.send(whole.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(faultOf(answer) + faultOf(half)).as(answer.body() + half.body()).isEmpty();
    assertThat(loud(before)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 200\r\n\r\n{\"username\":",
        "Transfer-Encoding: chunked\r\n\r\nZZ\r\n{}\r\n",
        "Transfer-Encoding: chunked\r\n\r\n50\r\n{}"
      })
  void a_body_that_breaks_off_is_no_fault(String rest) {
    int before = log.list.size();
    String head =
        "POST /api/session HTTP/1.1\r\nHost: a\r\nConnection: close\r\nCookie: XSRF-TOKEN=abc\r\n"
            + "X-XSRF-TOKEN: abc\r\nContent-Type: application/json\r\n";
    RawHttp.Answer answer = http.send((head + rest).getBytes(StandardCharsets.ISO_8859_1));
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(loud(before)).isEmpty();
  }

  @Test
  void a_password_of_half_a_letter_is_refused() {
    HosoClient nobody = new HosoClient(port);
    String body = "{\"username\":\"nobody-here\",\"password\":\"\\ud83d\"}";
    assertThat(nobody.postText("/api/session", "application/json", body).status()).isEqualTo(400);
  }

  private List<Endpoint> endpoints(JsonNode api) {
    List<Endpoint> endpoints = new ArrayList<>();
    for (var path : api.path("paths").properties()) {
      for (var way : path.getValue().properties()) {
        endpoints.add(new Endpoint(way.getKey().toUpperCase(), path.getKey(), way.getValue()));
      }
    }
    endpoints.removeIf(each -> LEFT_OUT.contains(each.toString()));
    return endpoints;
  }

  /** Cookie and token of a stranger, of one who works on dossiers, and of two who administer. */
  private List<List<String>> identities() {
    CurrentUser secretary = line.holder(line.cell(Place.UNDER_PROVINCE).id(), Role.SECRETARY);
    return List.of(
        List.of(),
        organisation.signedIn(port, secretary).identity(),
        organisation
            .signedIn(port, organisation.holder(organisation.province(), Role.SYSTEM_ADMIN))
            .identity(),
        organisation
            .signedIn(port, organisation.holder(organisation.province(), Role.PROCEDURE_ADMIN))
            .identity());
  }

  private static String faultOf(RawHttp.Answer answer) {
    return answer.status() >= 200 && answer.status() < 500 ? "" : "answered " + answer.status();
  }

  private static String plain(RawHttp.Answer answer, byte[] request) {
    boolean problem =
        answer.header("content-type").startsWith("application/problem+json")
            || answer.body().isEmpty()
            || RawHttp.shown(request).startsWith("HEAD");
    return answer.status() < 400 || problem ? "" : "no problem+json";
  }

  /** One line at most, without the story of a throwable. */
  private String loud(int before) {
    List<ILoggingEvent> lines =
        List.copyOf(log.list.subList(before, log.list.size())).stream()
            .filter(each -> each.getLevel().isGreaterOrEqual(Level.WARN))
            .toList();
    boolean quiet =
        lines.size() <= 1 && lines.stream().allMatch(each -> each.getThrowableProxy() == null);
    return quiet ? "" : "wrote " + lines;
  }

  private static Logger root() {
    return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }
}
