package vn.hoso.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Writes requests byte by byte, also those that no client would send. */
final class RawHttp {

  private static final int LONGEST_WAIT = 20_000;

  private final int port;

  RawHttp(int port) {
    this.port = port;
  }

  /**
   * @param status 0 where the server closed the connection without a word
   */
  record Answer(int status, Map<String, String> headers, String body) {

    String header(String name) {
      return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }
  }

  /** Sends it and reads until the server closes; a server that hangs fails the test. */
  Answer send(byte[] request) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(LONGEST_WAIT);
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      try {
        socket.getOutputStream().write(request);
        socket.getOutputStream().flush();
        socket.shutdownOutput();
        byte[] part = new byte[8192];
        for (int read = 0;
            read >= 0 && !endless(answer);
            read = socket.getInputStream().read(part)) {
          answer.write(part, 0, read);
        }
      } catch (SocketTimeoutException hung) {
        throw new AssertionError("the server hangs on " + shown(request), hung);
      } catch (IOException closed) {
        // It may close while we still write; what it said before counts.
      }
      return answer(answer.toString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Word of new work goes on for as long as somebody reads. */
  private static boolean endless(ByteArrayOutputStream answer) {
    return answer.size() < 8192
        && answer.toString(StandardCharsets.ISO_8859_1).contains("Content-Type: text/event-stream");
  }

  static String shown(byte[] request) {
    String text = new String(request, StandardCharsets.ISO_8859_1).replaceAll("(?i)cookie: .*", "");
    return text.length() <= 1500 ? text : text.substring(0, 1500) + "… " + text.length();
  }

  private static Answer answer(String text) {
    if (!text.startsWith("HTTP/1.1 ")) {
      return new Answer(0, Map.of(), text);
    }
    int end = text.indexOf("\r\n\r\n");
    String[] lines = text.substring(0, end < 0 ? text.length() : end).split("\r\n");
    Map<String, String> headers = new LinkedHashMap<>();
    for (int n = 1; n < lines.length; n++) {
      int colon = lines[n].indexOf(':');
      headers.put(
          lines[n].substring(0, colon).toLowerCase(Locale.ROOT),
          lines[n].substring(colon + 1).trim());
    }
    int status = Integer.parseInt(lines[0].split(" ")[1]);
    return new Answer(status, headers, end < 0 ? "" : text.substring(end + 4));
  }
}
