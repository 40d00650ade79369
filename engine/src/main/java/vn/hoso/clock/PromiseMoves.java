package vn.hoso.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoso.deadline.Calendars;
import vn.hoso.deadline.ClockEvent;
import vn.hoso.deadline.Deadlines;
import vn.hoso.dossier.ClockEntry;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.procedure.ProcedureLimit;

/** What became of the office's promise: when it was moved, and which day stood before. */
@Component
public class PromiseMoves {

  private final Calendars calendars;

  PromiseMoves(Calendars calendars) {
    this.calendars = calendars;
  }

  /**
   * @param on the day it was moved
   * @param dueBefore the day that stood before; null where it was paused then
   */
  public record Move(LocalDate on, LocalDate dueBefore) {}

  /** The last time the office named another day for that promise; empty where it never did. */
  public Optional<Move> last(KnownDossier dossier, ProcedureLimit limit) {
    var entries = ClockEntry.inForce(dossier.clockEntries(), limit.name());
    var events = entries.stream().map(ClockEntry::event).toList();
    int moved = lastExtension(events);
    if (moved < 0) {
      return Optional.empty();
    }
    var on = events.get(moved).date();
    var calendar = calendars.version(LimitEntries.calendar(dossier, limit, null));
    var before = Deadlines.dueOn(limit.limit(), calendar, events.subList(0, moved), on);
    return Optional.of(new Move(on, before));
  }

  private static int lastExtension(List<ClockEvent> events) {
    for (int at = events.size() - 1; at >= 0; at--) {
      if (events.get(at).kind() == ClockEvent.Kind.EXTEND) {
        return at;
      }
    }
    return -1;
  }
}
