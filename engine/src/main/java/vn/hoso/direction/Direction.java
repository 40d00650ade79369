package vn.hoso.direction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.organisation.CurrentUser;

/**
 * An order as it is kept, with what ended it.
 *
 * @param taskId the run of the step it was given at
 * @param answerBy by when an answer is wanted: no deadline of the law, and none follows from it
 * @param byName as the act is signed: "B thay A" where B stood in
 * @param givenFor the leader who was absent then: it is his as well; null where nobody was
 */
record Direction(
    UUID id,
    UUID taskId,
    String text,
    @Nullable LocalDate answerBy,
    Instant at,
    UUID by,
    String byName,
    @Nullable UUID givenFor,
    @Nullable End end) {

  /**
   * @param answer null where it was taken back
   */
  record End(@Nullable String answer, Instant at, UUID by, String byName) {}

  boolean waits() {
    return end == null;
  }

  /** Whether it is his: he gave it, or it was given in his place. */
  boolean of(CurrentUser by) {
    return by.is(this.by) || by.is(givenFor);
  }
}
