package vn.hoso.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import vn.hoso.shared.Letters;

/** Refuses the one character PostgreSQL keeps nowhere, in addresses as in bodies. */
final class QueryFilter extends OncePerRequestFilter {

  private final HandlerExceptionResolver problems;

  QueryFilter(HandlerExceptionResolver problems) {
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getQueryString() == null || request.getQueryString().indexOf('%') < 0;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    for (String part : request.getQueryString().split("&")) {
      String value = decoded(part);
      if (value == null || Letters.unreadable(value)) {
        String name = decoded(part.split("=", 2)[0]);
        problems.resolveException(
            request,
            response,
            null,
            name == null || Letters.unreadable(name)
                ? WebProblem.of(400)
                : WebProblem.unreadable(name));
        return;
      }
    }
    chain.doFilter(request, response);
  }

  /** Null where it is no UTF-8, or a percent sign leads nowhere. */
  private static @Nullable String decoded(String part) {
    try {
      String letters = URLDecoder.decode(part, ISO_8859_1);
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(letters.getBytes(ISO_8859_1))).toString();
    } catch (IllegalArgumentException | CharacterCodingException damaged) {
      return null;
    }
  }
}
