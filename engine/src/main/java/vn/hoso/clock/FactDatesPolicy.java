package vn.hoso.clock;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierFacts;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.StepPolicy;
import vn.hoso.form.FormDate;
import vn.hoso.procedure.Procedure;
import vn.hoso.shared.FieldError;

/**
 * A day of a form lies not in the future, or no further than its form says (a planned day not in
 * the past), not before the facts it follows, those of the same form among them, and in a year
 * whose working days are known.
 */
@Component
public class FactDatesPolicy implements StepPolicy {

  /** How far a planned day lies ahead at most where its form says nothing. */
  private static final Period FARTHEST = Period.ofYears(10);

  private final DossierChanges changes;
  private final Clocks clocks;

  FactDatesPolicy(DossierChanges changes, Clocks clocks) {
    this.changes = changes;
    this.clocks = clocks;
  }

  @Override
  public List<FieldError> check(Completion completion) {
    var dossier = changes.get(completion.dossierId());
    var procedure = changes.revision(dossier).procedure();
    var errors = new ArrayList<FieldError>();
    completion
        .facts()
        .dates()
        .forEach(
            (name, day) -> errors.addAll(check(completion, dossier, day, ahead(procedure, name))));
    completion.facts().days().forEach(day -> errors.addAll(check(completion, dossier, day, false)));
    return errors;
  }

  private static boolean ahead(Procedure procedure, String fact) {
    return procedure.dates().stream().anyMatch(each -> each.ahead() && each.name().equals(fact));
  }

  private List<FieldError> check(
      Completion completion, KnownDossier dossier, FormDate day, boolean planned) {
    var errors = new ArrayList<FieldError>();
    when(day, completion.today(), planned).ifPresent(errors::add);
    if (day.date().isBefore(clocks.calendar(dossier).firstDay())) {
      errors.add(
          new FieldError(
              day.field(),
              "noCalendar",
              "Ngày này trước lịch làm việc đang có.",
              "This day lies before the working calendar begins."));
    }
    precedes(completion, dossier, day).ifPresent(errors::add);
    return errors;
  }

  /** What happened has happened; what is planned is still to come. */
  private static Optional<FieldError> when(FormDate day, LocalDate today, boolean planned) {
    if (planned && day.date().isBefore(today)) {
      return Optional.of(
          new FieldError(day.field(), "past", "Ngày này đã qua.", "This day has passed already."));
    }
    var ahead = day.ahead() != null ? day.ahead() : planned ? FARTHEST : null;
    if (ahead == null) {
      return day.date().isAfter(today)
          ? Optional.of(FieldError.future(day.field()))
          : Optional.empty();
    }
    return day.date().isAfter(today.plus(ahead))
        ? Optional.of(FieldError.tooFar(day.field(), today.plus(ahead)))
        : Optional.empty();
  }

  private Optional<FieldError> precedes(
      Completion completion, KnownDossier dossier, FormDate entered) {
    return entered.after().stream()
        .flatMap(name -> known(completion, dossier, name).stream())
        .filter(earlier -> entered.date().isBefore(earlier.day()))
        .max(Comparator.comparing(Earlier::day))
        .map(
            earlier ->
                FieldError.tooEarly(
                    entered.field(),
                    DossierFacts.label(changes.revision(dossier).procedure(), earlier.name()),
                    earlier.day()));
  }

  private record Earlier(String name, LocalDate day) {}

  /** As the form says it now, else as it was entered before. */
  private static Optional<Earlier> known(Completion completion, KnownDossier dossier, String name) {
    return Optional.ofNullable(completion.facts().dates().get(name))
        .map(FormDate::date)
        .or(() -> entered(completion, dossier, name).map(KnownDossier.Fact::factDate))
        .map(day -> new Earlier(name, day));
  }

  private static Optional<KnownDossier.Fact> entered(
      Completion completion, KnownDossier dossier, String name) {
    return completion.filledIn() == null
        ? dossier.fact(name)
        : dossier.facts().stream()
            .filter(fact -> fact.name().equals(name))
            .filter(fact -> !fact.knownSince().isAfter(completion.filledIn()))
            .reduce((earlier, later) -> later);
  }
}
