package vn.hoso.form;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Text;

/** Says in words of people what a schema found wrong. Never repeats what was filled in. */
final class FormErrors {

  private static final Text REQUIRED = FieldError.required("").message();

  private FormErrors() {}

  /** The first error of each field. */
  static List<FieldError> of(Collection<Error> errors, JsonNode form) {
    Map<String, FieldError> byField = new LinkedHashMap<>();
    for (Error error : errors) {
      String field = field(error);
      byField.putIfAbsent(field, new FieldError(field, code(error), text(error, form, field)));
    }
    return List.copyOf(byField.values());
  }

  /** Entries of lists that name a paper the procedure does not know. */
  static List<FieldError> unknownDocuments(JsonNode form, JsonNode data, Set<String> codes) {
    List<FieldError> errors = new ArrayList<>();
    form.path("properties")
        .propertyStream()
        .forEach(
            list ->
                list.getValue()
                    .path("items")
                    .path("properties")
                    .propertyStream()
                    .filter(field -> FormSchema.namesPaper(field.getValue()))
                    .forEach(field -> unknown(list.getKey(), field.getKey(), data, codes, errors)));
    return errors;
  }

  private static void unknown(
      String list, String field, JsonNode data, Set<String> codes, List<FieldError> errors) {
    int at = 0;
    for (JsonNode row : data.path(list)) {
      if (!codes.contains(row.path(field).asString(""))) {
        errors.add(
            new FieldError(
                list + "[" + at + "]." + field,
                "choice",
                "Chọn một giấy tờ có trong danh mục.",
                "Choose a paper of the list."));
      }
      at++;
    }
  }

  private static String field(Error error) {
    StringBuilder path = new StringBuilder();
    NodePath location = error.getInstanceLocation();
    for (int at = 0; at < location.getNameCount(); at++) {
      append(path, location.getElement(at));
    }
    if (error.getProperty() != null) {
      append(path, error.getProperty());
    }
    return path.toString();
  }

  private static void append(StringBuilder path, Object element) {
    if (element instanceof Number) {
      path.append('[').append(element).append(']');
    } else {
      path.append(path.isEmpty() ? "" : ".").append(element);
    }
  }

  private static String code(Error error) {
    return switch (error.getKeyword()) {
      case "required", "minLength" -> "required";
      case "oneOf", "enum", "const" -> "choice";
      case "additionalProperties", "unevaluatedProperties" -> "unknown";
      default -> error.getKeyword();
    };
  }

  private static Text text(Error error, JsonNode form, String field) {
    return switch (code(error)) {
      case "required" -> REQUIRED;
      case "choice" -> choice(error, form, field);
      case "unknown" -> new Text("Biểu mẫu không có ô này.", "The form has no such field.");
      case "type" -> new Text("Giá trị không đúng loại.", "The value is of the wrong type.");
      case "format" -> new Text("Đây không phải một ngày có trong lịch.", "There is no such day.");
      case "maxLength" -> most(error, "ký tự", "characters");
      case "maxItems" -> most(error, "dòng", "rows");
      case "minItems" -> new Text("Cần ít nhất một dòng.", "At least one row is needed.");
      case "pattern" -> pattern(form, field);
      default -> new Text("Giá trị chưa đúng.", "The value is not valid.");
    };
  }

  private static Text choice(Error error, JsonNode form, String field) {
    return error.getSchemaNode() != null && error.getSchemaNode().isBoolean()
        ? refusal(form, field)
            .orElse(new Text("Phải xác nhận mục này.", "This has to be confirmed."))
        : new Text("Chọn một trong các giá trị cho sẵn.", "Choose one of the values given.");
  }

  /** What the form itself says to an answer that does not do. */
  private static Optional<Text> refusal(JsonNode form, String field) {
    JsonNode asked = form.path("properties").path(field);
    return Optional.ofNullable(asked.get("x-refusal"))
        .map(vi -> new Text(vi.asString(), asked.path("x-refusal-en").asString(vi.asString())));
  }

  private static Text most(Error error, String vi, String en) {
    String limit = error.getSchemaNode().asString();
    return new Text(
        "Không được quá " + limit + " " + vi + ".", "At most " + limit + " " + en + ".");
  }

  private static Text pattern(JsonNode form, String field) {
    return refusal(form, field).orElse(REQUIRED);
  }
}
