package vn.hoso.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A letter to one official.
 *
 * @param recipient an address that was looked at: of one line, of one mailbox
 * @param goodUntil from then on it is not sent any more
 */
public record Letter(
    UUID officialId,
    LetterKind kind,
    String recipient,
    String subject,
    String text,
    Instant goodUntil) {

  /** Without what stands in it and to where it goes. */
  @Override
  public String toString() {
    return kind.name();
  }
}
