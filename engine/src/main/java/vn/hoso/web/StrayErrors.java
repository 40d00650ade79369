package vn.hoso.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Errors that arose outside the controllers, for example in the firewall, end here instead of in a
 * white page.
 */
@Controller
class StrayErrors implements ErrorController {

  private final ProblemHandler problems;

  StrayErrors(ProblemHandler problems) {
    this.problems = problems;
  }

  @RequestMapping("/error")
  ResponseEntity<?> answer(HttpServletRequest request) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    if (status == null) {
      return problems.answer(WebProblem.of(404), request); // Asked for by its address.
    }
    if (status instanceof Integer code && code >= 400 && code < 500) {
      return problems.answer(WebProblem.of(code), request);
    }
    return problems.answer(
        thrown instanceof Exception exception ? exception : new IllegalStateException(), request);
  }
}
