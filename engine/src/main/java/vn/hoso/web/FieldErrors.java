package vn.hoso.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Text;

/**
 * Field errors out of the many shapes in which Spring reports them. The refused value is never
 * repeated.
 */
final class FieldErrors {

  private static final Text INVALID = new Text("Giá trị không hợp lệ.", "The value is not valid.");
  private static final Text REQUIRED = FieldError.required("").message();

  private static final Map<String, Text> BY_CONSTRAINT =
      Map.ofEntries(
          Map.entry("NotNull", REQUIRED),
          Map.entry("NotBlank", REQUIRED),
          Map.entry("NotEmpty", REQUIRED),
          Map.entry("Size", new Text("Độ dài không hợp lệ.", "The length is not valid.")),
          Map.entry("Min", new Text("Giá trị quá nhỏ.", "The value is too small.")),
          Map.entry("Positive", new Text("Giá trị phải lớn hơn 0.", "Must be greater than 0.")),
          Map.entry("Max", new Text("Giá trị quá lớn.", "The value is too large.")),
          Map.entry("Pattern", new Text("Chưa đúng cách viết.", "Not written as it has to be.")),
          Map.entry(
              "PastOrPresent",
              new Text("Ngày không được ở tương lai.", "The day may not lie in the future.")));

  private FieldErrors() {}

  static List<FieldError> of(BindingResult result) {
    return result.getAllErrors().stream()
        .map(
            error ->
                error instanceof org.springframework.validation.FieldError field
                    ? broken(field.getField(), field.getCode())
                    : broken(error.getObjectName(), error.getCode()))
        .toList();
  }

  static List<FieldError> of(HandlerMethodValidationException invalid) {
    return invalid.getParameterValidationResults().stream()
        .flatMap(
            result -> result.getResolvableErrors().stream().map(error -> broken(result, error)))
        .toList();
  }

  static List<FieldError> of(ConstraintViolationException invalid) {
    return invalid.getConstraintViolations().stream().map(FieldErrors::broken).toList();
  }

  static FieldError required(String field) {
    return new FieldError(field, "required", REQUIRED);
  }

  static FieldError wrongType(String field) {
    return new FieldError(
        field,
        "wrongType",
        new Text("Giá trị không đúng kiểu dữ liệu.", "The value is of the wrong type."));
  }

  static FieldError noDay(String field) {
    return new FieldError(
        field,
        "wrongType",
        new Text(
            "Đây không phải một ngày có trong lịch.", "There is no such day in the calendar."));
  }

  static FieldError twice(String field) {
    return new FieldError(
        field,
        "twice",
        new Text("Chỉ được gửi một lần trong một yêu cầu.", "May be sent only once in a request."));
  }

  static FieldError unknown(String field) {
    return new FieldError(
        field,
        "unknown",
        new Text("Không có trường dữ liệu này.", "There is no field of this name."));
  }

  private static FieldError broken(
      ParameterValidationResult result, MessageSourceResolvable error) {
    if (error instanceof org.springframework.validation.FieldError field) {
      return broken(field.getField(), field.getCode());
    }
    String[] codes = error.getCodes();
    String constraint = codes == null || codes.length == 0 ? "" : codes[codes.length - 1];
    return broken(result.getMethodParameter().getParameterName(), constraint);
  }

  private static FieldError broken(ConstraintViolation<?> violation) {
    return broken(
        violation.getPropertyPath().toString(),
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName());
  }

  private static FieldError broken(String field, String constraint) {
    if ("typeMismatch".equals(constraint)) {
      return wrongType(field);
    }
    Text text = BY_CONSTRAINT.getOrDefault(constraint, INVALID);
    return text == REQUIRED ? required(field) : new FieldError(field, word(constraint), text);
  }

  private static String word(String constraint) {
    return constraint == null || constraint.isEmpty()
        ? "invalid"
        : Character.toLowerCase(constraint.charAt(0)) + constraint.substring(1);
  }
}
