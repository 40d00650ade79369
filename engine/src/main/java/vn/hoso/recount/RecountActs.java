package vn.hoso.recount;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.clock.CalendarTaken;
import vn.hoso.clock.Clocks;
import vn.hoso.deadline.Calendars;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.LockedDossier;
import vn.hoso.procedure.Procedures;
import vn.hoso.recount.RecountRows.Recount;
import vn.hoso.rule.PartCapacity;
import vn.hoso.step.StepChanges;
import vn.hoso.step.StepRuns;

/**
 * Counts one dossier anew: what governs it, due days, reminders, lists, history, all or nothing. A
 * dossier that has ended, or is governed so already, stays as it is.
 */
@Component
class RecountActs {

  private final DossierChanges changes;
  private final StepRuns runs;
  private final StepChanges steps;
  private final Reckoning reckoning;
  private final Clocks clocks;
  private final Calendars calendars;
  private final Procedures procedures;

  RecountActs(
      DossierChanges changes,
      StepRuns runs,
      StepChanges steps,
      Reckoning reckoning,
      Clocks clocks,
      Calendars calendars,
      Procedures procedures) {
    this.changes = changes;
    this.runs = runs;
    this.steps = steps;
    this.reckoning = reckoning;
    this.clocks = clocks;
    this.calendars = calendars;
    this.procedures = procedures;
  }

  /**
   * @return what was moved, or would be where the choice leaves it; null where there is nothing to
   *     count
   */
  @Transactional(propagation = Propagation.MANDATORY)
  DossierMove apply(Recount recount, UUID dossierId) {
    var dossier = changes.locked(dossierId);
    if (dossier.ended()) {
      return null;
    }
    return recount.revisionId() == null ? calendar(recount, dossier) : limits(recount, dossier);
  }

  /** The newest calendar of its cell; a promise that was printed stays. */
  private DossierMove calendar(Recount recount, LockedDossier dossier) {
    var calendar = calendars.governing(dossier.seat(PartCapacity.OPENER).unitPath());
    var version = calendar.version().id();
    if (version.equals(dossier.calendarVersionId())) {
      return null;
    }
    var rules = new Rules(calendar, null);
    return take(
        recount, dossier, rules, dossier.revisionId(), version, DossierEventKind.CalendarApplied);
  }

  private DossierMove limits(Recount recount, LockedDossier dossier) {
    if (recount.revisionId().equals(dossier.revisionId())) {
      return null;
    }
    var next = procedures.revision(recount.revisionId()).procedure();
    return take(
        recount,
        dossier,
        new Rules(clocks.calendar(dossier), next),
        recount.revisionId(),
        dossier.calendarVersionId(),
        DossierEventKind.LimitsApplied);
  }

  private DossierMove take(
      Recount recount,
      LockedDossier dossier,
      Rules rules,
      UUID revision,
      UUID calendar,
      DossierEventKind kind) {
    var open = runs.open(List.of(dossier.id())).stream().map(OpenStep::of).toList();
    var move = reckoning.move(dossier, open, rules);
    if (!recount.choice().takes(move)) {
      return move;
    }
    var due = reckoning.steps(dossier, open, rules);
    dossier.governedBy(revision, calendar, changes.now(), recount.reason());
    changes.publish(new CalendarTaken(dossier.id(), calendar));
    due.forEach((step, day) -> steps.due(dossier, step.id(), day));
    clocks.refresh(dossier);
    changes.tell(dossier, kind, recount.decidedBy(), null, payload(recount.reason(), move));
    return move;
  }

  private static Map<String, Object> payload(String reason, DossierMove move) {
    var payload = new LinkedHashMap<String, Object>();
    payload.put("reason", reason);
    payload.put(
        "dates",
        move.dates().stream()
            .filter(date -> !date.stays())
            .map(
                date ->
                    Map.of(
                        "label", date.label(),
                        "before", date.before().toString(),
                        "after", date.after().toString()))
            .toList());
    return payload;
  }
}
