package vn.hoso.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Nobody works while the demo is being made: the clock then stands in the past, and what a person
 * did would bear a false date. The web server answers before that, so each request is told to wait.
 */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class SeedingGate extends OncePerRequestFilter {

  private static final String SECONDS = "5";

  private static final String PROBLEM =
      """
      {"type":"urn:hoso:problem:DEMO-001","title":"%s","status":503,"detail":"%s","code":"DEMO-001","errors":[]}""";

  /**
   * Asks again when the reader does: a page that reloads by itself takes the place of whoever reads
   * it, and a script may not stand in it.
   */
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="vi">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <title>HoSo đang chuẩn bị</title></head>
      <body><main><h1>HoSo</h1>
      <p>HoSo đang chuẩn bị dữ liệu minh họa, mất vài phút. <a href="">Tải lại trang</a></p>
      <p lang="en">HoSo is preparing its demo data, which takes some minutes. <a href="">Load this page again</a></p>
      </main></body></html>
      """;

  private volatile boolean made;

  /** All runners are through, those that make the demo among them. */
  @EventListener(ApplicationReadyEvent.class)
  void open() {
    made = true;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (made) {
      chain.doFilter(request, response);
      return;
    }
    boolean api = request.getRequestURI().startsWith(request.getContextPath() + "/api");
    byte[] body = (api ? problem(request) : PAGE).getBytes(StandardCharsets.UTF_8);
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader("Retry-After", SECONDS);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setContentType(api ? "application/problem+json" : "text/html;charset=UTF-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static String problem(HttpServletRequest request) {
    return request.getLocale().getLanguage().equals("en")
        ? PROBLEM.formatted("Not ready yet", "HoSo is preparing its demo data.")
        : PROBLEM.formatted("Chưa sẵn sàng", "HoSo đang chuẩn bị dữ liệu minh họa.");
  }
}
