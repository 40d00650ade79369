package vn.hoso.arrival;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.http.MediaType;

/**
 * One page that waits for word, as server-sent events. It keeps no thread and no connection to the
 * database. Written without the library's emitter: that sends the request through all filters again
 * when it ends, and a page that is closed would make its session young.
 */
final class ChangeStream implements AsyncListener {

  private static final int AGAIN_MILLIS = 10_000;

  private final UUID officialId;
  private final String sessionId;
  private final String address;
  private final long begun = System.nanoTime();
  private final Consumer<ChangeStream> forget;
  private AsyncContext answer;
  private boolean over;

  /**
   * @param address as others are counted by it
   * @param forget told when it is over, whoever ended it
   */
  ChangeStream(UUID officialId, String sessionId, String address, Consumer<ChangeStream> forget) {
    this.officialId = officialId;
    this.sessionId = sessionId;
    this.address = address;
    this.forget = forget;
  }

  UUID officialId() {
    return officialId;
  }

  String sessionId() {
    return sessionId;
  }

  String address() {
    return address;
  }

  /** By the clock that only goes forward. */
  long begun() {
    return begun;
  }

  /** The first word, so that the page knows that it is heard. */
  synchronized void begin(HttpServletRequest request, HttpServletResponse response) {
    response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
    // A proxy that gathers an answer before it hands it on would hand on nothing.
    response.setHeader("X-Accel-Buffering", "no");
    answer = request.startAsync(request, response);
    answer.setTimeout(0);
    answer.addListener(this);
    send("retry: " + AGAIN_MILLIS + "\n: HoSo\n\n");
  }

  /** Something of the official's work may have changed; no more is ever said. */
  void changed() {
    send("event: changed\ndata: -\n\n");
  }

  /** Keeps what stands between from taking it for dead, and finds out whether somebody reads. */
  void beat() {
    send(":\n\n");
  }

  /** A newer page of the same official took its place: it is not to come again. */
  void replaced() {
    send("event: replaced\ndata: -\n\n");
    end();
  }

  /** Under one lock with whoever ends it: behind its end the answer is somebody else's. */
  private synchronized void send(String what) {
    if (over) {
      forget.accept(this);
      return;
    }
    try {
      var out = answer.getResponse().getOutputStream();
      out.write(what.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException | IllegalStateException gone) {
      end();
    }
  }

  synchronized void end() {
    if (!over) {
      over = true;
      try {
        answer.complete();
      } catch (IllegalStateException ended) {
        // The container was faster.
      }
    }
    forget.accept(this);
  }

  @Override
  public void onComplete(AsyncEvent event) {
    ended();
  }

  @Override
  public void onError(AsyncEvent event) {
    end();
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    end();
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    // it is begun once
  }

  private synchronized void ended() {
    over = true;
    forget.accept(this);
  }
}
