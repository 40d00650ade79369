package vn.hoso.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Lets through bodies of JSON and forms with files alone: other readers of bodies, such as that of
 * YAML, know none of our bounds.
 */
final class BodyKindFilter extends OncePerRequestFilter {

  private static final Pattern KIND =
      Pattern.compile("(application/json|multipart/form-data) *(;|$)", Pattern.CASE_INSENSITIVE);

  private final HandlerExceptionResolver problems;

  BodyKindFilter(HandlerExceptionResolver problems) {
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String kind = request.getContentType();
    return kind == null || KIND.matcher(kind).lookingAt();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    problems.resolveException(request, response, null, WebProblem.of(415));
  }
}
