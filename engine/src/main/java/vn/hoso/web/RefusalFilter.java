package vn.hoso.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import vn.hoso.shared.Problem;

/**
 * Stands before all others: what one of them throws, over a form that cannot be read for example,
 * leaves by the door of all refusals, in one line of the log, and never comes to the container.
 */
final class RefusalFilter extends OncePerRequestFilter {

  private final HandlerExceptionResolver problems;

  RefusalFilter(HandlerExceptionResolver problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    try {
      chain.doFilter(request, response);
    } catch (Exception thrown) {
      if (HungUp.is(thrown)) {
        return;
      }
      if (response.isCommitted()) {
        ProblemTranslation.of(thrown, request); // Too late to answer; the log still hears of it.
      } else {
        response.reset();
        answer(thrown, request, response);
      }
    }
  }

  private void answer(Exception thrown, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (FailurePage.isAskedFor(request)) {
      Problem problem = ProblemTranslation.of(thrown, request);
      if (problem.status() >= 500) {
        FailurePage.write(problem, response);
        return;
      }
    }
    problems.resolveException(request, response, null, thrown);
  }
}
