package vn.hoso.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Stands before the sessions, which lie in the database too: what fails there would otherwise be
 * answered by a second try of the same, and then by the container's own page.
 */
final class OutageFilter extends OncePerRequestFilter {

  private final HandlerExceptionResolver problems;

  OutageFilter(HandlerExceptionResolver problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (RuntimeException | ServletException failed) {
      WebProblem outage = response.isCommitted() ? null : Outage.of(failed).orElse(null);
      if (outage == null) {
        throw failed;
      }
      response.reset();
      problems.resolveException(request, response, null, outage);
    }
  }
}
