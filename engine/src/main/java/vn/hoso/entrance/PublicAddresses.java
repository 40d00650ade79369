package vn.hoso.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What anybody may fetch beside the public part of the API: the two applications with the files
 * they load, and whether the system is well. The screens keep nothing: what they show they ask of
 * the API.
 */
final class PublicAddresses implements RequestMatcher {

  private static final Set<String> READING = Set.of("GET", "HEAD");

  /** First parts that are no screen, whatever stands behind them. */
  private static final Set<String> RESERVED = Set.of("api", "v3", "actuator", "error");

  private static final List<String> FILES =
      List.of("/index.html", "/tracking.html", "/mark.svg", "/favicon.ico", "/robots.txt");

  @Override
  public boolean matches(HttpServletRequest request) {
    // As it is understood further in, not as it was written: /%65rror is /error.
    String path = request.getServletPath();
    return READING.contains(request.getMethod())
        && (path.startsWith("/assets/")
            || FILES.contains(path)
            || isHealth(path)
            || isScreen(path));
  }

  private static boolean isHealth(String path) {
    return path.equals("/actuator/health")
        || path.equals("/actuator/health/liveness")
        || path.equals("/actuator/health/readiness");
  }

  /** A screen has no dot in its address: files are named one by one. */
  private static boolean isScreen(String path) {
    return path.startsWith("/")
        && path.indexOf('.') < 0
        && !RESERVED.contains(path.substring(1).split("/", 2)[0]);
  }
}
