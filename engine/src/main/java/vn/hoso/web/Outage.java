package vn.hoso.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a request fails of that is no fault of its own: the database is gone, or the disk full. */
final class Outage {

  private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

  /** The server ends, has crashed, begins, has no room for one more. */
  private static final Set<String> GONE = Set.of("57P01", "57P02", "57P03", "53300");

  private static final String DISK_FULL = "53100";
  private static final int DEEPEST = 30;
  private static final String TOLD = Outage.class.getName();

  private Outage() {}

  /**
   * One line in the log for each request, however often it fails of the same, keeping the session
   * behind the answer for example: a stack would tell nothing, and fill the disk further.
   */
  static Optional<WebProblem> of(Throwable thrown, HttpServletRequest request) {
    Optional<WebProblem> outage =
        causes(thrown).flatMap(cause -> problem(cause).stream()).findFirst();
    outage
        .filter(problem -> !problem.code().equals(request.getAttribute(TOLD)))
        .ifPresent(
            problem -> {
              request.setAttribute(TOLD, problem.code());
              LOG.error("{} {}", problem.code(), reason(thrown));
            });
    return outage;
  }

  /** Also what a rollback that failed in its turn put aside. */
  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .limit(DEEPEST)
        .flatMap(
            cause ->
                Stream.concat(
                    Stream.of(cause), Stream.of(cause.getSuppressed()).flatMap(Outage::causes)));
  }

  private static Optional<WebProblem> problem(Throwable cause) {
    if (cause instanceof SQLTransientConnectionException) {
      return Optional.of(WebProblem.databaseGone());
    }
    if (cause instanceof SQLException refused) {
      // Without a state: the pool's own word for a connection it has taken out of use.
      boolean takenOut = "Connection is closed".equals(refused.getMessage());
      String state = refused.getSQLState();
      return state == null && takenOut
          ? Optional.of(WebProblem.cutOff())
          : Optional.ofNullable(state).flatMap(Outage::byState);
    }
    return cause instanceof IOException failed && isFull(failed)
        ? Optional.of(WebProblem.diskFull())
        : Optional.empty();
  }

  private static Optional<WebProblem> byState(String state) {
    if (state.equals(DISK_FULL)) {
      return Optional.of(WebProblem.diskFull());
    }
    return state.startsWith("08") || GONE.contains(state)
        ? Optional.of(WebProblem.cutOff())
        : Optional.empty();
  }

  /** Java has no type for it; these are the words of Linux, of a quota and of Windows. */
  private static boolean isFull(IOException failed) {
    String said = String.valueOf(failed.getMessage());
    return said.contains("No space left on device")
        || said.contains("quota exceeded")
        || said.contains("not enough space on the disk");
  }

  private static String reason(Throwable thrown) {
    return causes(thrown)
        .filter(cause -> problem(cause).isPresent())
        .findFirst()
        .map(
            cause ->
                cause instanceof SQLException refused && refused.getSQLState() != null
                    ? "SQL state " + refused.getSQLState()
                    : cause.getClass().getSimpleName())
        .orElse("");
  }
}
