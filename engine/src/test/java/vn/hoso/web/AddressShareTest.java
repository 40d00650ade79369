package vn.hoso.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import vn.hoso.IntegrationTest;

/** Callers who send letter by letter, from addresses of this machine alone. */
@IntegrationTest
class AddressShareTest {

  private static final String SLOW = "127.0.0.77";
  private static final String OTHER = "127.0.0.78";

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
    int half = tomcat.getThreads().getMax() / 2;
    var refused = "";
    for (int n = 0; refused.isEmpty() || served(refused); n++) {
      assertThat(n).as("slow callers before one is refused").isLessThan(2 * half);
      begun(SLOW);
      refused = n < half - 1 ? "" : get(SLOW);
    }
    assertThat(refused)
        .startsWith("HTTP/1.1 429")
        .contains("Retry-After: ", "problem+json", "HOSO-429")
        .containsIgnoringCase("Connection: close");
    assertThat(get(OTHER)).matches(AddressShareTest::served);
    theyHangUp();
    open.clear();
    while (!served(get(SLOW))) {
      Thread.onSpinWait();
    }
  }

  /** A form of which the head and the first letter have been sent. */
  private Socket begun(String address) throws IOException {
    return sent(
        address,
        "POST /api/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + "X-Requested-With: HoSo\r\nContent-Length: 1000\r\n\r\n{");
  }

  private Socket sent(String address, String text) throws IOException {
    var socket = new Socket();
    open.add(socket);
    socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    socket.setSoTimeout(10_000);
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  /** Nobody is signed in, and that is said. */
  private static boolean served(String answer) {
    return answer.startsWith("HTTP/1.1 401");
  }

  private String get(String address) throws IOException {
    return text(
        sent(address, "GET /api/session HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
  }

  private static String text(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
