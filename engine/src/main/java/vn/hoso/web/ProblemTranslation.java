package vn.hoso.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Ids;
import vn.hoso.shared.Problem;

/** Turns whatever was thrown into a refusal the caller can read. */
final class ProblemTranslation {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemTranslation.class);

  /** Of a unique index, of an exclusion. */
  private static final Set<String> TWICE = Set.of("23505", "23P01");

  private ProblemTranslation() {}

  static Problem of(Exception thrown, HttpServletRequest request) {
    if (thrown instanceof Problem problem) {
      return problem;
    }
    if (thrown instanceof HttpMessageNotReadableException unreadable) {
      return UnreadableJson.problem(unreadable);
    }
    if (thrown instanceof AuthenticationException) {
      return WebProblem.of(401);
    }
    if (thrown instanceof AccessDeniedException) {
      return WebProblem.of(403);
    }
    Optional<WebProblem> outage = Outage.of(thrown, request);
    if (outage.isPresent()) {
      return outage.get();
    }
    if (thrown instanceof ConcurrencyFailureException) {
      return WebProblem.of(409);
    }
    if (thrown instanceof DataIntegrityViolationException refused && takenMeanwhile(refused)) {
      return WebProblem.writtenMeanwhile();
    }
    if (namesNothing(thrown)) {
      return WebProblem.of(404);
    }
    return invalid(thrown) ? WebProblem.of(400, fields(thrown)) : other(thrown);
  }

  /**
   * What a look had found free and the database refuses to have twice. Whoever guards an insert
   * says it by a name of its own; this is for all the others. The message would quote what was
   * written.
   */
  private static boolean takenMeanwhile(DataIntegrityViolationException thrown) {
    boolean taken =
        thrown.getRootCause() instanceof SQLException refused
            && TWICE.contains(String.valueOf(refused.getSQLState()));
    if (taken) {
      LOG.warn("HOSO-409 written at the same time");
    }
    return taken;
  }

  /** An address with an id that can be no id leads to what an unknown one leads to. */
  private static boolean namesNothing(Exception thrown) {
    return thrown instanceof MethodArgumentTypeMismatchException mismatch
        && mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
  }

  private static boolean invalid(Exception thrown) {
    return thrown instanceof BindException
        || thrown instanceof MethodArgumentNotValidException
        || thrown instanceof HandlerMethodValidationException
        || thrown instanceof ConstraintViolationException
        || thrown instanceof TypeMismatchException
        || thrown instanceof MissingServletRequestPartException
        || thrown instanceof ServletRequestBindingException binding && isBadRequest(binding);
  }

  private static boolean isBadRequest(ErrorResponse response) {
    return response.getStatusCode().value() == 400;
  }

  private static List<FieldError> fields(Exception thrown) {
    if (thrown instanceof BindingResult result) {
      return FieldErrors.of(result);
    }
    if (thrown instanceof HandlerMethodValidationException invalid) {
      return FieldErrors.of(invalid);
    }
    if (thrown instanceof ConstraintViolationException invalid) {
      return FieldErrors.of(invalid);
    }
    if (thrown instanceof MethodArgumentTypeMismatchException mismatch) {
      return List.of(
          mismatch.getRootCause() instanceof ComposedParameters.UnreadableText
              ? FieldError.character(mismatch.getName())
              : FieldErrors.wrongType(mismatch.getName()));
    }
    if (thrown instanceof MissingServletRequestParameterException missing) {
      return List.of(FieldErrors.required(missing.getParameterName()));
    }
    if (thrown instanceof MissingServletRequestPartException missing) {
      return List.of(FieldErrors.required(missing.getRequestPartName()));
    }
    return List.of();
  }

  private static Problem other(Exception thrown) {
    if (thrown instanceof ErrorResponse response && response.getStatusCode().is4xxClientError()) {
      return WebProblem.of(response.getStatusCode().value());
    }
    if (thrown instanceof InvalidParameterException unreadable) {
      return WebProblem.of(unreadable.getErrorCode());
    }
    if (thrown instanceof MultipartException
        || thrown instanceof InvalidFileNameException
        || thrown instanceof RequestRejectedException) {
      return WebProblem.of(400);
    }
    String traceId = Ids.next().toString();
    // The message of an unknown exception may quote data of persons; its place is enough to find
    // the fault.
    LOG.error("HOSO-500 trace {}", traceId, new Fault(thrown));
    return WebProblem.fault(traceId);
  }

  /** Carries where and what kind, and leaves the messages behind. */
  private static final class Fault extends RuntimeException {
    Fault(Throwable thrown) {
      super(
          thrown.getClass().getName(),
          thrown.getCause() == null || thrown.getCause() == thrown
              ? null
              : new Fault(thrown.getCause()));
      setStackTrace(thrown.getStackTrace());
    }
  }
}
