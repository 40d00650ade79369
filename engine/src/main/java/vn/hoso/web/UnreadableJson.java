package vn.hoso.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;

/** Names the field at which a JSON body stopped making sense. */
final class UnreadableJson {

  private UnreadableJson() {}

  static Problem problem(HttpMessageNotReadableException unreadable) {
    for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
      if (cause instanceof Problem thrownWhileReading) {
        return thrownWhileReading;
      }
    }
    return WebProblem.of(400, errors(unreadable.getCause()));
  }

  private static List<FieldError> errors(Throwable cause) {
    if (cause instanceof UnrecognizedPropertyException unknown) {
      return List.of(FieldErrors.unknown(path(unknown)));
    }
    if (cause instanceof MismatchedInputException mismatch && !mismatch.getPath().isEmpty()) {
      return List.of(
          LocalDate.class.equals(mismatch.getTargetType())
              ? FieldErrors.noDay(path(mismatch))
              : FieldErrors.wrongType(path(mismatch)));
    }
    return List.of();
  }

  private static String path(JacksonException at) {
    StringBuilder path = new StringBuilder();
    for (Reference step : at.getPath()) {
      if (step.getPropertyName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
      }
    }
    return path.toString();
  }
}
