package vn.hoso.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.clock.Clocks;
import vn.hoso.clock.StandingWaits;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.Seat;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.opening.ChosenUnits;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.OfficialName;
import vn.hoso.organisation.Positions;
import vn.hoso.procedure.Step;
import vn.hoso.shared.AskersLanguage;

/** Steps that have not begun: where they would lie and by when. */
@Service
public class PlannedSteps {

  private final DossierChanges changes;
  private final Clocks clocks;
  private final Positions positions;
  private final StandingWaits waits;
  private final StepHolders holders;
  private final StepRecordRepository records;
  private final ChosenUnits units;
  private final Repetitions runs;

  PlannedSteps(
      DossierChanges changes,
      Clocks clocks,
      Positions positions,
      StandingWaits waits,
      StepHolders holders,
      StepRecordRepository records,
      ChosenUnits units,
      Repetitions runs) {
    this.changes = changes;
    this.clocks = clocks;
    this.positions = positions;
    this.waits = waits;
    this.holders = holders;
    this.records = records;
    this.units = units;
    this.runs = runs;
  }

  /**
   * The step of the dossier's revision as if it began today, once for each unit that would do it;
   * nothing of the dossier is changed.
   *
   * @param from the open step it would follow
   * @param by who would complete that one
   */
  @Transactional
  public List<PlannedStep> of(StepRecordView from, CurrentUser by, String stepId) {
    var dossier = changes.get(from.dossierId());
    var procedure = changes.revision(dossier).procedure();
    var step = procedure.step(stepId).orElseThrow();
    var part = procedure.part(step.part()).orElseThrow();
    var due = clocks.due(step, dossier).dueOn();
    if (step.beside().eachItem()) {
      return eachItem(dossier, planned(dossier, from, by, step, dossier.seat(part), due));
    }
    if (!step.beside().eachUnit()) {
      return List.of(planned(dossier, from, by, step, dossier.seat(part), due));
    }
    boolean chosenNow = units.chooses(dossier, from.stepId(), part);
    var seats = chosenNow ? List.<Seat>of() : dossier.parts().asked(part.name());
    return seats.isEmpty()
        ? List.of(
            new PlannedStep(
                stepId, step.said(), null, AskersLanguage.say(part.label()), null, due, null, null))
        : seats.stream().map(seat -> planned(dossier, from, by, step, seat, due)).toList();
  }

  /** Whether until when a dossier would wait in that step follows from the fact. */
  @Transactional
  public boolean hinges(StepRecordView from, String stepId, String fact) {
    var dossier = changes.get(from.dossierId());
    var step = changes.revision(dossier).procedure().step(stepId).orElseThrow();
    return waits.follows(step, dossier, fact);
  }

  /** Said once, with how many there would be: each is a work item of its own. */
  private List<PlannedStep> eachItem(KnownDossier dossier, PlannedStep one) {
    int runs = this.runs.of(dossier, one.stepId());
    return runs == 0
        ? List.of()
        : List.of(
            one.called(
                one.stepName()
                    + AskersLanguage.say(
                        " (" + runs + " mục, mỗi mục một việc)",
                        " (" + runs + " items, a work item each)")));
  }

  private PlannedStep planned(
      KnownDossier dossier,
      StepRecordView from,
      CurrentUser by,
      Step step,
      Seat seat,
      LocalDate due) {
    var position = positions.of(seat.unitId(), step.role()).id();
    var doer = new StepHolders.Doer(by.officialId(), from.positionId(), from.onBehalf());
    var earlier = records.findByDossierIdOrderBySeq(dossier.id());
    var holder =
        step.waiting() == null
            ? holders.of(dossier.id(), step.id(), position, earlier, doer)
            : Optional.<StepHolders.Holding>empty();
    return new PlannedStep(
        step.id(),
        step.said(),
        seat.unitId(),
        seat.unitName(),
        position,
        due,
        holder.map(each -> new OfficialName(each.officialId(), each.fullName())).orElse(null),
        waits.of(step, dossier));
  }
}
