package vn.hoso.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * HttpOnly and SameSite=Lax; Secure as soon as the request came over TLS. What cannot be the id of
 * a session is none: unpacked it may hold what no database takes.
 */
final class SessionCookie extends DefaultCookieSerializer {

  private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,36}");

  SessionCookie() {
    setCookieName("SESSION");
    setUseHttpOnlyCookie(true);
    setSameSite("Lax");
  }

  @Override
  public List<String> readCookieValues(HttpServletRequest request) {
    return super.readCookieValues(request).stream()
        .filter(written -> ID.matcher(written).matches())
        .toList();
  }
}
