package vn.hoso.state;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.document.DocumentChanged;
import vn.hoso.document.DocumentKept;
import vn.hoso.document.DocumentRemoved;
import vn.hoso.document.DossierAccess;
import vn.hoso.document.DossierLabel;
import vn.hoso.document.PaperType;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.DossierProblem;
import vn.hoso.dossier.DossierSight;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.requirement.Requirements;
import vn.hoso.rule.RequiredDocument;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.shared.Text;
import vn.hoso.step.Steps;

/** What the papers ask of their dossier, and what the dossier notes of its papers. */
@Component
class DossierPapers implements DossierAccess {

  private final DossierChanges changes;
  private final DossierSight sight;
  private final DossierPolicy policy;
  private final SecrecyPolicy secrecy;
  private final PaperRegistrars registrars;
  private final PaperBringers brought;
  private final Steps steps;
  private final Officials officials;

  DossierPapers(
      DossierChanges changes,
      DossierSight sight,
      DossierPolicy policy,
      SecrecyPolicy secrecy,
      PaperRegistrars registrars,
      PaperBringers brought,
      Steps steps,
      Officials officials) {
    this.steps = steps;
    this.officials = officials;
    this.brought = brought;
    this.secrecy = secrecy;
    this.registrars = registrars;
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
  @Transactional(readOnly = true)
  public boolean reads(CurrentUser by, UUID dossierId, String requirementCode) {
    return secrecy.reads(by, dossierId, requirementCode);
  }

  @Override
  @Transactional(readOnly = true)
  public void requireReads(CurrentUser by, UUID dossierId, String requirementCode) {
    if (!reads(by, dossierId, requirementCode)) {
      throw DossierProblem.paperUnknown();
    }
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
  public Set<UUID> changes(CurrentUser by, UUID dossierId, Set<UUID> bringers) {
    return brought.of(by, dossierId, bringers);
  }

  @Override
  @Transactional(readOnly = true)
  public void requireOpenRow(UUID dossierId, String requirementCode) {
    var dossier = changes.get(dossierId);
    var procedure = changes.revision(dossier).procedure();
    procedure
        .document(requirementCode)
        .filter(paper -> !Requirements.takesPapers(dossier, procedure, paper))
        .ifPresent(
            paper -> {
              throw Requirements.decidedOn(dossier, procedure, paper)
                  ? DossierProblem.decidedOn(paper.name())
                  : DossierProblem.rowClosed(paper.name());
            });
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void requireVerifiable(CurrentUser by, UUID dossierId) {
    var dossier = changes.locked(dossierId);
    sight.require(by, dossier);
    policy.require(DossierPolicy.Action.VERIFY_DOCUMENT, by, dossier);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void requireRegistrar(CurrentUser by, UUID dossierId) {
    var dossier = changes.locked(dossierId);
    sight.require(by, dossier);
    registrars.require(by, dossier);
  }

  @Override
  @Transactional(readOnly = true)
  public PaperType paperType(UUID dossierId, String requirementCode) {
    return changes
        .revision(changes.get(dossierId))
        .procedure()
        .document(requirementCode)
        .map(paper -> new PaperType(paper.code(), paper.secrecy().level(), paper.recordOnly()))
        .orElseThrow(DossierProblem::paperUnknown);
  }

  @Override
  @Transactional(readOnly = true)
  public Text paperName(UUID dossierId, String requirementCode) {
    return changes
        .revision(changes.get(dossierId))
        .procedure()
        .document(requirementCode)
        .map(RequiredDocument::name)
        .map(name -> new Text(name.vi(), name.in(Locale.ENGLISH)))
        .orElseGet(() -> new Text(requirementCode, requirementCode));
  }

  @Override
  @Transactional(readOnly = true)
  public DossierLabel label(UUID dossierId) {
    var dossier = changes.get(dossierId);
    return new DossierLabel(dossier.about(), dossier.code());
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(DocumentKept kept) {
    var payload = new LinkedHashMap<String, Object>();
    payload.put("documentId", kept.documentId().toString());
    payload.put("requirementCode", kept.requirementCode());
    if (kept.sha256() != null) {
      payload.put("sha256", kept.sha256());
    }
    tell(kept.dossierId(), DossierEventKind.DocumentAdded, kept.officialId(), payload);
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(DocumentRemoved removed) {
    tell(
        removed.dossierId(),
        DossierEventKind.DocumentRemoved,
        removed.officialId(),
        Map.of(
            "documentId", removed.documentId().toString(),
            "requirementCode", removed.requirementCode()));
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(DocumentChanged changed) {
    var payload = new LinkedHashMap<>(changed.particulars());
    payload.put("documentId", changed.documentId().toString());
    payload.put("requirementCode", changed.requirementCode());
    tell(changed.dossierId(), kind(changed.kind()), changed.officialId(), payload);
  }

  private static DossierEventKind kind(DocumentChanged.Kind kind) {
    return switch (kind) {
      case DETAILS_CORRECTED -> DossierEventKind.DocumentCorrected;
      case VERIFIED -> DossierEventKind.DocumentVerified;
      case REPLACED -> DossierEventKind.DocumentReplaced;
      case CUT -> DossierEventKind.DocumentCut;
      case REGISTERED -> DossierEventKind.DocumentRegistered;
    };
  }

  /** What somebody does with papers at a secret step is told with it, to who may know of it. */
  private void tell(
      UUID dossierId, DossierEventKind kind, UUID officialId, Map<String, Object> payload) {
    var dossier = changes.locked(dossierId);
    var step = secretStep(dossier, officialId);
    if (step.isEmpty()) {
      changes.tell(dossier, kind, officialId, payload);
    } else {
      var by = officials.asUser(officialId, changes.today());
      changes.tell(dossier, kind, by, step.get(), null, payload);
    }
  }

  private Optional<StepRecordView> secretStep(KnownDossier dossier, UUID officialId) {
    if (!secrecy.secretive(dossier.procedureSlug())) {
      return Optional.empty();
    }
    var procedure = changes.revision(dossier).procedure();
    return steps.of(dossier.id()).stream()
        .filter(step -> step.open() && officialId.equals(step.holderId()))
        .filter(
            step -> procedure.step(step.stepId()).filter(each -> each.secret() != null).isPresent())
        .findFirst();
  }
}
