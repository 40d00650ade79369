package vn.hoso.state;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierProblem;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.OnBehalf;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.opening.Openers;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Positions;
import vn.hoso.procedure.Procedure;
import vn.hoso.process.DossierProcess;
import vn.hoso.rule.PartCapacity;
import vn.hoso.step.Consultations;
import vn.hoso.step.Steps;

/**
 * Who may do what with a dossier as a whole. The same answers make {@code actions[]} and the
 * refusals.
 */
@Component
public class DossierPolicy {

  /** Something done to the dossier as a whole, by the name {@code actions[]} gives it. */
  public enum Action {
    WITHDRAW("withdraw"),
    MOVE_AWAY("moveAway"),
    STOP("stop"),
    CANCEL_DECISION("cancelDecision"),
    CLOSE_CONSULTATION(DossierProcess.CLOSE_CONSULTATION),
    UPLOAD_DOCUMENT("uploadDocument"),
    VERIFY_DOCUMENT("verifyDocument");

    private final String word;

    Action(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  private final Steps steps;
  private final Amendables amendables;
  private final OnBehalf behalf;
  private final Positions positions;
  private final OwnDossiers own;
  private final Openers openers;
  private final Deciders deciders;
  private final Consultations consultations;
  private final DossierChanges changes;
  private final DossierProcess process;

  DossierPolicy(
      Steps steps,
      Amendables amendables,
      OnBehalf behalf,
      Positions positions,
      OwnDossiers own,
      Openers openers,
      Deciders deciders,
      Consultations consultations,
      DossierChanges changes,
      DossierProcess process) {
    this.own = own;
    this.openers = openers;
    this.deciders = deciders;
    this.consultations = consultations;
    this.changes = changes;
    this.process = process;
    this.steps = steps;
    this.amendables = amendables;
    this.behalf = behalf;
    this.positions = positions;
  }

  /** In the order of the enum, then those of the modules above by name; each once. */
  List<String> actions(CurrentUser by, KnownDossier dossier, Amendable amendable) {
    var acting = own.on(by, dossier.id());
    var words =
        Stream.of(Action.values())
            .filter(action -> refusal(action, acting, dossier, amendable.openSteps()) == null)
            .map(Action::word);
    return Stream.concat(words, amendables.offered(by, amendable).stream()).distinct().toList();
  }

  /**
   * @throws DossierProblem DOSSIER-004 (403), DOSSIER-005 or DOSSIER-008 (409)
   */
  public void require(Action action, CurrentUser official, KnownDossier dossier) {
    var by = own.on(official, dossier.id());
    var open = steps.of(dossier.id()).stream().filter(StepRecordView::open).toList();
    var refusal = refusal(action, by, dossier, open);
    if (refusal != null && !granted(action, by, dossier)) {
      throw refusal;
    }
  }

  /** Whether the official acts for the body that opened that dossier. */
  private boolean actsForOpener(CurrentUser by, KnownDossier dossier) {
    var opener = dossier.seat(PartCapacity.OPENER);
    var intake = dossier.seatOf(PartCapacity.INTAKE);
    var position = positions.of(opener.unitId(), openers.role(dossier)).id();
    return behalf.may(by, position, opener.unitPath(), intake == null ? null : intake.unitId());
  }

  private DossierProblem refusal(
      Action action, CurrentUser by, KnownDossier dossier, List<StepRecordView> open) {
    return switch (action) {
      case WITHDRAW -> withdraw(by, dossier, open);
      case MOVE_AWAY -> moveAway(by, dossier, open);
      case STOP -> stop(by, dossier, open);
      case CANCEL_DECISION -> cancel(by, dossier, open);
      case CLOSE_CONSULTATION ->
          dossier.ended() ? DossierProblem.ended() : consultations.refusal(by, dossier, open);
      case UPLOAD_DOCUMENT -> upload(by, dossier, open);
      case VERIFY_DOCUMENT -> verify(by, dossier, open);
    };
  }

  private DossierProblem withdraw(CurrentUser by, KnownDossier dossier, List<StepRecordView> open) {
    if (!openers.opens(by, dossier) && !actsForOpener(by, dossier)) {
      return DossierProblem.mayNot();
    }
    return notNow(
        "withdraw",
        dossier,
        dossier.status().allows("withdraw") && hears(dossier, open, "withdraw"));
  }

  /** Where the procedure lets a dossier go on elsewhere. */
  private DossierProblem moveAway(CurrentUser by, KnownDossier dossier, List<StepRecordView> open) {
    var refusal = withdraw(by, dossier, open);
    return refusal == null && changes.revision(dossier).procedure().moving() == null
        ? DossierProblem.notNow("moveAway", dossier.status())
        : refusal;
  }

  /** Whether the model takes that message where the dossier stands. */
  private boolean hears(KnownDossier dossier, List<StepRecordView> open, String message) {
    var revision = dossier.revisionId();
    return open.stream().anyMatch(step -> process.hears(revision, step.stepId(), message));
  }

  /** What has not been handed in is withdrawn by the cell, not stopped by the office. */
  private DossierProblem stop(CurrentUser by, KnownDossier dossier, List<StepRecordView> open) {
    if (!decides(by, dossier)) {
      return DossierProblem.mayNot();
    }
    boolean handedIn = dossier.status() != DossierStatus.DRAFT;
    return notNow(
        "stop",
        dossier,
        handedIn && dossier.status().allows("stop") && hears(dossier, open, "stop"));
  }

  /** The body that decided, while and after its decision is carried out. A refusal stands. */
  private DossierProblem cancel(CurrentUser by, KnownDossier dossier, List<StepRecordView> open) {
    if (!decides(by, dossier)) {
      return DossierProblem.mayNot();
    }
    var procedure = changes.revision(dossier).procedure();
    boolean possible =
        procedure.cancellation() != null
            && dossier.status().allows("cancelDecision")
            && !procedure.refuses(dossier.decidedOutcome())
            && (dossier.ended() || hears(dossier, open, "cancelDecision"));
    return possible ? null : DossierProblem.notNow("cancelDecision", dossier.status());
  }

  private boolean decides(CurrentUser by, KnownDossier dossier) {
    return deciders.post(by, dossier).isPresent();
  }

  /** The paper of a cancelling decision comes to a dossier that may be over. */
  private boolean filesCancellation(CurrentUser by, KnownDossier dossier) {
    return dossier.status() == DossierStatus.DECISION_CANCELLED
        && (decides(by, dossier) || deciders.files(by, dossier));
  }

  private DossierProblem upload(CurrentUser by, KnownDossier dossier, List<StepRecordView> open) {
    if (filesCancellation(by, dossier)) {
      return null;
    }
    if (!holdsStep(by, open) && !preparing(by, dossier)) {
      return DossierProblem.mayNot();
    }
    return dossier.ended() ? DossierProblem.ended() : null;
  }

  /** Đối chiếu bản chính: whoever has the papers before him, that is, holds the step. */
  private DossierProblem verify(CurrentUser by, KnownDossier dossier, List<StepRecordView> open) {
    var procedure = changes.revision(dossier).procedure();
    if (!holdsStep(by, open.stream().filter(step -> !asked(procedure, step)).toList())) {
      return DossierProblem.mayNot();
    }
    return dossier.ended() ? DossierProblem.ended() : null;
  }

  /** Whether it is an opinion that is asked for: the papers lie elsewhere. */
  private static boolean asked(Procedure procedure, StepRecordView record) {
    return procedure
        .step(record.stepId())
        .flatMap(step -> procedure.part(step.part()))
        .filter(part -> part.capacity() == PartCapacity.CONSULTED)
        .isPresent();
  }

  private static boolean holdsStep(CurrentUser by, List<StepRecordView> open) {
    return open.stream().anyMatch(step -> by.officialId().equals(step.holderId()));
  }

  /** A module above lets him, for example to bring a paper agreed on by telephone. */
  private boolean granted(Action action, CurrentUser by, KnownDossier dossier) {
    return action == Action.UPLOAD_DOCUMENT
        && !dossier.ended()
        && amendables.offered(by, amendables.of(dossier)).contains(action.word());
  }

  private boolean preparing(CurrentUser by, KnownDossier dossier) {
    boolean withOpener =
        dossier.status() == DossierStatus.DRAFT
            || dossier.status() == DossierStatus.AWAITING_SUPPLEMENT;
    return withOpener && openers.opens(by, dossier);
  }

  private static DossierProblem notNow(String verb, KnownDossier dossier, boolean possible) {
    if (dossier.ended()) {
      return DossierProblem.ended();
    }
    return possible ? null : DossierProblem.notNow(verb, dossier.status());
  }
}
