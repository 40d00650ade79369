package vn.hoso.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import vn.hoso.HosoClient;

/** A page that waits for word, as a browser does: one connection, line by line. */
final class WaitingPage implements AutoCloseable {

  private static final String END = "(end)";

  private final Socket socket;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final List<String> all = new ArrayList<>();

  WaitingPage(int port, HosoClient client) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket
        .getOutputStream()
        .write(
            ("GET /api/work-items/changes HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
                    + client.identity().get(0)
                    + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
    var reader = new Thread(this::read);
    reader.setDaemon(true);
    reader.start();
  }

  private void read() {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        synchronized (all) {
          all.add(line);
        }
        lines.add(line);
        if (line.equals("0")) {
          break;
        }
      }
    } catch (IOException closed) {
      // as at its end
    }
    lines.add(END);
  }

  /** Forgets what came so far. */
  void clear() {
    lines.clear();
    synchronized (all) {
      all.clear();
    }
  }

  boolean hears(String what, int seconds) throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (System.nanoTime() < until) {
      String line = lines.poll(100, TimeUnit.MILLISECONDS);
      if (what.equals(line)) {
        return true;
      }
      if (END.equals(line)) {
        lines.add(END);
        return false;
      }
    }
    return false;
  }

  boolean changed() throws InterruptedException {
    return hears("event: changed", 5);
  }

  /** Asked behind one that was told at the same time. */
  boolean changedToo() throws InterruptedException {
    return hears("event: changed", 1);
  }

  void ends(int seconds) throws InterruptedException {
    hears("nothing", seconds);
    assertThat(lines).as("the page is no longer answered").contains(END);
  }

  boolean open() {
    return !lines.contains(END);
  }

  String text() {
    synchronized (all) {
      return String.join("\n", all);
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
