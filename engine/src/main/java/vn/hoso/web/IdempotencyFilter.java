package vn.hoso.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers a repeated act with what was answered the first time, so that an impatient click acts
 * once.
 */
final class IdempotencyFilter extends OncePerRequestFilter {

  static final String KEY = "Idempotency-Key";
  static final String REPLAYED = "Idempotency-Replayed";

  /** Reckons with sealed numbers and acts on nothing: its answer is never kept. */
  private static final String PREVIEW = "/ballot/preview";

  private static final Set<String> ACTS = Set.of("POST", "PUT", "PATCH", "DELETE");

  private final IdempotencyKeys keys;
  private final HandlerExceptionResolver problems;

  IdempotencyFilter(IdempotencyKeys keys, HandlerExceptionResolver problems) {
    this.keys = keys;
    this.problems = problems;
  }

  /** Keys belong to officials; what is asked without signing in acts on nothing. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getHeader(KEY) == null
        || !ACTS.contains(request.getMethod())
        || !request.getRequestURI().startsWith("/api/")
        || request.getRequestURI().endsWith(PREVIEW)
        || request.getUserPrincipal() == null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    IdempotentRequest act;
    Optional<IdempotencyKeys.Answer> earlier;
    try {
      act = read(request);
      earlier = keys.begin(act);
    } catch (WebProblem refused) {
      problems.resolveException(request, response, null, refused);
      return;
    }
    if (earlier.isPresent()) {
      replay(earlier.get(), response);
    } else {
      carryOut(act, request, response, chain);
    }
  }

  private static IdempotentRequest read(HttpServletRequest request) {
    String key = request.getHeader(KEY);
    if (!key.matches("[\\x21-\\x7e]{8,200}")) {
      throw WebProblem.of(400, java.util.List.of(FieldErrors.wrongType(KEY)));
    }
    try {
      return IdempotentRequest.of(key, request);
    } catch (IllegalStateException partsTooLarge) {
      throw WebProblem.of(413);
    } catch (IOException | ServletException noForm) {
      throw WebProblem.of(400);
    }
  }

  private void carryOut(
      IdempotentRequest act,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    ContentCachingResponseWrapper recorded = new ContentCachingResponseWrapper(response);
    boolean answered = false;
    try {
      chain.doFilter(request, recorded);
      answered = recorded.getStatus() < 500;
    } finally {
      if (answered) {
        keys.keep(act, answer(recorded));
      } else {
        keys.forget(act);
      }
    }
    recorded.copyBodyToResponse();
  }

  private static IdempotencyKeys.Answer answer(ContentCachingResponseWrapper recorded) {
    return new IdempotencyKeys.Answer(
        recorded.getStatus(),
        recorded.getContentType(),
        recorded.getHeader(HttpHeaders.LOCATION),
        recorded.getContentAsByteArray());
  }

  private static void replay(IdempotencyKeys.Answer answer, HttpServletResponse response)
      throws IOException {
    response.setStatus(answer.status());
    response.setHeader(REPLAYED, "true");
    if (answer.location() != null) {
      response.setHeader(HttpHeaders.LOCATION, answer.location());
    }
    if (answer.contentType() != null) {
      response.setContentType(answer.contentType());
    }
    response.getOutputStream().write(answer.body());
  }
}
