package vn.hoso.dossier;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoso.document.DocumentView;
import vn.hoso.document.Documents;
import vn.hoso.procedure.RequiredDocument;

/** Compares the papers of a dossier with those its revision asks for. */
@Component
class Requirements {

  private final DossierChanges changes;
  private final Documents documents;

  Requirements(DossierChanges changes, Documents documents) {
    this.changes = changes;
    this.documents = documents;
  }

  /** One row per paper of the revision, in its order. */
  List<RequirementState> of(Dossier dossier) {
    var kept = documents.list(dossier.id);
    return changes.revision(dossier).procedure().documents().stream()
        .map(each -> state(each, dossier, kept))
        .toList();
  }

  private RequirementState state(RequiredDocument paper, Dossier dossier, List<DocumentView> kept) {
    var answering = kept.stream().filter(d -> paper.code().equals(d.requirementCode())).toList();
    boolean required = paper.condition().holds(dossier.conditions);
    return new RequirementState(
        paper.code(),
        paper.name(),
        paper.stage(),
        required,
        paper.recordOnly(),
        paper.validityMonths(),
        state(paper, required, answering),
        answering.stream().map(DocumentView::id).toList());
  }

  private RequirementState.State state(
      RequiredDocument paper, boolean required, List<DocumentView> answering) {
    if (answering.isEmpty()) {
      return required ? RequirementState.State.MISSING : RequirementState.State.NOT_NEEDED;
    }
    return answering.stream().anyMatch(each -> inForce(each, paper))
        ? RequirementState.State.PRESENT
        : RequirementState.State.EXPIRED;
  }

  /**
   * A paper whose day of issue nobody entered is taken as in force: it lies open for whoever
   * appraises.
   */
  private boolean inForce(DocumentView document, RequiredDocument paper) {
    LocalDate last = document.expiresOn();
    if (last == null && paper.validityMonths() != null && document.issuedOn() != null) {
      last = document.issuedOn().plusMonths(paper.validityMonths());
    }
    return last == null || !last.isBefore(changes.today());
  }
}
