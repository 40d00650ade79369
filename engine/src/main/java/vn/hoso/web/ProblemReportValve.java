package vn.hoso.web;

import java.io.IOException;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the container refuses before any filter has seen it, a line that is no request for example,
 * leaves as the same problem+json as everything else, and says nothing of the server. Made by the
 * container itself, so nothing can be injected.
 */
public final class ProblemReportValve extends ErrorReportValve {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Locale LANGUAGE = Locale.forLanguageTag("vi");

  @Override
  protected void report(Request request, Response response, Throwable thrown) {
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    // What cannot be read is the caller's fault, whatever the container calls it (501, 505).
    int status =
        response.getStatus() == 501 || response.getStatus() == 505 ? 400 : response.getStatus();
    try {
      response.setStatus(status);
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response.setCharacterEncoding("UTF-8");
      response
          .getReporter()
          .write(JSON.writeValueAsString(ProblemHandler.body(WebProblem.of(status), "", LANGUAGE)));
      response.finishResponse();
    } catch (IOException | IllegalStateException gone) {
      // Nobody is left to answer.
    }
  }
}
