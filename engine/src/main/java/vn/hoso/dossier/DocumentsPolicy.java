package vn.hoso.dossier;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.RequiredDocument;
import vn.hoso.procedure.Step;
import vn.hoso.shared.FieldError;

/**
 * A step that asks for the papers of a stage is completed with every required one present and in
 * force: the dossier is handed in and supplied, the member file closed.
 */
@Component
class DocumentsPolicy implements StepPolicy {

  /** Where the papers of handing in are due in revisions that do not say it themselves. */
  private static final List<String> HANDING_IN = List.of("submitDossier", "supplyDocuments");

  private final DossierChanges changes;
  private final Requirements requirements;

  DocumentsPolicy(DossierChanges changes, Requirements requirements) {
    this.changes = changes;
    this.requirements = requirements;
  }

  @Override
  public List<FieldError> check(Completion completion) {
    var dossier = changes.get(completion.dossierId());
    var due = due(completion.step(), changes.revision(dossier).procedure());
    return due == null
        ? List.of()
        : requirements.of(dossier).stream()
            .filter(each -> each.blocks(due))
            .map(DocumentsPolicy::error)
            .toList();
  }

  private static RequiredDocument.Stage due(Step step, Procedure procedure) {
    boolean declared = procedure.steps().stream().anyMatch(each -> each.papersDue() != null);
    return declared || !HANDING_IN.contains(step.id())
        ? step.papersDue()
        : RequiredDocument.Stage.SUBMISSION;
  }

  private static FieldError error(RequirementState requirement) {
    boolean expired = requirement.state() == RequirementState.State.EXPIRED;
    var name = requirement.name();
    return new FieldError(
        "documents",
        requirement.code(),
        (expired ? "Giấy tờ đã hết hạn: " : "Thiếu giấy tờ: ") + name.vi() + ".",
        (expired ? "Paper out of date: " : "Paper missing: ")
            + (name.en() == null ? name.vi() : name.en())
            + ".");
  }
}
