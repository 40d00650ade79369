package vn.hoso.inbox;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/**
 * Where a page ended: the sort key and the id of its last row. Opaque to callers, who can read it
 * all the same.
 *
 * @param key an instant; in a list by name the dossier, never the name: it would stand in the
 *     address of the next page. Among rows that are kept a word, and the id is that of the dossier
 */
record InboxCursor(String key, UUID id) {

  private static final String KEPT = "kept";
  private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

  static InboxCursor after(InboxRow row, InboxQuery.Sort sort) {
    return new InboxCursor(
        switch (sort) {
          case DUE -> row.dueKey().toString();
          case CREATED -> row.createdAt().toString();
          case NAME -> row.dossierId().toString();
        },
        row.id());
  }

  static InboxCursor afterKept(UUID dossierId) {
    return new InboxCursor(KEPT, dossierId);
  }

  /** Whether the page ended among the rows that are kept, which come last. */
  boolean ofKept() {
    return key.equals(KEPT);
  }

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
      return new InboxCursor(parts[0], UUID.fromString(parts[1]));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
      throw InboxProblem.badFilter("cursor");
    }
  }

  /**
   * The key as a parameter of that order.
   *
   * @throws InboxProblem INBOX-001 for a cursor of another order
   */
  Object param(InboxQuery.Sort sort) {
    try {
      return sort == InboxQuery.Sort.NAME ? UUID.fromString(key) : instant();
    } catch (IllegalArgumentException | DateTimeException anotherOrder) {
      throw InboxProblem.badFilter("cursor");
    }
  }

  private Timestamp instant() {
    Instant at = Instant.parse(key);
    if (at.isBefore(Instant.EPOCH) || at.isAfter(LAST)) {
      throw InboxProblem.badFilter("cursor");
    }
    return Timestamp.from(at);
  }
}
