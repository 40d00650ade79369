package vn.hoso.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.hoso.deadline.ClockEvent;
import vn.hoso.deadline.Confidence;
import vn.hoso.dossier.ClockEntry;
import vn.hoso.dossier.DatedDossier;
import vn.hoso.dossier.DossierClock;
import vn.hoso.dossier.DossierFacts;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.LockedDossier;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureLimit;

/** What is kept of one limit of a dossier: since when it runs, whether it has ended, by what. */
public final class LimitEntries {

  private LimitEntries() {}

  /**
   * The calendar a limit is counted by: the one that governs; a promise stays as it was printed,
   * and what has ended as it stood then.
   */
  static UUID calendar(DatedDossier dossier, ProcedureLimit limit, LocalDate endedOn) {
    if (endedOn != null) {
      return dossier.calendarVersionAt(ended(dossier, limit));
    }
    var entries = inForce(dossier, limit);
    return limit.promise() && !entries.isEmpty()
        ? dossier.calendarVersionAt(entries.get(0).enteredAt())
        : dossier.calendarVersionId();
  }

  /** When it became known that the limit has ended. */
  static Instant ended(DatedDossier dossier, ProcedureLimit limit) {
    return reached(dossier, limit).map(KnownDossier.Fact::knownSince).orElse(dossier.closedAt());
  }

  /**
   * The day of the fact the limit runs to, or else the day the dossier was closed without it; null
   * while it runs, also when it was started anew.
   */
  static LocalDate endedOn(DatedDossier dossier, ProcedureLimit limit) {
    return inForce(dossier, limit).isEmpty()
        ? null
        : reached(dossier, limit).map(KnownDossier.Fact::factDate).orElse(dossier.closedOn());
  }

  /** What the limit runs to, where that came true since it was last started. */
  static Optional<KnownDossier.Fact> reached(DatedDossier dossier, ProcedureLimit limit) {
    var entries = inForce(dossier, limit);
    return entries.isEmpty()
        ? Optional.empty()
        : dossier
            .fact(limit.to())
            .filter(fact -> !fact.knownSince().isBefore(entries.get(0).enteredAt()));
  }

  static List<ClockEntry> inForce(DatedDossier dossier, ProcedureLimit limit) {
    return dossier.inForce(limit.name());
  }

  public static List<ClockEvent> extensions(DatedDossier dossier, ProcedureLimit limit) {
    return inForce(dossier, limit).stream()
        .map(ClockEntry::event)
        .filter(event -> event.kind() == ClockEvent.Kind.EXTEND)
        .toList();
  }

  /** A text is relied on only where there is one: what is assumed has a note instead. */
  static String basis(ProcedureLimit limit) {
    return assumed(limit) ? null : limit.legalBasis();
  }

  static boolean assumed(ProcedureLimit limit) {
    return limit.confidence() == Confidence.ASSUMED;
  }

  /**
   * Whether it is a promise that a paper tells: the receipt, or the one that moved it since. The
   * receipt names no day of an office that has yet to take the dossier over.
   */
  static boolean givenOnPaper(KnownDossier dossier, ProcedureLimit limit) {
    boolean onReceipt = limit.promisedBy() == null || DossierFacts.RECEIPT.equals(limit.from());
    return limit.promise()
        && (onReceipt && dossier.receipt() != null || !extensions(dossier, limit).isEmpty());
  }

  /** The days that lists and notices read. */
  static void show(LockedDossier dossier, Procedure procedure, List<RunningClock> clocks) {
    var party =
        nearest(clocks, each -> each.clock() == DossierClock.PARTY && each.endedOn() == null);
    dossier.due(
        new LockedDossier.Dues(
            promisedOn(clocks),
            party.map(each -> each.deadline().due()).orElse(null),
            LimitWatch.of(procedure, clocks)));
  }

  /** The day promised next; the last one where every promise has ended. Null while paused. */
  public static LocalDate promisedOn(List<RunningClock> clocks) {
    var promises = clocks.stream().filter(each -> each.clock() == DossierClock.PROMISE).toList();
    if (promises.stream().anyMatch(each -> each.endedOn() == null)) {
      return nearest(promises, each -> each.endedOn() == null)
          .map(each -> each.deadline().due())
          .orElse(null);
    }
    return promises.stream()
        .map(each -> each.deadline().due())
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static Optional<RunningClock> nearest(
      List<RunningClock> clocks, Predicate<RunningClock> which) {
    return clocks.stream()
        .filter(which)
        .filter(each -> each.deadline().due() != null)
        .min(Comparator.comparing(each -> each.deadline().due()));
  }

  /**
   * @param corrects place of the entry it puts right; null where none
   */
  static ClockEntry entry(
      ProcedureLimit limit, ClockEvent event, Instant at, UUID by, @Nullable Integer corrects) {
    return new ClockEntry(
        DossierClock.of(limit),
        limit.name(),
        event.kind(),
        event.date(),
        event.amount(),
        event.cause(),
        event.reason(),
        event.legalBasis(),
        at,
        by,
        corrects);
  }
}
