package vn.hoso.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Refuses the one character PostgreSQL keeps nowhere, in addresses as in bodies. */
final class QueryFilter extends OncePerRequestFilter {

  private final HandlerExceptionResolver problems;

  QueryFilter(HandlerExceptionResolver problems) {
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getQueryString() == null || !request.getQueryString().contains("%00");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    problems.resolveException(request, response, null, WebProblem.of(400));
  }
}
