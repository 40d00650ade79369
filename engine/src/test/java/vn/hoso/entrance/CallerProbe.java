package vn.hoso.entrance;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Exists in tests only: what the server takes for the caller's address. */
@Hidden
@RestController
class CallerProbe {

  @GetMapping("/api/public/caller")
  String caller(HttpServletRequest request) {
    return request.getRemoteAddr() + (request.isSecure() ? " over TLS" : "");
  }
}
