package vn.hoso.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A row of the working calendar as it was entered: a fact of the day {@code day}, known since
 * {@code recordedAt}. Rows are added, never changed.
 *
 * @param scopeUnitId the unit it holds for, with all units below; null = every unit
 * @param reason Vietnamese, as shown to people
 * @param document the document that ordered it; null while there is none
 * @param recordedBy the official; null where it came with the installation
 */
public record CalendarEntry(
    UUID id,
    UUID scopeUnitId,
    LocalDate day,
    Kind kind,
    String reason,
    String document,
    Confidence confidence,
    Instant recordedAt,
    UUID recordedBy) {

  /** What the row says of its day. */
  public enum Kind {
    DAY_OFF,
    MAKE_UP,
    UNDECIDED,
    /** Takes back what the same unit entered for that day: what holds above it holds again. */
    WITHDRAWN;

    /** Empty for {@link #WITHDRAWN}. */
    public Optional<DayKind> dayKind() {
      return this == WITHDRAWN ? Optional.empty() : Optional.of(DayKind.valueOf(name()));
    }
  }

  CalendarDay asDay() {
    return new CalendarDay(
        day, kind.dayKind().orElseThrow(), reason, document, confidence, recordedAt);
  }
}
