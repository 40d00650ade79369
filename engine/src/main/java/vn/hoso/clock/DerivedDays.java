package vn.hoso.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoso.deadline.Confidence;
import vn.hoso.deadline.DeadlineProblem;
import vn.hoso.deadline.Derivation;
import vn.hoso.deadline.WorkingCalendar;
import vn.hoso.dossier.DatedDossier;
import vn.hoso.dossier.DossierFacts;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.procedure.Procedure;

/** The days of a dossier that follow from its dated facts, never stored but with what uses them. */
public final class DerivedDays {

  private final Procedure procedure;
  private final DatedDossier dossier;
  private final WorkingCalendar calendar;

  public DerivedDays(Procedure procedure, DatedDossier dossier, WorkingCalendar calendar) {
    this.procedure = procedure;
    this.dossier = dossier;
    this.calendar = calendar;
  }

  /** The day of a dated fact or of a derived day; empty while what it follows from is not known. */
  public Optional<LocalDate> day(String name) {
    var steps = of(name);
    return steps.isEmpty()
        ? dossier.fact(name).map(KnownDossier.Fact::factDate)
        : Optional.of(steps.get(steps.size() - 1).day());
  }

  /** As {@link #day}, but empty too while the calendar does not reach so far. */
  public Optional<LocalDate> reckoned(String name) {
    try {
      return day(name);
    } catch (DeadlineProblem beyondTheCalendar) {
      return Optional.empty();
    }
  }

  /** How the day follows, the dated fact first; empty for a fact itself and for what is unknown. */
  List<Derivation> of(String name) {
    var chain = procedure.chain(name);
    var fact = dossier.fact(chain.get(chain.size() - 1));
    var steps = new ArrayList<Derivation>();
    if (fact.isEmpty()) {
      return steps;
    }
    var day = fact.get().factDate();
    for (int at = chain.size() - 2; at >= 0; at--) {
      var derived = procedure.derived(chain.get(at)).orElseThrow();
      steps.add(
          Derivation.of(
              derived.label(),
              DossierFacts.label(procedure, derived.from()),
              day,
              derived.plus(),
              derived.before(),
              derived.confidence() == Confidence.ASSUMED,
              calendar));
      day = steps.get(steps.size() - 1).day();
    }
    return steps;
  }
}
