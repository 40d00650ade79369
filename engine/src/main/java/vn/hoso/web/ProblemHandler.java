package vn.hoso.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.LocaleResolver;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;
import vn.hoso.shared.Text;

/** The one door by which refusals leave: problem+json of RFC 9457 in the language of the caller. */
@RestControllerAdvice
class ProblemHandler {

  private static final Text REFUSED = new Text("Yêu cầu bị từ chối", "Request refused");

  private static final Map<Integer, Text> TITLES =
      Map.ofEntries(
          Map.entry(400, new Text("Dữ liệu chưa hợp lệ", "Invalid data")),
          Map.entry(401, new Text("Chưa đăng nhập", "Not signed in")),
          Map.entry(403, new Text("Không có quyền", "Not allowed")),
          Map.entry(404, new Text("Không tìm thấy", "Not found")),
          Map.entry(409, new Text("Chưa thực hiện được", "Not possible now")),
          Map.entry(410, new Text("Không còn hiệu lực", "No longer valid")),
          Map.entry(413, new Text("Dữ liệu quá lớn", "Too large")),
          Map.entry(415, new Text("Không nhận loại tệp này", "Type not taken")),
          Map.entry(422, new Text("Không thể thực hiện", "Cannot be done")),
          Map.entry(429, new Text("Quá nhiều yêu cầu", "Too many requests")),
          Map.entry(500, new Text("Lỗi hệ thống", "System error")),
          Map.entry(503, new Text("Hệ thống tạm ngừng", "Not available for now")),
          Map.entry(507, new Text("Máy chủ hết chỗ lưu", "No room left on the server")));

  private final LocaleResolver languages;

  ProblemHandler(LocaleResolver languages) {
    this.languages = languages;
  }

  @ExceptionHandler(Exception.class)
  ResponseEntity<Map<String, Object>> answer(Exception thrown, HttpServletRequest request) {
    if (HungUp.is(thrown)) {
      return null; // Nobody is left to answer.
    }
    Problem problem = ProblemTranslation.of(thrown, request);
    HttpHeaders headers = new HttpHeaders();
    if (thrown instanceof ErrorResponse response) {
      headers.putAll(response.getHeaders()); // Allow, Accept
    }
    headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    headers.setCacheControl("no-store");
    Object wait = problem.properties().get("retryAfter");
    if (wait != null) {
      headers.set(HttpHeaders.RETRY_AFTER, wait.toString());
    }
    return ResponseEntity.status(problem.status())
        .headers(headers)
        .body(body(problem, request.getRequestURI(), languages.resolveLocale(request)));
  }

  static Map<String, Object> body(Problem problem, String instance, Locale language) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "urn:hoso:problem:" + problem.code());
    body.put("title", problem.title().orElse(title(problem.status())).in(language));
    body.put("status", problem.status());
    body.put("detail", problem.text().in(language));
    body.put("instance", instance);
    body.put("code", problem.code());
    body.put("errors", errors(problem.errors(), language));
    problem.properties().forEach(body::putIfAbsent);
    return body;
  }

  private static Text title(int status) {
    return TITLES.getOrDefault(status, REFUSED);
  }

  private static List<Map<String, String>> errors(List<FieldError> errors, Locale language) {
    return errors.stream()
        .map(
            error ->
                Map.of(
                    "field", error.field(),
                    "code", error.code(),
                    "message", error.message().in(language)))
        .toList();
  }
}
