package vn.hoso.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierFacts;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.StepPolicy;
import vn.hoso.form.FormDate;
import vn.hoso.shared.FieldError;

/**
 * A fact lies not in the future (a planned day not in the past), not before the fact it follows,
 * and in a year whose working days are known.
 */
@Component
public class FactDatesPolicy implements StepPolicy {

  private final DossierChanges changes;
  private final Clocks clocks;

  FactDatesPolicy(DossierChanges changes, Clocks clocks) {
    this.changes = changes;
    this.clocks = clocks;
  }

  @Override
  public List<FieldError> check(Completion completion) {
    var dossier = changes.get(completion.dossierId());
    var errors = new ArrayList<FieldError>();
    for (var entered : completion.facts().dates().entrySet()) {
      var fact = entered.getValue();
      var name = entered.getKey();
      errors.addAll(when(name, fact, completion.today(), dossier));
      if (fact.date().isBefore(clocks.calendar(dossier).firstDay())) {
        errors.add(
            new FieldError(
                fact.field(),
                "noCalendar",
                "Ngày này trước lịch làm việc đang có.",
                "This day lies before the working calendar begins."));
      }
      errors.addAll(precedes(fact, dossier));
    }
    return errors;
  }

  /** What happened has happened; what is planned is still to come. */
  private List<FieldError> when(String name, FormDate fact, LocalDate today, KnownDossier dossier) {
    boolean ahead =
        changes.revision(dossier).procedure().dates().stream()
            .anyMatch(each -> each.ahead() && each.name().equals(name));
    if (ahead && fact.date().isBefore(today)) {
      return List.of(
          new FieldError(fact.field(), "past", "Ngày này đã qua.", "This day has passed already."));
    }
    return !ahead && fact.date().isAfter(today)
        ? List.of(FieldError.future(fact.field()))
        : List.of();
  }

  private List<FieldError> precedes(FormDate entered, KnownDossier dossier) {
    return entered.after().stream()
        .flatMap(name -> dossier.fact(name).stream())
        .filter(earlier -> entered.date().isBefore(earlier.factDate()))
        .max(Comparator.comparing(KnownDossier.Fact::factDate))
        .map(
            earlier ->
                FieldError.tooEarly(
                    entered.field(),
                    DossierFacts.label(changes.revision(dossier).procedure(), earlier.name()),
                    earlier.factDate()))
        .stream()
        .toList();
  }
}
