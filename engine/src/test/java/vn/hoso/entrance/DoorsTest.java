package vn.hoso.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.Role;

/** What is reached without signing in is listed; all else is refused, whatever the method. */
@IntegrationTest
class DoorsTest {

  private static final List<String> METHODS =
      List.of(
          "GET",
          "HEAD",
          "POST",
          "PUT",
          "PATCH",
          "DELETE",
          "OPTIONS",
          "TRACE",
          "CONNECT",
          "PROPFIND",
          "BREW");

  /** Without a body, or answered before any of our code is asked. */
  private static final List<String> OF_THE_CONTAINER =
      List.of("HEAD", "TRACE", "CONNECT", "OPTIONS");

  private static final List<String> CLOSED =
      List.of(
          "/actuator",
          "/actuator/",
          "/actuator/env",
          "/actuator/beans",
          "/actuator/heapdump",
          "/actuator/loggers/ROOT",
          "/actuator/health/db",
          "/actuator/info",
          "/error",
          "/error/",
          "/v3",
          "/v3/",
          "/v3/nothing",
          "/api",
          "/api/",
          "/api/nothing",
          "/api/session/other",
          "/api/persons/search",
          "/api/administration/history",
          "/swagger-ui.html",
          "/swagger-ui/index.html",
          "/webjars/x.js",
          "/static/index.html",
          "/WEB-INF/web.xml",
          "/META-INF/MANIFEST.MF",
          "/application.yml",
          "/index.html.bak",
          "/.git/config",
          "/a.b",
          "/quan-tri/a.json");

  /** Not one of them is answered by anything but a refusal. */
  private static final List<String> ODD =
      List.of(
          "//api/session",
          "/assets/../api/session",
          "/assets/..%2f..%2fapplication.yml",
          "/assets/%2e%2e/%2e%2e/application.yml",
          "/api%2fsession",
          "/%61pi/session",
          "/actuator;x=1/env",
          "/api;x/session",
          "/assets/%00",
          "/assets\\..\\x",
          "/actuator/%65nv",
          "/%65rror",
          "/./actuator/env",
          "*",
          "http://elsewhere/actuator/env");

  @LocalServerPort int port;
  @Autowired TestOrganisation organisation;
  private String session;

  @BeforeEach
  void signIn() {
    HosoClient official =
        organisation.signedIn(
            port, organisation.holder(organisation.province(), Role.OFFICE_CLERK));
    session = official.cookie("SESSION").orElseThrow().getValue();
  }

  @Test
  void what_is_not_listed_is_refused_to_strangers_and_officials_by_every_method()
      throws IOException {
    var answers = new TreeMap<String, Integer>();
    for (String cookie : List.of("", "; SESSION=" + session)) {
      for (String method : METHODS) {
        for (String path : CLOSED) {
          Reply reply = ask(InetAddress.getLoopbackAddress(), method, path, cookie);
          answers.put(method + " " + path + (cookie.isEmpty() ? "" : " signed in"), reply.status());
          if (!OF_THE_CONTAINER.contains(method) && reply.status() != 400) {
            assertThat(reply.text()).as(method + " " + path).contains("application/problem+json");
          }
        }
      }
    }
    answers.keySet().removeIf(each -> each.startsWith("OPTIONS "));
    assertThat(answers).hasSize(2 * (METHODS.size() - 1) * CLOSED.size());
    assertThat(answers)
        .allSatisfy(
            (asked, status) -> assertThat(status).as(asked).isIn(400, 401, 403, 404, 405, 501));
  }

  @Test
  void odd_addresses_lead_nowhere_and_are_no_fault_of_ours() throws IOException {
    for (String method : List.of("GET", "HEAD", "POST", "TRACE")) {
      for (String path : ODD) {
        int status = ask(InetAddress.getLoopbackAddress(), method, path, "").status();
        assertThat(status).as(method + " " + path).isIn(400, 401, 403, 404, 405, 501);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/dang-nhap",
        "/viec/018f0000-0000-7000-8000-000000000000",
        "/tra-cuu",
        "/mark.svg",
        "/actuator/health",
        "/api/about",
        "/api/public/office"
      })
  void what_is_listed_is_read_by_anybody_and_nothing_but_read(String path) throws IOException {
    InetAddress here = InetAddress.getLoopbackAddress();
    assertThat(ask(here, "GET", path, "").status()).isEqualTo(200);
    assertThat(ask(here, "HEAD", path, "").status()).isEqualTo(200);
    for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "TRACE")) {
      assertThat(ask(here, method, path, "").status()).as(method).isIn(400, 401, 403, 405);
    }
  }

  @Test
  void an_address_written_by_a_caller_who_is_no_proxy_of_ours_is_not_believed() throws IOException {
    String forged = "\r\nX-Forwarded-For: 203.0.113.7\r\nX-Forwarded-Proto: https";
    InetAddress stranger = InetAddress.getByName("127.0.0.2");
    Reply unproxied;
    try {
      unproxied = ask(stranger, "GET", "/api/public/caller", forged);
    } catch (IOException noSuchAddress) {
      assumeThat(false).as("this machine has no second loopback address").isTrue();
      return;
    }
    assertThat(unproxied.text()).endsWith("127.0.0.2");
    Reply proxied = ask(InetAddress.getByName("127.0.0.1"), "GET", "/api/public/caller", forged);
    assertThat(proxied.text()).endsWith("203.0.113.7 over TLS");
    String chain = "\r\nX-Forwarded-For: 198.51.100.1, 203.0.113.7";
    assertThat(ask(InetAddress.getByName("127.0.0.1"), "GET", "/api/public/caller", chain).text())
        .as("what the caller himself wrote before it")
        .endsWith("203.0.113.7");
  }

  private record Reply(String text) {
    int status() {
      return Integer.parseInt(text.split(" ", 3)[1]);
    }
  }

  /** As it is written here: no client would send these. */
  private Reply ask(InetAddress from, String method, String path, String more) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(method + " " + path + " HTTP/1.1");
    lines.add("Host: localhost:" + port);
    lines.add("X-XSRF-TOKEN: same");
    lines.add("Cookie: XSRF-TOKEN=same" + more);
    lines.add("Connection: close");
    if (List.of("POST", "PUT", "PATCH").contains(method)) {
      lines.add("Content-Length: 0");
    }
    try (Socket socket = new Socket()) {
      socket.bind(new InetSocketAddress(from, 0));
      socket.connect(new InetSocketAddress("127.0.0.1", port), 10_000);
      socket.setSoTimeout(60_000);
      socket
          .getOutputStream()
          .write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
      return new Reply(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
