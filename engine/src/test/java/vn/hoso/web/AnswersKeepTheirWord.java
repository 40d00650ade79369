package vn.hoso.web;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Rides along with every test that speaks HTTP: an answer with a null where the description of the
 * API promises a value fails that test.
 */
@ControllerAdvice
class AnswersKeepTheirWord implements ResponseBodyAdvice<Object> {

  private static final Logger LOG = LoggerFactory.getLogger(AnswersKeepTheirWord.class);

  @Override
  public boolean supports(
      MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public Object beforeBodyWrite(
      Object body,
      MethodParameter method,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    try {
      check(body);
    } catch (IllegalStateException broken) {
      // The answer becomes a 500 whose log names no message.
      LOG.error(broken.getMessage());
      throw broken;
    }
    return body;
  }

  /**
   * @throws IllegalStateException naming the component, never what stands beside it
   */
  static void check(Object value) {
    if (value instanceof Iterable<?> all) {
      all.forEach(AnswersKeepTheirWord::check);
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(AnswersKeepTheirWord::check);
    } else if (value instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        check(component, read(component, record));
      }
    }
  }

  private static void check(RecordComponent component, Object value) {
    if (value == null && !RecordSchemas.mayBeNull(component)) {
      throw new IllegalStateException(
          "null in an answer: "
              + component.getDeclaringRecord().getSimpleName()
              + "."
              + component.getName()
              + " is not @Nullable");
    }
    check(value);
  }

  private static Object read(RecordComponent component, Record record) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
