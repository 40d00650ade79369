package vn.hoso.web;

import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Whoever asked has gone while he was being answered: no fault, whatever wraps it. */
final class HungUp {

  private static final int DEEPEST = 30;

  private HungUp() {}

  static boolean is(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .limit(DEEPEST)
        .anyMatch(
            cause ->
                cause instanceof ClientAbortException
                    || cause instanceof AsyncRequestNotUsableException);
  }
}
