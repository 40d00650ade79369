package vn.hoso.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.deadline.ClockEvent;
import vn.hoso.deadline.WorkingCalendar;
import vn.hoso.dossier.ClockEntry;
import vn.hoso.dossier.DatedDossier;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.procedure.Step;

/**
 * Whose limits count for a dossier.
 *
 * @param other null = those of the revision that governs it
 * @param known what a revision says never changes, and is asked a hundred thousand times
 */
record LimitsInForce(
    DossierChanges changes, @Nullable Procedure other, Map<UUID, Procedure> known) {

  Procedure procedure(DatedDossier dossier) {
    return other == null
        ? known.computeIfAbsent(dossier.revisionId(), each -> changes.revision(dossier).procedure())
        : other;
  }

  List<ProcedureLimit> of(DatedDossier dossier) {
    return procedure(dossier).limits();
  }

  /** What has ended is counted by the limit that held then. */
  ProcedureLimit asItStood(
      DatedDossier dossier, ProcedureLimit limit, @Nullable LocalDate endedOn) {
    return endedOn == null
        ? limit
        : changes
            .revisionAt(dossier, LimitEntries.ended(dossier, limit))
            .procedure()
            .limit(limit.name())
            .orElse(limit);
  }

  /** The dated facts of the dossier and the days that follow from them, by that calendar. */
  DerivedDays days(DatedDossier dossier, WorkingCalendar calendar) {
    return new DerivedDays(procedure(dossier), dossier, calendar);
  }

  /** A step that carries a limit of the whole is extended with it. */
  List<ClockEvent> lengthening(Step step, DatedDossier dossier) {
    return of(dossier).stream()
        .filter(limit -> limit.from().equals(step.limitFrom()))
        .filter(limit -> limit.limit().equals(step.limit()))
        .flatMap(limit -> LimitEntries.extensions(dossier, limit).stream())
        .toList();
  }

  /** What moved the limit; a start that follows from another day moves with the calendar. */
  List<ClockEvent> events(DatedDossier dossier, ProcedureLimit limit, WorkingCalendar calendar) {
    var entries = LimitEntries.inForce(dossier, limit);
    var events = new ArrayList<>(entries.stream().map(ClockEntry::event).toList());
    if (events.size() == 1 && procedure(dossier).derived(limit.from()).isPresent()) {
      days(dossier, calendar)
          .day(limit.from())
          .ifPresent(on -> events.set(0, ClockEvent.start(on, events.get(0).legalBasis())));
    }
    return events;
  }
}
