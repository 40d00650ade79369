package vn.hoso.acts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.DossierFacts;
import vn.hoso.dossier.DossierProblem;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.LockedDossier;
import vn.hoso.item.Items;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.process.Act;
import vn.hoso.process.ActContext;
import vn.hoso.process.DossierProcess;
import vn.hoso.shared.FieldError;
import vn.hoso.state.DossierPolicy;
import vn.hoso.step.StepCompletion;

/** Cancels a decision, while its process runs and after it. */
@Configuration(proxyBeanMethods = false)
class CancelActs {

  /** {@code 12-QĐ/TU} and {@code 12/QĐ-UBND} alike. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "[0-9]{1,5}[A-Za-z]?[-/]\\p{L}[\\p{L}0-9]{0,15}([-/.]\\p{L}[\\p{L}0-9]{0,20}){0,3}");

  private final DossierChanges changes;
  private final StepCompletion completion;
  private final DossierProcess process;
  private final Items items;

  CancelActs(
      DossierChanges changes, StepCompletion completion, DossierProcess process, Items items) {
    this.changes = changes;
    this.completion = completion;
    this.process = process;
    this.items = items;
  }

  /** Hủy quyết định. */
  @Bean
  Act cancelDecision() {
    return this::cancel;
  }

  /** The caller has locked the dossier and asked the policy. */
  void cancel(CurrentUser by, LockedDossier dossier, CancelDecisionRequest request) {
    refuse(errors(dossier, request));
    dossier.cancelledBy(
        new KnownDossier.Cancellation(request.number().strip(), request.ground()),
        request.reason().strip());
    completion.recordFact(dossier, null, by, DossierFacts.CANCELLATION, request.decidedOn());
    if (dossier.ended()) {
      cancel(new ActContext(dossier.id(), by, null));
    } else {
      process.signal(dossier.id(), DossierPolicy.Action.CANCEL_DECISION.word(), by);
    }
  }

  private void cancel(ActContext context) {
    UUID id = context.dossierId();
    var dossier = changes.locked(id);
    dossier.decisionCancelled(changes.revision(dossier).procedure().cancellation().fact());
    items.close(id, changes.revision(dossier).procedure(), false);
    changes.tell(
        dossier,
        DossierEventKind.DecisionCancelled,
        context.by(),
        context.step(),
        dossier.fact(DossierFacts.CANCELLATION).map(KnownDossier.Fact::factDate).orElse(null),
        Map.of(
            "number", dossier.cancellation().number(),
            "ground", dossier.cancellation().ground(),
            "reason", dossier.endReason()));
  }

  private List<FieldError> errors(KnownDossier dossier, CancelDecisionRequest request) {
    var errors = new ArrayList<FieldError>();
    if (!NUMBER.matcher(request.number().strip()).matches()) {
      errors.add(
          new FieldError(
              "number",
              "pattern",
              "Số quyết định có dạng 12-QĐ/TU hoặc 12/QĐ-UBND.",
              "A number looks like 12-QĐ/TU or 12/QĐ-UBND."));
    }
    if (request.reason().indexOf('\0') >= 0) {
      errors.add(FieldError.character("reason"));
    }
    var known = changes.revision(dossier).procedure().cancellation();
    if (known.ground(request.ground()).isEmpty()) {
      errors.add(
          new FieldError("ground", "unknown", "Căn cứ này không có.", "There is no such ground."));
    }
    day(dossier, request.decidedOn(), errors);
    return errors;
  }

  private void day(KnownDossier dossier, LocalDate day, List<FieldError> errors) {
    if (day.isAfter(changes.today())) {
      errors.add(FieldError.future("decidedOn"));
    }
    var procedure = changes.revision(dossier).procedure();
    dossier
        .fact(DossierFacts.DECISION)
        .filter(decision -> day.isBefore(decision.factDate()))
        .map(
            decision ->
                FieldError.tooEarly(
                    "decidedOn",
                    DossierFacts.label(procedure, decision.name()),
                    decision.factDate()))
        .ifPresent(errors::add);
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw DossierProblem.cancellationRefused(errors);
    }
  }
}
