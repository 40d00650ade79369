package vn.hoso.step;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Positions;
import vn.hoso.organisation.UnitRole;
import vn.hoso.procedure.Step;
import vn.hoso.shared.AskersLanguage;

/** Steps that have not begun: where they would lie and by when. */
@Service
public class PlannedSteps {

  private final DossierChanges changes;
  private final Clocks clocks;
  private final Positions positions;
  private final StandingWaits waits;
  private final Officials officials;
  private final StepHolders holders;
  private final StepRecordRepository records;
  private final ChosenUnits units;
  private final Repetitions runs;

  PlannedSteps(
      DossierChanges changes,
      Clocks clocks,
      Positions positions,
      StandingWaits waits,
      Officials officials,
      StepHolders holders,
      StepRecordRepository records,
      ChosenUnits units,
      Repetitions runs) {
    this.changes = changes;
    this.clocks = clocks;
    this.positions = positions;
    this.waits = waits;
    this.officials = officials;
    this.holders = holders;
    this.records = records;
    this.units = units;
    this.runs = runs;
  }

  /**
   * Steps of the dossier's revision as if they began today, each once for each unit that would do
   * it; nothing of the dossier is changed. The statements are as many for several as for one.
   *
   * @param from the open step they would follow
   * @param by who would complete that one
   * @return by their ids
   */
  @Transactional
  public Map<String, List<PlannedStep>> of(
      StepRecordView from, CurrentUser by, Collection<String> stepIds) {
    var dossier = changes.get(from.dossierId());
    var procedure = changes.revision(dossier).procedure();
    var at = new LinkedHashMap<Step, List<Seat>>();
    stepIds.forEach(
        id -> {
          var step = procedure.step(id).orElseThrow();
          at.put(step, seats(dossier, from, step));
        });
    var doer = new StepHolders.Doer(by.officialId(), from.positionId(), from.onBehalf());
    var ahead = ahead(dossier, at, doer);
    var planned = new HashMap<String, List<PlannedStep>>();
    at.forEach((step, seats) -> planned.put(step.id(), planned(ahead, step, seats)));
    return planned;
  }

  /** Of the units that would do it; none where they are still to be chosen. */
  private List<Seat> seats(KnownDossier dossier, StepRecordView from, Step step) {
    var part = changes.revision(dossier).procedure().part(step.part()).orElseThrow();
    if (step.beside().eachItem() || !step.beside().eachUnit()) {
      return List.of(dossier.seat(part));
    }
    boolean chosenNow = units.chooses(dossier, from.stepId(), part);
    return chosenNow ? List.of() : dossier.parts().asked(part.name());
  }

  /** What is read once for all steps that are looked ahead to. */
  private record Ahead(
      KnownDossier dossier,
      Map<UnitRole, UUID> positions,
      Map<UUID, List<OfficialName>> able,
      List<StepRecord> earlier,
      StepHolders.Doer doer) {}

  private Ahead ahead(KnownDossier dossier, Map<Step, List<Seat>> at, StepHolders.Doer doer) {
    var places = new LinkedHashSet<UnitRole>();
    at.forEach(
        (step, seats) ->
            seats.forEach(seat -> places.add(new UnitRole(seat.unitId(), step.role()))));
    var ids = positions.idsOf(places);
    boolean held = at.keySet().stream().anyMatch(step -> step.waiting() == null);
    return new Ahead(
        dossier,
        ids,
        held ? officials.able(ids.values(), dossier.id()) : Map.of(),
        held && !ids.isEmpty() ? records.findByDossierIdOrderBySeq(dossier.id()) : List.of(),
        doer);
  }

  private List<PlannedStep> planned(Ahead ahead, Step step, List<Seat> seats) {
    var due = clocks.due(step, ahead.dossier()).dueOn();
    if (seats.isEmpty()) {
      var part =
          changes.revision(ahead.dossier()).procedure().part(step.part()).orElseThrow().label();
      return List.of(
          new PlannedStep(
              step.id(), step.said(), null, AskersLanguage.say(part), null, due, null, null));
    }
    var each = seats.stream().map(seat -> planned(ahead, step, seat, due)).toList();
    return step.beside().eachItem() ? eachItem(ahead.dossier(), each.get(0)) : each;
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

  private PlannedStep planned(Ahead ahead, Step step, Seat seat, LocalDate due) {
    var position = ahead.positions().get(new UnitRole(seat.unitId(), step.role()));
    var able = ahead.able().getOrDefault(position, List.of());
    var holder =
        step.waiting() == null
            ? holders.of(able, step.id(), position, ahead.earlier(), ahead.doer())
            : Optional.<StepHolders.Holding>empty();
    return new PlannedStep(
        step.id(),
        step.said(),
        seat.unitId(),
        seat.unitName(),
        position,
        due,
        holder.map(each -> new OfficialName(each.officialId(), each.fullName())).orElse(null),
        waits.of(step, ahead.dossier()));
  }
}
