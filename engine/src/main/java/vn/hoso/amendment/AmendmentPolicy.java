package vn.hoso.amendment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.deadline.Deadline;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.OnBehalf;
import vn.hoso.dossier.OwnDossiers;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.procedure.ProcedureLimit;
import vn.hoso.procedure.Procedures;
import vn.hoso.rule.PartCapacity;
import vn.hoso.state.Amendable;
import vn.hoso.state.OfferedActs;
import vn.hoso.state.WholeDossier;

/** Who may amend, and when. The same answers make {@code actions[]} and the refusals. */
@Component
class AmendmentPolicy implements OfferedActs {

  private static final String UPLOAD = "uploadDocument";
  private static final Set<DossierStatus> WITH_OFFICE =
      EnumSet.of(DossierStatus.SUBMITTED, DossierStatus.RECEIVED, DossierStatus.IN_PROGRESS);

  private final Procedures procedures;
  private final ApprovalRows approvals;
  private final NoteRows notes;
  private final NoteReaders readers;
  private final OwnDossiers own;
  private final OnBehalf behalf;

  AmendmentPolicy(
      Procedures procedures,
      ApprovalRows approvals,
      NoteRows notes,
      NoteReaders readers,
      OwnDossiers own,
      OnBehalf behalf) {
    this.behalf = behalf;
    this.readers = readers;
    this.own = own;
    this.procedures = procedures;
    this.approvals = approvals;
    this.notes = notes;
  }

  @Override
  public Set<String> offered(CurrentUser by, Amendable dossier) {
    var words = new TreeSet<String>();
    for (var act : AmendmentAct.values()) {
      if (refusal(act, by, dossier) == null) {
        words.add(act.word());
      }
    }
    if (mayBringPapers(by, dossier)) {
      words.add(UPLOAD);
    }
    return words;
  }

  /**
   * @throws AmendmentProblem AMENDMENT-001 (403), AMENDMENT-002 (409)
   */
  void require(AmendmentAct act, CurrentUser by, Amendable dossier) {
    var refusal = refusal(act, own.on(by, dossier.id()), dossier);
    if (refusal != null) {
      throw refusal;
    }
  }

  /** Whether the limit may be lengthened now: a text allows it, it runs, and never was before. */
  boolean extendable(Amendable dossier, ProcedureLimit limit) {
    return limit.extension() != null
        && dossier.status().undecided()
        && dossier
            .clock(limit.name())
            .filter(clock -> clock.endedOn() == null && clock.extensions() == 0)
            .isPresent();
  }

  /** The promises he may move now. */
  List<ProcedureLimit> movable(CurrentUser by, Amendable dossier) {
    return promises(who(by, dossier)).stream().filter(promise -> runs(dossier, promise)).toList();
  }

  private static List<ProcedureLimit> promises(Entitlement who) {
    return who.procedure().promises().stream()
        .filter(promise -> who.signing(promise).isPresent())
        .toList();
  }

  private static boolean runs(Amendable dossier, ProcedureLimit promise) {
    return dossier
        .clock(promise.name())
        .filter(clock -> clock.endedOn() == null)
        .filter(clock -> clock.deadline().state() == Deadline.State.RUNNING)
        .isPresent();
  }

  /**
   * Who typed it, as long as he acts where he did; and whoever leads that unit, so that nothing
   * stands still when he has left.
   */
  boolean mayCorrect(CurrentUser by, Amendable dossier, UUID taskId) {
    return dossier.steps().stream()
        .filter(step -> step.id().equals(taskId))
        .anyMatch(step -> mayCorrect(by, dossier, step));
  }

  private boolean mayCorrect(CurrentUser by, Amendable dossier, StepRecordView step) {
    return step.completedBy() != null
        && (units(dossier, step).anyMatch(unit -> Entitlement.leads(by, unit))
            || step.completedBy().equals(by.officialId()) && acts(by, dossier, step));
  }

  private boolean acts(CurrentUser by, Amendable dossier, StepRecordView step) {
    return by.holds(step.positionId())
        || step.formerUnitName() != null && holdsOn(by, dossier, step)
        || step.onBehalf()
            && !behalf
                .among(by, List.of(step), dossier.unit(PartCapacity.INTAKE).orElse(null))
                .isEmpty();
  }

