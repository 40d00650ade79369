package vn.hoso.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Reads JSON bodies into memory, as far as they are of a bearable size, so that the key of a
 * repeated request can be compared with its body.
 */
final class JsonBodyFilter extends OncePerRequestFilter {

  static final int LIMIT = 1024 * 1024;

  private final HandlerExceptionResolver problems;

  JsonBodyFilter(HandlerExceptionResolver problems) {
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String type = request.getContentType();
    return type == null || !type.toLowerCase(Locale.ROOT).contains("json");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    byte[] body;
    try {
      body =
          request.getContentLengthLong() > LIMIT
              ? new byte[LIMIT + 1]
              : request.getInputStream().readNBytes(LIMIT + 1);
    } catch (IOException brokenOff) {
      problems.resolveException(request, response, null, WebProblem.of(400));
      return;
    }
    if (body.length > LIMIT) {
      problems.resolveException(request, response, null, WebProblem.of(413));
    } else if (holdsNothing(body)) {
      // PostgreSQL keeps no such character; refused here it cannot fail there.
      problems.resolveException(request, response, null, WebProblem.of(400));
    } else {
      passOn(body, request, response, chain);
    }
  }

  private void passOn(
      byte[] body, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    byte[] composed;
    try {
      composed = ComposedJson.of(body);
      UnreadableTexts.refuse(composed);
    } catch (WebProblem damaged) {
      problems.resolveException(request, response, null, damaged);
      return;
    }
    chain.doFilter(new BufferedBody(request, composed), response);
  }

  /** Written as it is, or as an escape; a zero also stands in whatever is not UTF-8. */
  private static boolean holdsNothing(byte[] body) {
    String text = new String(body, StandardCharsets.ISO_8859_1);
    return text.indexOf(0) >= 0 || text.contains("\\u0000");
  }
}
