package vn.hoso.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.throttle.Network;

/**
 * One address keeps at most so many threads busy at once: a caller who sends hundreds of requests
 * letter by letter leaves room for all others. Of the newer kind of addresses all of a connection
 * count as one. Behind a proxy the address is that of its caller, where the proxy is trusted.
 */
final class AddressShare extends ValveBase {

  private static final Logger LOG = LoggerFactory.getLogger(AddressShare.class);
  private static final long MINUTE = 60_000_000_000L;
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Locale LANGUAGE = Locale.forLanguageTag("vi");

  private final Map<String, Integer> busy = new ConcurrentHashMap<>();
  private final AtomicLong told = new AtomicLong();
  private final int most;

  /**
   * @param most requests of one address at once
   */
  AddressShare(int most) {
    super(true);
    this.most = most;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    String address = Network.of(request.getRemoteAddr());
    try {
      if (busy.merge(address, 1, Integer::sum) > most) {
        refuse(request, response);
      } else {
        getNext().invoke(request, response);
        readOn(request, response);
      }
    } finally {
      busy.computeIfPresent(address, (caller, count) -> count > 1 ? count - 1 : null);
    }
  }

  /**
   * What is refused before it was read is read to its end all the same, or the answer would be lost
   * with the connection; the thread is kept by it for as long.
   */
  private static void readOn(Request request, Response response) {
    if (request.isAsync() || response.isError() || request.isFinished()) {
      return;
    }
    try {
      response.finishResponse();
      var left = new Left();
      while (request.getCoyoteRequest().doRead(left) >= 0) {
        left.drop();
      }
    } catch (IOException | IllegalStateException gone) {
      // Nobody is left to answer.
    }
  }

  /** Without reading on: what is still to be sent would keep the thread all the same. */
  private void refuse(Request request, Response response) throws IOException {
    tell();
    request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    WebProblem problem = WebProblem.crowded();
    response.setStatus(problem.status());
    response.setHeader(HttpHeaders.CONNECTION, "close");
    response.setHeader(
        HttpHeaders.RETRY_AFTER, String.valueOf(problem.properties().get("retryAfter")));
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding("UTF-8");
    response
        .getWriter()
        .write(
            JSON.writeValueAsString(
                ProblemHandler.body(problem, request.getRequestURI(), LANGUAGE)));
  }

  /** Once a minute, and not of whom: behind a proxy that is not trusted it is everybody. */
  private void tell() {
    long now = System.nanoTime();
    long last = told.get();
    if ((last == 0 || now - last > MINUTE) && told.compareAndSet(last, now)) {
      LOG.warn("HOSO-429 one address asks for more at once than {} requests", most);
    }
  }

  /** What nobody looks at. */
  private static final class Left implements ApplicationBufferHandler {

    private ByteBuffer buffer = ByteBuffer.allocate(0);

    void drop() {
      buffer.position(buffer.limit());
    }

    @Override
    public void setByteBuffer(ByteBuffer read) {
      buffer = read;
    }

    @Override
    public ByteBuffer getByteBuffer() {
      return buffer;
    }

    @Override
    public void expand(int size) {
      // nothing is kept
    }
  }
}
