package vn.hoso.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.deadline.DeadlineProblem;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.StandingWait;
import vn.hoso.procedure.Step;

/** Until when a dossier stands in a step: the first of its days that is known. */
@Component
public class StandingWaits {

  private final DossierChanges changes;
  private final Clocks clocks;

  StandingWaits(DossierChanges changes, Clocks clocks) {
    this.changes = changes;
    this.clocks = clocks;
  }

  /** Null where people do the step. */
  public @Nullable StandingWait of(Step step, KnownDossier dossier) {
    return step.waiting() == null
        ? null
        : new StandingWait(until(step, dossier).orElse(null), step.waiting().reason());
  }

  /** Whether the day of the wait is that fact, or follows from it. */
  public boolean follows(Step step, KnownDossier dossier, String fact) {
    var procedure = changes.revision(dossier).procedure();
    return step.waiting() != null
        && step.waiting().until().stream().anyMatch(day -> procedure.follows(day, fact));
  }

  private Optional<LocalDate> until(Step step, KnownDossier dossier) {
    var procedure = changes.revision(dossier).procedure();
    var days = new DerivedDays(procedure, dossier, clocks.calendar(dossier));
    try {
      return step.waiting().until().stream().flatMap(day -> days.day(day).stream()).findFirst();
    } catch (DeadlineProblem beyondTheCalendar) {
      return Optional.empty();
    }
  }
}