  /** The same place in the unit that took over what lay with the one it was done in. */
  private boolean holdsOn(CurrentUser by, Amendable dossier, StepRecordView step) {
    var procedure = procedures.revision(dossier.revisionId()).procedure();
    return procedure
        .step(step.stepId())
        .filter(each -> units(dossier, step).anyMatch(unit -> by.holdsAt(unit, each.role())))
        .isPresent();
  }

  /** Where it was done; and who plays that part alone since, where that unit has ended. */
  private static Stream<UUID> units(Amendable dossier, StepRecordView step) {
    var since =
        dossier.seats().stream()
            .filter(seat -> seat.asked() && seat.part().equals(step.part()))
            .map(WholeDossier.Seat::unitId)
            .toList();
    return step.formerUnitName() != null && since.size() == 1
        ? Stream.of(step.unitId(), since.get(0))
        : Stream.of(step.unitId());
  }

  /** What he is to the dossier. */
  Entitlement who(CurrentUser by, Amendable dossier) {
    var procedure = procedures.revision(dossier.revisionId()).procedure();
    return new Entitlement(by, dossier, procedure);
  }

  private @Nullable AmendmentProblem refusal(AmendmentAct act, CurrentUser by, Amendable dossier) {
    var who = who(by, dossier);
    if (!entitled(act, who)) {
      return AmendmentProblem.mayNot(
          "Đồng chí không có thẩm quyền làm việc này với hồ sơ.",
          "You have no authority to do this with the dossier.");
    }
    return !dossier.ended() && possible(act, who) ? null : notNow(dossier);
  }

  private boolean entitled(AmendmentAct act, Entitlement who) {
    return switch (act) {
      case CORRECT ->
          who.dossier().steps().stream()
              .anyMatch(step -> mayCorrect(who.by(), who.dossier(), step));
      case REISSUE_RECEIPT -> who.heads(PartCapacity.INTAKE) || who.works(PartCapacity.INTAKE);
      case EXTEND_LIMIT -> who.decides();
      case RESCHEDULE -> !promises(who).isEmpty();
      case SUSPEND, RESUME, APPROVE_SUPPLEMENT ->
          who.decides() || who.heads(PartCapacity.APPRAISER);
      case NOTE -> who.inOffice();
      case FIX_ON_THE_SPOT -> who.inOffice() && who.handlesIt();
    };
  }

  private boolean possible(AmendmentAct act, Entitlement who) {
    var dossier = who.dossier();
    return switch (act) {
      case CORRECT ->
          dossier.correctable().stream()
              .anyMatch(field -> mayCorrect(who.by(), dossier, field.taskId()));
      case REISSUE_RECEIPT -> dossier.receiptOutdated();
      case EXTEND_LIMIT ->
          who.procedure().limits().stream().anyMatch(limit -> extendable(dossier, limit));
      case RESCHEDULE -> promises(who).stream().anyMatch(promise -> runs(dossier, promise));
      case SUSPEND -> dossier.status().allows("suspend");
      case RESUME -> dossier.status() == DossierStatus.SUSPENDED;
      case NOTE -> dossier.status() != DossierStatus.DRAFT && readers.possible(who);
      case FIX_ON_THE_SPOT -> WITH_OFFICE.contains(dossier.status());
      case APPROVE_SUPPLEMENT -> approvalWanted(who);
    };
  }

  /** A supplement was asked for already, and nobody but the one at work could ask for another. */
  private boolean approvalWanted(Entitlement who) {
    var dossier = who.dossier();
    return dossier.supplementRequests() > 0
        && WITH_OFFICE.contains(dossier.status())
        && dossier.openSteps().stream()
            .anyMatch(
                step -> step.capacity() == PartCapacity.APPRAISER && !who.by().is(step.holderId()))
        && approvals.of(dossier.id()).size() < dossier.supplementRequests();
  }

  /** Who opened it brings the paper that was agreed on by telephone. */
  private boolean mayBringPapers(CurrentUser by, Amendable dossier) {
    return !dossier.ended()
        && who(by, dossier).opens()
        && !notes.awaited(dossier.id()).isEmpty()
        && WITH_OFFICE.contains(dossier.status());
  }

  private static AmendmentProblem notNow(Amendable dossier) {
    return AmendmentProblem.notNow(
        "Hồ sơ đang ở trạng thái “" + dossier.status().vi() + "”, chưa làm được việc này.",
        "The dossier is \"" + dossier.status().en() + "\": this cannot be done now.");
  }
}
