package vn.hoso.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.stereotype.Component;
import vn.hoso.deadline.Deadlines;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.LockedDossier;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.ProcedureLimit;

/**
 * What becomes of the clocks when a fact was entered wrongly. Limits of the Party count as if it
 * had been right; the office's promise stands as the paper in the reader's hand says, until the
 * receipt is given out anew or another day is promised.
 */
@Component
public class ClockCorrections {

  private final DossierChanges changes;
  private final Clocks clocks;

  ClockCorrections(DossierChanges changes, Clocks clocks) {
    this.changes = changes;
    this.clocks = clocks;
  }

  /**
   * The limits that run from it start on the right day, with every pause and extension they had.
   *
   * @throws vn.hoso.deadline.DeadlineProblem where it cannot have been that day
   */
  public void factCorrected(LockedDossier dossier, String fact, CurrentUser by) {
    var procedure = changes.revision(dossier).procedure();
    for (var limit : procedure.limits()) {
      if (!procedure.follows(limit.from(), fact) || start(dossier, limit) == null) {
        continue;
      }
      if (LimitEntries.givenOnPaper(dossier, limit)) {
        requirePossible(dossier, limit);
      } else {
        clocks.startAnew(dossier, limit, by);
      }
    }
    clocks.refresh(dossier);
  }

  /**
   * The receipt is given out anew: its promises count from the day it names now. One that was moved
   * stands on a paper of its own.
   */
  public void receiptGivenOutAnew(LockedDossier dossier, CurrentUser by) {
    changes.revision(dossier).procedure().promises().stream()
        .filter(limit -> LimitEntries.extensions(dossier, limit).isEmpty())
        .filter(limit -> rightStart(dossier, limit) != null)
        .forEach(limit -> clocks.startAnew(dossier, limit, by));
    clocks.refresh(dossier);
  }

  /**
   * The day the limit would count from, had its promise not been given on paper before a
   * correction; null where it counts from the right day.
   */
  static LocalDate rightStart(KnownDossier dossier, ProcedureLimit limit) {
    var start = start(dossier, limit);
    return start == null || !LimitEntries.givenOnPaper(dossier, limit)
        ? null
        : dossier
            .fact(limit.from())
            .map(KnownDossier.Fact::factDate)
            .filter(day -> !day.equals(start))
            .orElse(null);
  }

  private static LocalDate start(KnownDossier dossier, ProcedureLimit limit) {
    var entries = LimitEntries.inForce(dossier, limit);
    return entries.isEmpty() ? null : entries.get(0).factDate();
  }

  private void requirePossible(KnownDossier dossier, ProcedureLimit limit) {
    var calendar = clocks.calendar(dossier);
    var events = new ArrayList<>(clocks.events(dossier, limit, calendar));
    events.set(0, clocks.start(dossier, limit));
    Deadlines.dueOn(limit.limit(), calendar, events, changes.today());
  }
}
