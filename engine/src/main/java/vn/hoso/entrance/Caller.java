package vn.hoso.entrance;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;
import vn.hoso.throttle.Network;

/**
 * Where somebody knocks from.
 *
 * @param network what his address is counted as
 * @param devices what his browser was given when it was signed in from; null where it was not
 */
record Caller(String network, @Nullable String devices) {

  static final String COOKIE = "DEVICE";

  static Caller of(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    return new Caller(
        Network.of(request.getRemoteAddr()),
        Stream.ofNullable(cookie).map(Cookie::getValue).findFirst().orElse(null));
  }
}
