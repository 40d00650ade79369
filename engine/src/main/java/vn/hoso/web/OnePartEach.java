package vn.hoso.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * A form with files says each thing once: of two parts of one name the second would be dropped, or
 * both run together, without a word.
 */
final class OnePartEach implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request instanceof MultipartHttpServletRequest form) {
      form.getMultiFileMap().forEach((name, files) -> requireOne(name, files.size()));
      form.getParameterMap().forEach((name, texts) -> requireOne(name, texts.length));
      form.getMultiFileMap()
          .keySet()
          .forEach(name -> requireOne(name, form.getParameterMap().containsKey(name) ? 2 : 1));
    }
    return true;
  }

  private static void requireOne(String name, int times) {
    if (times > 1) {
      throw WebProblem.of(400, List.of(FieldErrors.twice(name)));
    }
  }
}
