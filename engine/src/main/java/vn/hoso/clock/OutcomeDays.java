package vn.hoso.clock;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierFacts;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.StepPolicy;
import vn.hoso.form.FormSchema;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Procedures;
import vn.hoso.shared.DayText;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Text;

/**
 * An outcome that says that time has passed stands once it has: from the day after the one its
 * folder names. While that day is not known there is nothing to hold it against.
 */
@Component
public class OutcomeDays implements StepPolicy {

  private final DossierChanges changes;
  private final Procedures procedures;
  private final Clocks clocks;

  OutcomeDays(DossierChanges changes, Procedures procedures, Clocks clocks) {
    this.changes = changes;
    this.procedures = procedures;
    this.clocks = clocks;
  }

  /** The outcomes of the form that do not stand yet, with the first day on which they do. */
  @Transactional(readOnly = true)
  public Map<String, LocalDate> closed(UUID revisionId, UUID dossierId, String form) {
    var past = procedures.past(revisionId, form);
    return past.isEmpty() ? Map.of() : closed(changes.get(dossierId), past);
  }

  private Map<String, LocalDate> closed(KnownDossier dossier, Map<String, String> past) {
    var procedure = changes.revision(dossier).procedure();
    var days = new DerivedDays(procedure, dossier, clocks.calendar(dossier));
    var closed = new HashMap<String, LocalDate>();
    past.forEach(
        (outcome, name) ->
            days.reckoned(name)
                .filter(day -> !day.isBefore(changes.today()))
                .ifPresent(day -> closed.put(outcome, day.plusDays(1))));
    return closed;
  }

  @Override
  public List<FieldError> check(Completion completion) {
    var past = procedures.past(completion.revisionId(), completion.step().form());
    var name = past.get(String.valueOf(completion.outcome()));
    if (name == null) {
      return List.of();
    }
    var dossier = changes.get(completion.dossierId());
    var opens = closed(dossier, past).get(completion.outcome());
    return opens == null
        ? List.of()
        : List.of(notYet(label(changes.revision(dossier).procedure(), name), opens));
  }

  private static Text label(Procedure procedure, String name) {
    return procedure
        .derived(name)
        .map(day -> day.label())
        .orElseGet(() -> DossierFacts.label(procedure, name));
  }

  private static FieldError notYet(Text label, LocalDate opens) {
    var over = DayText.of(opens.minusDays(1));
    return new FieldError(
        FormSchema.OUTCOME,
        "notYet",
        "Kết quả này chỉ ghi được từ ngày %s. %s: %s."
            .formatted(DayText.of(opens), label.vi(), over),
        "This outcome can be recorded from %s. %s: %s."
            .formatted(DayText.of(opens), label.in(Locale.ENGLISH), over));
  }
}
