package vn.hoso.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Days somebody proposes for the calendar.
 *
 * @param unitId null = every unit
 * @param by everybody who had a hand in it; none of them enters it
 * @param version counts every saving
 * @param changedAt of what is entered the moment it was
 * @param recountId the decision about open dossiers it was entered with; null while it is a draft
 */
record CalendarDraft(
    UUID id,
    @Nullable UUID unitId,
    List<DayEntry> days,
    Set<UUID> by,
    int version,
    State state,
    Instant changedAt,
    @Nullable UUID recountId) {

  /** What became of it. */
  enum State {
    OPEN,
    PUBLISHED,
    DISCARDED
  }

  boolean open() {
    return state == State.OPEN;
  }
}
