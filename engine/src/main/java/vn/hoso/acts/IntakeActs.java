package vn.hoso.acts;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.DossierFacts;
import vn.hoso.dossier.DossierProblem;
import vn.hoso.dossier.LockedDossier;
import vn.hoso.item.LeftPlaces;
import vn.hoso.process.Act;
import vn.hoso.process.ActContext;
import vn.hoso.step.StepCompletion;

/** From the cell to the counter: hand in, take in or refuse. */
@Configuration(proxyBeanMethods = false)
class IntakeActs {

  private final DossierChanges changes;
  private final StepCompletion completion;
  private final Receipts receipts;
  private final OfficeNotices notices;
  private final LeftPlaces places;

  IntakeActs(
      DossierChanges changes,
      StepCompletion completion,
      Receipts receipts,
      OfficeNotices notices,
      LeftPlaces places) {
    this.changes = changes;
    this.completion = completion;
    this.receipts = receipts;
    this.notices = notices;
    this.places = places;
  }

  /** Nộp hồ sơ. */
  @Bean
  Act submit() {
    return this::submit;
  }

  /** Tiếp nhận: the promise begins, paper 01 is printed. */
  @Bean
  Act receive() {
    return this::receive;
  }

  /** Từ chối tiếp nhận: paper 03 is printed. */
  @Bean
  Act refuseIntake() {
    return this::refuseIntake;
  }

  private void submit(ActContext context) {
    var dossier = changes.locked(context.dossierId());
    requirePlace(dossier);
    dossier.submitted();
    completion.recordFact(
        dossier, context.step(), context.by(), DossierFacts.SUBMISSION, changes.today());
    changes.tell(
        dossier,
        DossierEventKind.DossierSubmitted,
        context.by(),
        context.step(),
        changes.today(),
        Map.of());
  }

  /** It may have made way for the person's own unit before anybody took it in. */
  private void requirePlace(LockedDossier dossier) {
    var procedure = changes.revision(dossier).procedure();
    if (procedure.items().many() && !dossier.rowsLeft()) {
      return;
    }
    places.takeAgain(dossier.id(), procedure).stream()
        .findFirst()
        .ifPresent(
            refused -> {
              throw DossierProblem.madeWay(refused.limit().label());
            });
  }

  private void receive(ActContext context) {
    var dossier = changes.locked(context.dossierId());
    requirePlace(dossier);
    dossier.received();
    if (!DossierFacts.enteredBy(dossier, DossierFacts.RECEIPT, context.step())) {
      completion.recordFact(
          dossier, context.step(), context.by(), DossierFacts.RECEIPT, changes.today());
    }
    changes.tell(
        dossier,
        DossierEventKind.DossierReceived,
        context.by(),
        context.step(),
        dossier.fact(DossierFacts.RECEIPT).orElseThrow().factDate(),
        dossier.promisedOn() == null
            ? Map.of()
            : Map.of("promisedOn", dossier.promisedOn().toString()));
    receipts.keep(dossier, context);
  }

  private void refuseIntake(ActContext context) {
    var dossier = changes.locked(context.dossierId());
    dossier.intakeRefused(completion.form(context.step()).path("reason").asString(""));
    changes.tell(
        dossier,
        DossierEventKind.IntakeRefused,
        context.by(),
        context.step(),
        null,
        Map.of("reason", dossier.endReason()));
    notices.refusal(dossier, context);
  }
}
