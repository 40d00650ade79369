package vn.hoso.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import vn.hoso.IntegrationTest;

/** Callers who send letter by letter, from addresses of this machine alone. */
@IntegrationTest
class AddressShareTest {

  private static final String PROXY = "127.0.0.1";

  @Autowired TomcatServerProperties tomcat;
  @LocalServerPort int port;
  private final List<Socket> open = new ArrayList<>();

  @AfterEach
  void theyHangUp() throws IOException {
    for (var each : open) {
      each.close();
    }
  }

  @Test
  void one_address_keeps_half_of_the_threads_and_all_others_are_served() throws Exception {
    halfIsKept(n -> new Caller("127.0.0.77", ""), new Caller("127.0.0.78", ""));
  }

  @Test
  void addresses_of_the_newer_kind_that_one_connection_is_given_count_as_one() throws Exception {
    halfIsKept(
        n -> new Caller(PROXY, "2001:db8:0:7::" + Integer.toHexString(n + 1)),
        new Caller(PROXY, "2001:db8:0:8::1"));
  }

  private void halfIsKept(IntFunction<Caller> slow, Caller other) throws IOException {
    int half = tomcat.getThreads().getMax() / 2;
    var refused = "";
    int n = 0;
    for (; refused.isEmpty() || served(refused); n++) {
      assertThat(n).as("slow callers before one is refused").isLessThan(2 * half - 20);
      begun(slow.apply(n));
      refused = n < half - 1 ? "" : get(slow.apply(n));
    }
    assertThat(refused)
        .startsWith("HTTP/1.1 429")
        .contains("Retry-After: ", "problem+json", "HOSO-429")
        .containsIgnoringCase("Connection: close");
    assertThat(get(other)).matches(AddressShareTest::served);
    theyHangUp();
    open.clear();
    while (!served(get(slow.apply(n)))) {
      Thread.onSpinWait();
    }
  }

  /**
   * @param forwarded whom a trusted proxy speaks for; empty where there is none
   */
  private record Caller(String address, String forwarded) {

    String header() {
      return forwarded.isEmpty() ? "" : "X-Forwarded-For: " + forwarded + "\r\n";
    }
  }

  /** A form of which the head and the first letter have been sent. */
  private Socket begun(Caller caller) throws IOException {
    return sent(
        caller,
        "POST /api/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + caller.header()
            + "X-Requested-With: HoSo\r\nContent-Length: 1000\r\n\r\n{");
  }

  private Socket sent(Caller caller, String text) throws IOException {
    var socket = new Socket();
    open.add(socket);
    socket.bind(new InetSocketAddress(InetAddress.getByName(caller.address()), 0));
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    socket.setSoTimeout(10_000);
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  /** Nobody is signed in, and that is said. */
  private static boolean served(String answer) {
    return answer.startsWith("HTTP/1.1 401");
  }

  private String get(Caller caller) throws IOException {
    return text(
        sent(
            caller,
            "GET /api/session HTTP/1.1\r\nHost: localhost\r\n"
                + caller.header()
                + "Connection: close\r\n\r\n"));
  }

  private static String text(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
