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
 * Refuses the one character PostgreSQL keeps nowhere, in addresses as in bodies, and bodies that
 * are neither JSON nor a form with files: other readers of bodies, such as that of YAML, know none
 * of our bounds.
 */
final class QueryFilter extends OncePerRequestFilter {

  private static final Pattern KIND =
      Pattern.compile("(application/json|multipart/form-data) *(;|$)", Pattern.CASE_INSENSITIVE);

  private final HandlerExceptionResolver problems;

  QueryFilter(HandlerExceptionResolver problems) {
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !ofAnotherKind(request)
        && (request.getQueryString() == null || !request.getQueryString().contains("%00"));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    problems.resolveException(
        request, response, null, WebProblem.of(ofAnotherKind(request) ? 415 : 400));
  }

  private static boolean ofAnotherKind(HttpServletRequest request) {
    String kind = request.getContentType();
    return kind != null && !KIND.matcher(kind).lookingAt();
  }
}
