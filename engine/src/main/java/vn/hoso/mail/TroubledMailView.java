package vn.hoso.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter that has not left. Neither its address nor anything that stands in it is told.
 *
 * @param createdAt when it was put in
 * @param tries how often it was tried
 * @param reason why the last try failed; null where it was never tried, or nobody knows
 * @param nextTryAt null where it is not tried any more
 */
public record TroubledMailView(
    String officialName,
    LetterKind kind,
    Instant createdAt,
    State state,
    int tries,
    @Nullable MailFailure reason,
    @Nullable Instant nextTryAt) {

  /** How a troubled letter stands. */
  public enum State {
    /** It is tried again. */
    WAITING,
    /** It is not tried any more. */
    FAILED,
    /** The node ended while it was sent: it may have arrived, and is not sent twice. */
    UNKNOWN
  }
}
