package vn.hoso.acts;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.clock.Clocks;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.DossierFacts;
import vn.hoso.dossier.DossierProblem;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.form.FormSchema;
import vn.hoso.process.Act;
import vn.hoso.process.ActContext;
import vn.hoso.requirement.Supplements;
import vn.hoso.rule.Part;
import vn.hoso.rule.PartCapacity;
import vn.hoso.step.StepCompletion;

/** At the desk of the appraiser: appraise, ask for what is missing, get it, send back. */
@Configuration(proxyBeanMethods = false)
class AppraisalActs {

  private final DossierChanges changes;
  private final StepCompletion completion;
  private final Clocks clocks;
  private final Supplements supplements;
  private final OfficeNotices notices;

  AppraisalActs(
      DossierChanges changes,
      StepCompletion completion,
      Clocks clocks,
      Supplements supplements,
      OfficeNotices notices) {
    this.changes = changes;
    this.completion = completion;
    this.clocks = clocks;
    this.supplements = supplements;
    this.notices = notices;
  }

  /** Thẩm định. */
  @Bean
  Act appraise() {
    return this::appraise;
  }

  /** Yêu cầu bổ sung: the office's promise pauses, the Party's limit does not; paper 02. */
  @Bean
  Act requestSupplement() {
    return this::requestSupplement;
  }

  /** Bổ sung hồ sơ: the promise runs on. */
  @Bean
  Act supplySupplement() {
    return this::supplySupplement;
  }

  /** Trả lại để hoàn thiện. */
  @Bean
  Act sendBack() {
    return this::sendBack;
  }

  private void appraise(ActContext context) {
    var dossier = changes.locked(context.dossierId());
    dossier.appraised();
    changes.tell(
        dossier,
        DossierEventKind.DossierAppraised,
        context.by(),
        context.step(),
        null,
        Map.of("outcome", context.step().outcome()));
  }

  private void requestSupplement(ActContext context) {
    var dossier = changes.locked(context.dossierId());
    var form = completion.form(context.step());
    dossier.supplementRequested();
    var asked = supplements.request(context.step(), context.by().officialId(), form);
    boolean promised = dossier.promisedOn() != null;
    clocks.pausePromise(dossier, asked.reason(), context.by());
    changes.tell(
        dossier,
        DossierEventKind.SupplementRequested,
        context.by(),
        context.step(),
        null,
        Map.of("reason", asked.reason(), "items", form.path("items")));
    notices.supplement(dossier, context, asked, promised);
  }

  private void supplySupplement(ActContext context) {
    var dossier = changes.locked(context.dossierId());
    dossier.supplementSupplied();
    supplements.supplied(dossier, context.by().officialId(), completion.form(context.step()));
    clocks.resumePromise(dossier, context.by());
    changes.tell(
        dossier, DossierEventKind.SupplementSupplied, context.by(), context.step(), null, Map.of());
  }

  private void sendBack(ActContext context) {
    var dossier = changes.locked(context.dossierId());
    var form = completion.form(context.step());
    var returnTo = form.path(FormSchema.RETURN_TO).asString("");
    var reason = form.path("reason").asString("");
    boolean received = dossier.fact(DossierFacts.RECEIPT).isPresent();
    boolean toCell = capacity(dossier, returnTo) == PartCapacity.OPENER;
    dossier.sentBack(toCell);
    if (toCell && received) {
      clocks.pausePromise(dossier, reason, context.by());
    }
    changes.tell(
        dossier,
        DossierEventKind.DossierSentBack,
        context.by(),
        context.step(),
        null,
        Map.of(FormSchema.RETURN_TO, returnTo, "reason", reason));
  }

  private PartCapacity capacity(KnownDossier dossier, String stepId) {
    return changes
        .revision(dossier)
        .procedure()
        .partOf(stepId)
        .map(Part::capacity)
        .orElseThrow(DossierProblem::stepNotFound);
  }
}
