package vn.hoso.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.hoso.deadline.ClockEvent;
import vn.hoso.deadline.Confidence;
import vn.hoso.procedure.ProcedureLimit;

/** What is kept of one limit of a dossier: since when it runs, whether it has ended, by what. */
final class LimitEntries {

  private LimitEntries() {}

  /**
   * The calendar a limit is counted by: the one that governs; a promise stays as it was printed,
   * and what has ended as it stood then.
   */
  static Dossier.Assignment assignment(Dossier dossier, ProcedureLimit limit, LocalDate endedOn) {
    if (endedOn != null) {
      return dossier.governingAt(
          reached(dossier, limit).map(dossier::knownSince).orElse(dossier.closedAt));
    }
    var entries = inForce(dossier, limit);
    return DossierClock.of(limit.name()) == DossierClock.PROMISE && !entries.isEmpty()
        ? dossier.governingAt(entries.get(0).enteredAt())
        : dossier.governing();
  }

  /**
   * The day of the fact the limit runs to, or else the day the dossier was closed without it; null
   * while it runs, also when it was started anew.
   */
  static LocalDate endedOn(Dossier dossier, ProcedureLimit limit) {
    return inForce(dossier, limit).isEmpty()
        ? null
        : reached(dossier, limit).map(Dossier.Fact::factDate).orElse(dossier.closedOn());
  }

  /** What the limit runs to, where that came true since it was last started. */
  static Optional<Dossier.Fact> reached(Dossier dossier, ProcedureLimit limit) {
    var entries = inForce(dossier, limit);
    return entries.isEmpty()
        ? Optional.empty()
        : dossier
            .fact(limit.to())
            .filter(fact -> !dossier.knownSince(fact).isBefore(entries.get(0).enteredAt()));
  }

  static List<ClockEntry> inForce(Dossier dossier, ProcedureLimit limit) {
    return ClockEntry.inForce(dossier.clockEntries, limit.name());
  }

  static List<ClockEvent> extensions(Dossier dossier, ProcedureLimit limit) {
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

  /** Whether it is a promise that a paper tells: the receipt, or the one that moved it since. */
  static boolean givenOnPaper(Dossier dossier, ProcedureLimit limit) {
    return DossierClock.of(limit.name()) == DossierClock.PROMISE
        && (dossier.receipt != null || !extensions(dossier, limit).isEmpty());
  }

  /** The days that lists and notices read. */
  static void show(Dossier dossier, List<DossierState.RunningClock> clocks) {
    var promise = nearest(clocks, each -> each.clock() == DossierClock.PROMISE);
    var party =
        nearest(clocks, each -> each.clock() == DossierClock.PARTY && each.endedOn() == null);
    dossier.promisedOn = promise.map(each -> each.deadline().due()).orElse(null);
    dossier.promiseWarnOn =
        promise
            .filter(each -> each.endedOn() == null)
            .map(DossierState.RunningClock::warnOn)
            .orElse(null);
    dossier.partyDueOn = party.map(each -> each.deadline().due()).orElse(null);
    dossier.partyWarnOn = party.map(DossierState.RunningClock::warnOn).orElse(null);
  }

  private static Optional<DossierState.RunningClock> nearest(
      List<DossierState.RunningClock> clocks, Predicate<DossierState.RunningClock> which) {
    return clocks.stream()
        .filter(which)
        .filter(each -> each.deadline().due() != null)
        .min(Comparator.comparing(each -> each.deadline().due()));
  }
}
