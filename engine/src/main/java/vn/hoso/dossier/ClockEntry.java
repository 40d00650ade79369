package vn.hoso.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.hoso.deadline.ClockEvent;

/**
 * What moved one clock of a dossier: the day of the fact and the moment of its entry.
 *
 * @param corrects row number of the START this one takes the place of; null for every other entry
 */
public record ClockEntry(
    DossierClock clock,
    String limitName,
    ClockEvent.Kind kind,
    LocalDate factDate,
    int amount,
    ClockEvent.Cause cause,
    String reason,
    String legalBasis,
    Instant enteredAt,
    UUID enteredBy,
    Integer corrects) {

  /**
   * What holds of one limit: everything since it was last started. A corrected start takes the
   * place of the wrong one and keeps its moment of entry, so that pauses and extensions stay.
   */
  public static List<ClockEntry> inForce(List<ClockEntry> all, String limitName) {
    var since = new ArrayList<ClockEntry>();
    for (var entry : all) {
      if (!entry.limitName.equals(limitName)) {
        continue;
      }
      if (entry.corrects != null) {
        since.set(0, entry.enteredAt(since.get(0).enteredAt));
        continue;
      }
      if (entry.kind == ClockEvent.Kind.START) {
        since.clear();
      }
      since.add(entry);
    }
    return since;
  }

  /** Row number of the start now in force, which may be a correction itself. */
  public static Integer startOf(List<ClockEntry> all, String limitName) {
    for (int row = all.size() - 1; row >= 0; row--) {
      var entry = all.get(row);
      if (entry.limitName.equals(limitName) && entry.kind == ClockEvent.Kind.START) {
        return row;
      }
    }
    throw new IllegalStateException("the limit " + limitName + " has not started");
  }

  /** The day a corrected limit was counted from before; null where it was not corrected. */
  public static LocalDate startBefore(List<ClockEntry> all, String limitName) {
    var entries = inForce(all, limitName);
    var corrects = entries.isEmpty() ? null : entries.get(0).corrects;
    return corrects == null ? null : all.get(corrects).factDate;
  }

  private ClockEntry enteredAt(Instant at) {
    return new ClockEntry(
        clock,
        limitName,
        kind,
        factDate,
        amount,
        cause,
        reason,
        legalBasis,
        at,
        enteredBy,
        corrects);
  }

  public ClockEvent event() {
    return new ClockEvent(kind, factDate, amount, cause, reason, legalBasis);
  }
}
