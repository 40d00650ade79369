package vn.hoso.requirement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoso.document.DocumentView;
import vn.hoso.document.Documents;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierFacts;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.procedure.Phase;
import vn.hoso.procedure.Procedure;
import vn.hoso.requirement.PaperValidity.Verdict;
import vn.hoso.rule.RequiredDocument;

/** Compares the papers of a dossier with those its revision asks for. */
@Component
public class Requirements {

  /** Decided, and not over yet. */
  private static final Set<DossierStatus> DECIDED =
      EnumSet.of(DossierStatus.DECIDED, DossierStatus.RESULT_DELIVERED);

  private final DossierChanges changes;
  private final Documents documents;
  private final SupplementRequestRepository supplements;

  Requirements(
      DossierChanges changes, Documents documents, SupplementRequestRepository supplements) {
    this.changes = changes;
    this.documents = documents;
    this.supplements = supplements;
  }

  /** One row per paper of the revision, in its order. */
  public List<RequirementState> of(KnownDossier dossier) {
    var kept = documents.list(dossier.id());
    var procedure = changes.revision(dossier).procedure();
    var days = days(dossier);
    return procedure.documents().stream()
        .map(each -> state(each, dossier, procedure, kept, days))
        .toList();
  }

  private RequirementState state(
      RequiredDocument paper,
      KnownDossier dossier,
      Procedure procedure,
      List<DocumentView> kept,
      Map<Phase, PaperValidity.Days> days) {
    var answering = kept.stream().filter(d -> paper.code().equals(d.requirementCode())).toList();
    boolean required = paper.condition().holds(dossier.conditions());
    var verdict =
        PaperValidity.best(
                paper, answering, days.get(procedure.phase(paper).orElse(Phase.HANDING_IN)))
            .orElseGet(() -> withoutPaper(required));
    return new RequirementState(
        paper.code(),
        paper.name(),
        paper.neededAt(),
        procedure.handedIn(paper),
        paper.result(),
        required,
        paper.recordOnly(),
        !paper.recordOnly() || documents.keepsRecordOnlyFiles(),
        paper.conclusion(),
        paper.secrecy().level(),
        paper.validityMonths(),
        verdict.state(),
        verdict.note(),
        takesPapers(dossier, procedure, paper),
        answering.stream().map(DocumentView::id).toList());
  }

  /**
   * A dossier that is over stays as it was. What is asked for because its decision was cancelled
   * comes in then, and not before. What a decision was taken on stays as it was decided on.
   */
  public static boolean takesPapers(
      KnownDossier dossier, Procedure procedure, RequiredDocument paper) {
    boolean afterwards =
        procedure.cancellation() != null
            && paper.condition().facts().contains(procedure.cancellation().fact());
    return afterwards
        ? paper.condition().holds(dossier.conditions())
        : !dossier.ended()
            && dossier.cancellation() == null
            && !decidedOn(dossier, procedure, paper);
  }

  /**
   * Papers needed before the decision, once there is one. What was decided on paper before it was
   * entered half-way brings them later: here they were never decided on.
   */
  public static boolean decidedOn(
      KnownDossier dossier, Procedure procedure, RequiredDocument paper) {
    return procedure.phase(paper).filter(phase -> phase != Phase.AFTERWARDS).isPresent()
        && DECIDED.contains(dossier.status())
        && (dossier.halfway() == null || decidedHere(dossier, procedure));
  }

  private static boolean decidedHere(KnownDossier dossier, Procedure procedure) {
    return dossier.halfway().stepIds().stream()
        .flatMap(step -> procedure.step(step).stream())
        .anyMatch(entry -> entry.phase() != Phase.AFTERWARDS);
  }

  private static Verdict withoutPaper(boolean required) {
    return new Verdict(
        required ? RequirementState.State.MISSING : RequirementState.State.NOT_NEEDED, null);
  }

  private Map<Phase, PaperValidity.Days> days(KnownDossier dossier) {
    return Stream.of(Phase.values())
        .collect(Collectors.toMap(phase -> phase, phase -> days(dossier, phase)));
  }

  private PaperValidity.Days days(KnownDossier dossier, Phase phase) {
    LocalDate today = changes.today();
    var decided =
        date(dossier, DossierFacts.CONCLUSION).or(() -> date(dossier, DossierFacts.DECISION));
    return new PaperValidity.Days(
        needed(dossier, phase, decided).orElse(today),
        decided.orElse(today),
        decided.isPresent() ? null : dossier.partyDueOn());
  }

  /** Empty until it has come. */
  private Optional<LocalDate> needed(
      KnownDossier dossier, Phase phase, Optional<LocalDate> decided) {
    return switch (phase) {
      case HANDING_IN ->
          toBeHandedIn(dossier) ? Optional.empty() : date(dossier, DossierFacts.SUBMISSION);
      case HANDLING -> decided;
      case AFTERWARDS -> Optional.ofNullable(dossier.closedOn());
    };
  }

  /** What was sent back to the cell is handed in anew; a supplement belongs to the first time. */
  private boolean toBeHandedIn(KnownDossier dossier) {
    return dossier.status() == DossierStatus.DRAFT
        || (dossier.status() == DossierStatus.AWAITING_SUPPLEMENT
            && Supplements.open(changes, supplements, dossier.id()).isEmpty());
  }

  private static Optional<LocalDate> date(KnownDossier dossier, String fact) {
    return dossier.fact(fact).map(KnownDossier.Fact::factDate);
  }
}
