package vn.hoso.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;
import vn.hoso.shared.Problem;

/**
 * What a person reads who opens or reloads a page while nothing can be served: the application that
 * would tell him of the problem has not been loaded.
 */
final class FailurePage {

  /** A page that reloads by itself takes the place of whoever reads it; he asks again himself. */
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="vi">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <title>HoSo</title></head>
      <body><main><h1>HoSo</h1>
      <p>%s <a href="">Tải lại trang</a></p>
      <p lang="en">%s <a href="">Load this page again</a></p>
      <p>%s</p>
      </main></body></html>
      """;

  private FailurePage() {}

  static boolean isAskedFor(HttpServletRequest request) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    return request.getMethod().equals("GET")
        && accepted != null
        && accepted.contains(MediaType.TEXT_HTML_VALUE)
        && !request.getRequestURI().startsWith(request.getContextPath() + "/api/");
  }

  static void write(Problem problem, HttpServletResponse response) throws IOException {
    byte[] page =
        PAGE.formatted(
                HtmlUtils.htmlEscape(problem.text().vi(), "UTF-8"),
                HtmlUtils.htmlEscape(problem.text().en(), "UTF-8"),
                problem.code())
            .getBytes(StandardCharsets.UTF_8);
    response.setStatus(problem.status());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(page.length);
    response.getOutputStream().write(page);
  }
}
