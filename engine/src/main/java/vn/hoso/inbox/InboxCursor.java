package vn.hoso.inbox;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Where a page ended: the sort key and the id of its last row. Opaque to callers. */
record InboxCursor(Instant key, UUID id) {

  private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

  String text() {
    String plain = key + " " + id;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @return null for the first page
   * @throws InboxProblem INBOX-001 for anything this has not written
   */
  static InboxCursor of(String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
      Instant key = Instant.parse(parts[0]);
      if (key.isBefore(Instant.EPOCH) || key.isAfter(LAST)) {
        throw InboxProblem.badFilter("cursor");
      }
      return new InboxCursor(key, UUID.fromString(parts[1]));
    } catch (IllegalArgumentException
        | DateTimeException
        | ArrayIndexOutOfBoundsException unreadable) {
      throw InboxProblem.badFilter("cursor");
    }
  }
}
