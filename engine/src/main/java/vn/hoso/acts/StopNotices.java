package vn.hoso.acts;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierProblem;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.opening.Openers;
import vn.hoso.organisation.Positions;
import vn.hoso.organisation.Role;
import vn.hoso.paper.PaperSigner;
import vn.hoso.procedure.Procedures;
import vn.hoso.process.ActContext;
import vn.hoso.rule.PartCapacity;
import vn.hoso.state.Deciders;
import vn.hoso.step.StepRuns;

/** Who tells that a dossier was stopped or withdrawn, and on what ground: paper 05. */
@Component
class StopNotices {

  private final OfficeNotices notices;
  private final StepRuns steps;
  private final Procedures procedures;
  private final DossierChanges changes;
  private final Positions positions;
  private final Openers openers;
  private final Deciders deciders;

  StopNotices(
      OfficeNotices notices,
      StepRuns steps,
      Procedures procedures,
      DossierChanges changes,
      Positions positions,
      Openers openers,
      Deciders deciders) {
    this.notices = notices;
    this.steps = steps;
    this.procedures = procedures;
    this.changes = changes;
    this.positions = positions;
    this.openers = openers;
    this.deciders = deciders;
  }

  /** The deciding body stops it and tells so itself. */
  void stopped(KnownDossier dossier, ActContext context) {
    var post = deciders.post(context.by(), dossier).orElseThrow(DossierProblem::mayNot);
    var decider = post.seat().unitId();
    var label = positions.of(decider, post.role()).label();
    var signer = notices.signer(post.seat(), post.role(), context.by().fullName());
    var ground = label + " kết luận dừng giải quyết hồ sơ.";
    keep(
        dossier,
        context,
        decider,
        new OfficeNotices.Stopped(signer, ground, dossier.endReason(), null));
  }

  /** The cell takes it back; the office that has it confirms. */
  void withdrawn(KnownDossier dossier, ActContext context) {
    var label = positions.of(dossier.openerUnitId(), openers.role(dossier)).label();
    boolean itself = openers.opens(context.by(), dossier);
    var requester =
        new PaperSigner("NGƯỜI ĐỀ NGHỊ", label, itself ? context.by().fullName() : null);
    var ground = dossier.seat(PartCapacity.OPENER).unitName() + " đề nghị rút hồ sơ.";
    byIntake(dossier, context, ground, dossier.endReason(), requester);
  }

  /**
   * A body on the road did not propose. What it said inside stays inside: the paper names the body
   * and its conclusion, not the reason.
   */
  void notProposed(KnownDossier dossier, ActContext context) {
    var step = context.step();
    var revision = dossier.revisionId();
    var form = changes.revision(dossier).procedure().step(step.stepId()).orElseThrow().form();
    var conclusion = procedures.outcomeName(revision, form, step.outcome()).vi();
    var ground =
        dossier.parts().at(step.part(), step.unitId()).unitName() + ": " + conclusion + ".";
    byIntake(dossier, context, ground, null, null);
  }

  /** The head of the intake office signs by hand: it is not he who acts. */
  private void byIntake(
      KnownDossier dossier,
      ActContext context,
      String ground,
      String reason,
      PaperSigner requester) {
    var intake = dossier.seat(PartCapacity.INTAKE);
    var signer = notices.signer(intake, Role.leading(intake.unitKind()), null);
    keep(
        dossier,
        context,
        intake.unitId(),
        new OfficeNotices.Stopped(signer, ground, reason, requester));
  }

  private void keep(
      KnownDossier dossier, ActContext context, UUID issuer, OfficeNotices.Stopped stopped) {
    notices.stop(dossier, context, issuer, stage(dossier), stopped);
  }

  private String stage(KnownDossier dossier) {
    var all = steps.of(dossier.id());
    return all.isEmpty() ? null : all.get(all.size() - 1).stepName();
  }
}
