package vn.hoso.acts;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.DossierFacts;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.LockedDossier;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.item.Items;
import vn.hoso.process.Act;
import vn.hoso.process.ActContext;
import vn.hoso.step.StepCompletion;

/** How a dossier comes out: decided and handed out, or stopped, or withdrawn. */
@Configuration(proxyBeanMethods = false)
class ResultActs {

  private final DossierChanges changes;
  private final StepCompletion completion;
  private final StopNotices notices;
  private final Items items;

  ResultActs(DossierChanges changes, StepCompletion completion, StopNotices notices, Items items) {
    this.changes = changes;
    this.completion = completion;
    this.notices = notices;
    this.items = items;
  }

  /** Xem xét, quyết định. */
  @Bean
  Act decide() {
    return this::decide;
  }

  /** Trả kết quả. */
  @Bean
  Act deliverResult() {
    return this::deliverResult;
  }

  /** Dừng giải quyết: paper 05, unless it was never handed in. */
  @Bean
  Act stop() {
    return this::stop;
  }

  /** Rút hồ sơ: paper 05, unless it was never handed in. */
  @Bean
  Act withdraw() {
    return this::withdraw;
  }

  private void stop(ActContext context) {
    var dossier = changes.locked(context.dossierId());
    if (!brokeOff(dossier, context, LockedDossier.BreakOff.STOP, DossierEventKind.DossierStopped)) {
      return;
    }
    if (context.step() == null) {
      notices.stopped(dossier, context);
    } else {
      notices.notProposed(dossier, context);
    }
  }

  private void withdraw(ActContext context) {
    var dossier = changes.locked(context.dossierId());
    if (brokeOff(
        dossier, context, LockedDossier.BreakOff.WITHDRAW, DossierEventKind.DossierWithdrawn)) {
      notices.withdrawn(dossier, context);
    }
  }

  private void decide(ActContext context) {
    var dossier = changes.locked(context.dossierId());
    var payload = new HashMap<String, Object>();
    dossier.decided(outcome(dossier, context));
    payload.put("outcome", dossier.decidedOutcome());
    items.decided(dossier.id(), changes.revision(dossier).procedure(), dossier.decidedOutcome());
    completion
        .stepOf(dossier, DossierFacts.DECISION)
        .map(step -> completion.form(step).path("paperNumber").asString(null))
        .ifPresent(number -> payload.put("decisionNumber", number));
    changes.tell(
        dossier,
        DossierEventKind.DossierDecided,
        context.by(),
        context.step(),
        dossier.fact(DossierFacts.DECISION).map(KnownDossier.Fact::factDate).orElse(null),
        payload);
  }

  /** That of the conclusion; what came half-way may have brought one along. */
  private String outcome(KnownDossier dossier, ActContext context) {
    return completion
        .stepOf(dossier, DossierFacts.CONCLUSION)
        .map(StepRecordView::outcome)
        .orElseGet(() -> dossier.decidedOutcome() == null ? context.step().outcome() : null);
  }

  private void deliverResult(ActContext context) {
    var dossier = changes.locked(context.dossierId());
    dossier.resultDelivered();
    if (!DossierFacts.enteredBy(dossier, DossierFacts.DELIVERY, context.step())) {
      completion.recordFact(
          dossier, context.step(), context.by(), DossierFacts.DELIVERY, changes.today());
    }
    changes.tell(
        dossier,
        DossierEventKind.ResultDelivered,
        context.by(),
        context.step(),
        dossier.fact(DossierFacts.DELIVERY).orElseThrow().factDate(),
        Map.of());
  }

  /**
   * The reason was given with the message, or stands in the form of the step that led here.
   *
   * @return whether an office had it already, so that there is somebody to be told on paper
   */
  private boolean brokeOff(
      LockedDossier dossier,
      ActContext context,
      LockedDossier.BreakOff how,
      DossierEventKind kind) {
    boolean handedIn = dossier.status() != DossierStatus.DRAFT;
    var reason =
        dossier.endReason() != null || context.step() == null
            ? null
            : completion.form(context.step()).path("reason").asString("");
    dossier.brokenOff(how, reason);
    changes.tell(
        dossier,
        kind,
        context.by(),
        context.step(),
        null,
        Map.of("reason", dossier.endReason() == null ? "" : dossier.endReason()));
    return handedIn;
  }
}
