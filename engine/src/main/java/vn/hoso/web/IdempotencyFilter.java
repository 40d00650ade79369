package vn.hoso.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ContentCachingResponseWrapper;
import vn.hoso.shared.NeverKept;

/**
 * Answers a repeated act with what was answered the first time, so that an impatient click acts
 * once. What was refused, or died before it was committed, was not carried out and is tried anew.
 */
final class IdempotencyFilter extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(IdempotencyFilter.class);

  static final String KEY = "Idempotency-Key";
  static final String REPLAYED = "Idempotency-Replayed";

  private static final Set<String> ACTS = Set.of("POST", "PUT", "PATCH", "DELETE");

  private final IdempotencyKeys keys;
  private final HandlerExceptionResolver problems;

  /** Spares work where both came to this node; between nodes the database decides. */
  private final Set<String> running = ConcurrentHashMap.newKeySet();

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
        || request.getUserPrincipal() == null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      IdempotentRequest act = read(request);
      Optional<KeptAnswer> earlier = keys.answered(act);
      if (earlier.isPresent()) {
        replay(earlier.get(), response);
      } else if (running.add(act.name())) {
        try {
          carryOut(act, request, response, chain);
        } finally {
          running.remove(act.name());
        }
      } else {
        throw WebProblem.stillRunning();
      }
    } catch (WebProblem refused) {
      problems.resolveException(request, response, null, refused);
    }
  }

  private static IdempotentRequest read(HttpServletRequest request) {
    String key = request.getHeader(KEY);
    if (!key.matches("[\\x21-\\x7e]{8,200}")) {
      throw WebProblem.of(400, List.of(FieldErrors.wrongType(KEY)));
    }
    try {
      return IdempotentRequest.of(key, request);
    } catch (IllegalStateException partsTooLarge) {
      throw WebProblem.of(413);
    } catch (IOException | ServletException noForm) {
      if (HungUp.is(noForm)) {
        throw WebProblem.of(400); // Nobody is left to answer.
      }
      // What was sent is put aside while it is read: there may be no room for it.
      throw Outage.of(noForm, request).orElseGet(() -> WebProblem.of(400));
    }
  }

  private void carryOut(
      IdempotentRequest act,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    ContentCachingResponseWrapper recorded = new ContentCachingResponseWrapper(response);
    RunningAct.begin(act);
    RunningAct.State done = null;
    try {
      chain.doFilter(request, recorded);
    } finally {
      done = RunningAct.end();
    }
    if (done.overtaken()) {
      recorded.resetBuffer();
      replay(keys.answered(act).orElseThrow(WebProblem::carriedOut), response);
      return;
    }
    if (done.committed() && recorded.getStatus() < 500 && mayBeKept(request)) {
      keep(act, answer(recorded));
    }
    recorded.copyBodyToResponse();
  }

  /** The act is committed: it is answered whatever becomes of the memory of its answer. */
  private void keep(IdempotentRequest act, KeptAnswer answer) {
    try {
      keys.keep(act, answer);
    } catch (DataAccessException lost) {
      LOG.warn("HOSO-410 The answer to an act could not be kept: {}", lost.getClass().getName());
    }
  }

  private static boolean mayBeKept(HttpServletRequest request) {
    return !(request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)
            instanceof HandlerMethod method)
        || !method.hasMethodAnnotation(NeverKept.class);
  }

  private static KeptAnswer answer(ContentCachingResponseWrapper recorded) {
    return new KeptAnswer(
        recorded.getStatus(),
        recorded.getContentType(),
        recorded.getHeader(HttpHeaders.LOCATION),
        recorded.getContentAsByteArray());
  }

  private static void replay(KeptAnswer answer, HttpServletResponse response) throws IOException {
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
