package vn.hoso.dossier;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.document.DocumentKept;
import vn.hoso.document.DocumentRemoved;
import vn.hoso.document.DossierAccess;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.RequiredDocument;

/** What the papers ask of their dossier, and what the dossier notes of its papers. */
@Component
class DossierPapers implements DossierAccess {

  private final DossierChanges changes;
  private final DossierSight sight;
  private final DossierPolicy policy;

  DossierPapers(DossierChanges changes, DossierSight sight, DossierPolicy policy) {
    this.changes = changes;
    this.sight = sight;
    this.policy = policy;
  }

  @Override
  @Transactional(readOnly = true)
  public void requireReadable(CurrentUser by, UUID dossierId) {
    sight.require(by, changes.get(dossierId));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void requireWritable(CurrentUser by, UUID dossierId) {
    var dossier = changes.locked(dossierId);
    sight.require(by, dossier);
    policy.require(DossierPolicy.Action.UPLOAD_DOCUMENT, by, dossier);
  }

  @Override
  @Transactional(readOnly = true)
  public void requireKept(UUID dossierId, String requirementCode) {
    changes
        .revision(changes.get(dossierId))
        .procedure()
        .document(requirementCode)
        .filter(paper -> !paper.recordOnly())
        .map(RequiredDocument::code)
        .orElseThrow(DossierProblem::paperNotKept);
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(DocumentKept kept) {
    tell(
        kept.dossierId(),
        DossierEventKind.DocumentAdded,
        kept.officialId(),
        kept.documentId(),
        kept.requirementCode());
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(DocumentRemoved removed) {
    tell(
        removed.dossierId(),
        DossierEventKind.DocumentRemoved,
        removed.officialId(),
        removed.documentId(),
        removed.requirementCode());
  }

  private void tell(
      UUID dossierId, DossierEventKind kind, UUID officialId, UUID documentId, String code) {
    changes.tell(
        changes.get(dossierId),
        kind,
        officialId,
        Map.of("documentId", documentId.toString(), "requirementCode", code));
  }
}
