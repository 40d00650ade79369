package vn.hoso.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.deadline.CalendarEntry;
import vn.hoso.recount.RecountProgress;

/**
 * Days proposed for the calendar, or entered.
 *
 * @param unitId null = every unit
 * @param drafters names of those who had a hand in it
 * @param changedAt saved last, or entered
 * @param progress how far the choice for open dossiers has been carried out; null for a draft
 * @param actions what the asker may do with it now: {@code save}, {@code discard}, {@code publish},
 *     {@code reverse}
 */
record CalendarDraftView(
    UUID id,
    @Nullable UUID unitId,
    String unitName,
    int version,
    CalendarDraft.State state,
    List<DraftedDay> days,
    List<String> drafters,
    Instant changedAt,
    @Nullable RecountProgress progress,
    List<String> actions) {

  /** A day as it is proposed. */
  record DraftedDay(LocalDate day, CalendarEntry.Kind kind, String reason, String document) {

    static DraftedDay of(DayEntry entry) {
      return new DraftedDay(entry.day(), entry.kind(), entry.reason(), entry.document());
    }
  }
}
