package vn.hoso.step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.hoso.clock.FactDatesPolicy;
import vn.hoso.deadline.DeadlineProblem;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.DossierFacts;
import vn.hoso.dossier.DossierProblem;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.LockedDossier;
import vn.hoso.dossier.StepPolicy;
import vn.hoso.form.FormFacts;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.Step;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Problem;

/** Đính chính: the right value beside the wrong one, and every clock as if it had been right. */
@Component
public class Corrections {

  private final DossierChanges changes;
  private final StepRecordRepository records;
  private final StepCompletion completion;
  private final CorrectableFields fields;
  private final FactDatesPolicy dates;
  private final Procedures procedures;
  private final JsonMapper json;

  Corrections(
      DossierChanges changes,
      StepRecordRepository records,
      StepCompletion completion,
      CorrectableFields fields,
      FactDatesPolicy dates,
      Procedures procedures,
      JsonMapper json) {
    this.changes = changes;
    this.records = records;
    this.completion = completion;
    this.fields = fields;
    this.dates = dates;
    this.procedures = procedures;
    this.json = json;
  }

  public void correct(
      CurrentUser by, LockedDossier dossier, CorrectableField wrong, String value, String reason) {
    var run = records.findById(wrong.taskId()).orElseThrow();
    var step = changes.revision(dossier).procedure().step(run.stepId).orElseThrow();
    var form = ((ObjectNode) json.readTree(run.formInForce())).put(wrong.field(), value);
    check(dossier, run, step, wrong, form);
    run.corrected = json.writeValueAsString(form);
    var right = wrong.fact() == null ? null : LocalDate.parse(value);
    if (right != null) {
      correctFact(by, dossier, wrong, right);
    }
    tell(by, dossier, wrong, value, reason);
  }

  private void correctFact(
      CurrentUser by, LockedDossier dossier, CorrectableField wrong, LocalDate right) {
    var fact = dossier.fact(wrong.fact()).orElseThrow();
    dossier.corrected(fact.name(), right, changes.now(), by.officialId());
    completion.factCorrected(dossier, fact.name(), by);
  }

  private void check(
      KnownDossier dossier, StepRecord run, Step step, CorrectableField wrong, ObjectNode form) {
    var revision = dossier.revisionId();
    if (form.path(wrong.field()).asString("").equals(wrong.value())) {
      throw refused("same", "Giá trị mới giống giá trị đang ghi.", "This is what stands there.");
    }
    try {
      procedures.validateForm(revision, step.form(), form);
    } catch (Problem invalid) {
      throw DossierProblem.correctionRefused(onValue(invalid.errors()));
    }
    var all = procedures.facts(revision, step.form(), form);
    var facts = only(all, wrong);
    var errors =
        new ArrayList<>(
            dates.check(
                new StepPolicy.Completion(
                    dossier.id(),
                    run.id,
                    revision,
                    step,
                    run.outcome,
                    facts,
                    form,
                    changes.today(),
                    run.completedAt)));
    facts.dates().forEach((fact, day) -> errors.addAll(overtaken(dossier, fact, day.date())));
    if (!errors.isEmpty()) {
      throw DossierProblem.correctionRefused(onValue(errors));
    }
  }

  /** What the form says by that field alone. */
  private static FormFacts only(FormFacts all, CorrectableField wrong) {
    var dates = new HashMap<>(all.dates());
    dates.values().removeIf(day -> !day.field().equals(wrong.field()));
    var days = all.days().stream().filter(day -> day.field().equals(wrong.field())).toList();
    return new FormFacts(dates, Map.of(), days);
  }

  /** A fact that may not lie before this one must not be overtaken by the correction. */
  private List<FieldError> overtaken(KnownDossier dossier, String fact, LocalDate right) {
    var procedure = changes.revision(dossier).procedure();
    return fields.facts(dossier).stream()
        .flatMap(form -> form.dates().entrySet().stream())
        .filter(each -> each.getValue().after().contains(fact))
        .flatMap(each -> dossier.fact(each.getKey()).stream())
        .filter(later -> later.factDate().isBefore(right))
        .min(Comparator.comparing(KnownDossier.Fact::factDate))
        .map(
            later ->
                FieldError.tooLate(
                    "value", DossierFacts.label(procedure, later.name()), later.factDate()))
        .stream()
        .toList();
  }

  private void tell(
      CurrentUser by, LockedDossier dossier, CorrectableField wrong, String value, String reason) {
    var payload = new HashMap<String, Object>();
    payload.put("step", wrong.stepName());
    payload.put("label", wrong.label().vi());
    payload.put("field", wrong.field());
    payload.put("old", wrong.value());
    payload.put("new", value);
    if (wrong.fact() != null) {
      payload.put("fact", wrong.fact());
    }
    payload.put("reason", reason);
    var day = wrong.fact() == null ? null : LocalDate.parse(value);
    changes.tell(dossier, DossierEventKind.FactCorrected, by, null, day, payload);
  }

  /** The clocks found that it cannot have been that day. */
  public static DossierProblem contradicts(DeadlineProblem problem) {
    return DossierProblem.correctionRefused(
        List.of(new FieldError("value", "contradicts", problem.text())));
  }

  private static List<FieldError> onValue(List<FieldError> errors) {
    return errors.stream()
        .map(error -> new FieldError("value", error.code(), error.message()))
        .toList();
  }

  private static DossierProblem refused(String code, String vi, String en) {
    return DossierProblem.correctionRefused(List.of(new FieldError("value", code, vi, en)));
  }
}
