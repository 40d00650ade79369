package vn.hoso.deadline;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A day off or a make-up working day.
 *
 * @param reason Vietnamese, as shown to people: {@code Tết Nguyên đán}
 * @param document the document that ordered it; null while there is none (then never SOURCED)
 * @param recordedAt when the row was entered; the day itself is the fact's date
 */
public record CalendarDay(
    LocalDate day,
    DayKind kind,
    String reason,
    String document,
    Confidence confidence,
    Instant recordedAt) {}
