package vn.hoso.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.hoso.clock.ClockCorrections;
import vn.hoso.clock.Clocks;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.DossierProblem;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.LockedDossier;
import vn.hoso.dossier.StepPolicy;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.form.FormFacts;
import vn.hoso.opening.ChosenUnits;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.Procedures;
import vn.hoso.procedure.Step;
import vn.hoso.shared.FieldError;
import vn.hoso.unit.UnitView;

/** What completing a step checks and keeps. */
@Component
public class StepCompletion {

  private final DossierChanges changes;
  private final Procedures procedures;
  private final List<StepPolicy> policies;
  private final Clocks clocks;
  private final ClockCorrections clockCorrections;
  private final StepChanges steps;
  private final StepRecordRepository records;
  private final ChosenUnits units;
  private final Repetitions runs;
  private final JsonMapper json;

  StepCompletion(
      DossierChanges changes,
      Procedures procedures,
      List<StepPolicy> policies,
      Clocks clocks,
      ClockCorrections clockCorrections,
      StepChanges steps,
      StepRecordRepository records,
      ChosenUnits units,
      Repetitions runs,
      JsonMapper json) {
    this.changes = changes;
    this.procedures = procedures;
    this.policies = policies;
    this.clocks = clocks;
    this.clockCorrections = clockCorrections;
    this.steps = steps;
    this.records = records;
    this.units = units;
    this.runs = runs;
    this.json = json;
  }

  void complete(
      LockedDossier dossier,
      StepRecord record,
      Step step,
      CurrentUser by,
      String outcome,
      JsonNode data) {
    var filled = filled(outcome, data);
    var facts = checked(dossier, record.id, step, outcome, filled);
    record.complete(by, outcome, json.writeValueAsString(filled), changes.now());
    dossier.known(facts.conditions());
    units.seat(dossier, step, filled);
    runs.completed(dossier, record, outcome, filled);
    changes.tell(
        dossier,
        DossierEventKind.StepCompleted,
        by,
        record.view(),
        null,
        Map.of("step", step.name(), "outcome", outcome, "data", filled));
    recordFacts(dossier, record, by, facts);
  }

  /** Refuses what {@link #complete} would refuse; keeps nothing. */
  public void check(KnownDossier dossier, UUID taskId, Step step, String outcome, JsonNode data) {
    checked(dossier, taskId, step, outcome, filled(outcome, data));
  }

  private FormFacts checked(
      KnownDossier dossier, UUID taskId, Step step, String outcome, ObjectNode filled) {
    var revision = dossier.revisionId();
    procedures.validateForm(revision, step.form(), filled);
    var facts = procedures.facts(revision, step.form(), filled);
    check(
        new StepPolicy.Completion(
            dossier.id(), taskId, revision, step, outcome, facts, filled, changes.today(), null));
    return facts;
  }

  List<UnitView> choosable(KnownDossier dossier, Step step) {
    return units.offered(dossier, step);
  }

  /** Enters a dated fact: its day, the moment of entry, and the clocks it moves. */
  public void recordFact(
      LockedDossier dossier, StepRecordView step, CurrentUser by, String name, LocalDate on) {
    var stepRecordId = step == null ? null : step.id();
    dossier.happened(name, on, changes.now(), by.officialId(), stepRecordId);
    clocks.factRecorded(dossier, name, by);
    steps.recount(dossier, name);
    changes.tell(dossier, DossierEventKind.FactRecorded, by, step, on, Map.of("fact", name));
  }

  /** As {@link #recordFact} for a day entered wrongly: its limits keep what else moved them. */
  void factCorrected(LockedDossier dossier, String name, CurrentUser by) {
    clockCorrections.factCorrected(dossier, name, by);
    steps.recount(dossier, name);
  }

  /** The step whose form entered the fact last; corrections of it are not counted. */
  public Optional<StepRecordView> stepOf(KnownDossier dossier, String fact) {
    return dossier.facts().stream()
        .filter(each -> each.name().equals(fact) && each.stepRecordId() != null)
        .reduce((earlier, later) -> later)
        .flatMap(entered -> records.findById(entered.stepRecordId()))
        .map(StepRecord::view);
  }

  /** The form of a step that was completed, with what was corrected in it. */
  public JsonNode form(StepRecordView step) {
    return json.readTree(records.findById(step.id()).orElseThrow().formInForce());
  }

  /** The form with its outcome, which the caller may have given apart. */
  private static ObjectNode filled(String outcome, JsonNode data) {
    if (data != null && !data.isNull() && !data.isObject()) {
      throw refused("data", "notAnObject", "Biểu mẫu không đúng dạng.", "The form is malformed.");
    }
    if (data != null && data.toString().contains("\\u0000")) {
      throw refused("data", "character", "Có ký tự không hợp lệ.", "A character is not allowed.");
    }
    var form = JsonNodeFactory.instance.objectNode();
    if (data instanceof ObjectNode object) {
      form.setAll(object);
    }
    if (form.has("outcome") && !form.get("outcome").asString("").equals(outcome)) {
      throw refused(
          "outcome", "contradiction", "Kết quả không thống nhất.", "Two different outcomes.");
    }
    return outcome == null ? form : form.put("outcome", outcome);
  }

  private void check(StepPolicy.Completion completion) {
    var errors = policies.stream().flatMap(policy -> policy.check(completion).stream()).toList();
    if (!errors.isEmpty()) {
      throw DossierProblem.stepRefused(errors);
    }
  }

  private void recordFacts(
      LockedDossier dossier, StepRecord record, CurrentUser by, FormFacts facts) {
    facts.dates().entrySet().stream()
        .sorted(Map.Entry.comparingByValue(java.util.Comparator.comparing(each -> each.date())))
        .forEach(
            fact -> recordFact(dossier, record.view(), by, fact.getKey(), fact.getValue().date()));
  }

  private static DossierProblem refused(String field, String code, String vi, String en) {
    return DossierProblem.stepRefused(List.of(new FieldError(field, code, vi, en)));
  }
}
