package vn.hoso.acts;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.process.ActContext;
import vn.hoso.requirement.AskedPapers;
import vn.hoso.step.StepCompletion;
import vn.hoso.step.StepRuns;

/** Papers 02 and 03 as they would be printed; nothing is kept and no number is used up. */
@Service
public class NoticeDrafts {

  private final StepRuns runs;
  private final DossierChanges changes;
  private final StepCompletion completion;
  private final OfficeNotices notices;

  NoticeDrafts(
      StepRuns runs, DossierChanges changes, StepCompletion completion, OfficeNotices notices) {
    this.runs = runs;
    this.changes = changes;
    this.completion = completion;
    this.notices = notices;
  }

  /**
   * The caller has checked who may.
   *
   * @return the bytes of a PDF
   * @throws vn.hoso.dossier.DossierProblem DOSSIER-007 (422) for what completing the step would be
   *     refused for; PROCEDURE-004 (422) for a form with faults
   */
  @Transactional(readOnly = true)
  public byte[] pdf(
      PrintedNotice notice, CurrentUser by, UUID taskId, String outcome, JsonNode form) {
    var record = runs.get(taskId);
    var dossier = changes.get(record.dossierId());
    var step = changes.revision(dossier).procedure().step(record.stepId()).orElseThrow();
    completion.check(dossier, taskId, step, outcome, form);
    var context = new ActContext(dossier.id(), by, record);
    return switch (notice) {
      case SUPPLEMENT ->
          notices.supplementPdf(
              dossier, context, outcome, AskedPapers.of(form), dossier.promisedOn() != null);
      case REFUSAL -> notices.refusalPdf(dossier, context, form.path("reason").asString(""));
    };
  }
}
