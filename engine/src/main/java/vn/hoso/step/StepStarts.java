package vn.hoso.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import vn.hoso.clock.Clocks;
import vn.hoso.clock.StandingWaits;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.dossier.DossierStatus;
import vn.hoso.dossier.KnownDossier;
import vn.hoso.dossier.LockedDossier;
import vn.hoso.dossier.Seat;
import vn.hoso.dossier.StepItem;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.HeldPosition;
import vn.hoso.organisation.OfficialName;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Positions;
import vn.hoso.organisation.UnitRole;
import vn.hoso.procedure.Step;
import vn.hoso.requirement.Supplements;
import vn.hoso.rule.PartCapacity;

/** A step begins: where it lies, by when, whose it is, and what comes back to him with it. */
@Component
class StepStarts {

  private final StepRecordRepository records;
  private final StepRecords all;
  private final DossierChanges changes;
  private final StepCompletion completion;
  private final Clocks clocks;
  private final StandingWaits waits;
  private final StepHolders holders;
  private final SentBacks sentBacks;
  private final Supplements supplements;
  private final Repetitions runs;
  private final Positions positions;
  private final Officials officials;

  StepStarts(
      StepRecordRepository records,
      StepRecords all,
      DossierChanges changes,
      StepCompletion completion,
      Clocks clocks,
      StandingWaits waits,
      StepHolders holders,
      SentBacks sentBacks,
      Supplements supplements,
      Repetitions runs,
      Positions positions,
      Officials officials) {
    this.records = records;
    this.all = all;
    this.changes = changes;
    this.completion = completion;
    this.clocks = clocks;
    this.waits = waits;
    this.holders = holders;
    this.sentBacks = sentBacks;
    this.supplements = supplements;
    this.runs = runs;
    this.positions = positions;
    this.officials = officials;
  }

  StepRecordView started(StepStarted started) {
    var dossier = changes.locked(started.dossierId());
    var step = changes.revision(dossier).procedure().step(started.stepId()).orElseThrow();
    var earlier = all.of(dossier);
    var takenBack = takenBack(started, earlier);
    var record = record(started, dossier, step, earlier);
    var able = address(record, step, dossier, started.turn());
    takenBack.ifPresent(record::continues);
    var holding =
        takenBack
            .map(StepStarts::again)
            .or(() -> holders.of(able, dossier, record, earlier))
            .filter(each -> step.waiting() == null);
    holding.ifPresent(each -> hold(record, each));
    takenBack
        .filter(sent -> record.holderId != null)
        .ifPresent(sent -> record.holderFor = sent.holderFor);
    all.add(dossier, record);
    changes.publish(new StepOpened(record.view(), facts(dossier, record, earlier)));
    holding.ifPresent(each -> tell(dossier, record, each, started.by()));
    takenBack
        .or(() -> sentBack(record, earlier))
        .ifPresent(before -> giveBack(record, before, takenBack.isPresent()));
    return record.view();
  }

  int runs(KnownDossier dossier, String stepId) {
    return runs.of(dossier, stepId);
  }

  /** Every open step of every dossier, for rebuilding the inbox. */
  List<StepOpened> allOpen() {
    var all = new ArrayList<StepOpened>();
    for (var record : records.findAllOpen()) {
      var dossier = changes.get(record.dossierId);
      var earlier =
          records.findByDossierIdOrderBySeq(dossier.id()).stream()
              .filter(each -> each.seq < record.seq)
              .toList();
      all.add(new StepOpened(record.view(), facts(dossier, record, earlier)));
    }
    return all;
  }

  private StepRecord record(
      StepStarted started, LockedDossier dossier, Step step, List<StepRecord> earlier) {
    var record = new StepRecord();
    record.id = started.taskId();
    record.dossierId = dossier.id();
    record.seq = earlier.size() + 1;
    record.stepId = step.id();
    record.stepName = step.name();
    record.cameFrom = started.cameFromId();
    if (step.beside().eachItem()) {
      record.isFor(StepItem.of(runs.items(dossier).get(started.turn())));
    }
    var on = started.since() == null ? changes.today() : started.since();
    record.returnedFrom = sentBacks.from(record, earlier);
    record.supplemented = supplemented(dossier, record, earlier, started);
    record.startedAt = changes.startOf(on);
    record.due(clocks.due(step, dossier, on));
    if (step.waiting() != null) {
      record.waits(waits.of(step, dossier));
    }
    return record;
  }

  /** A step that was passed on and taken back is as supplemented as it was. */
  private boolean supplemented(
      LockedDossier dossier, StepRecord here, List<StepRecord> earlier, StepStarted started) {
    boolean justCompleted = started.cameFromId() != null && started.takenBackId() == null;
    return SentBacks.before(here, earlier)
        .map(
            last ->
                last.stepId.equals(here.stepId)
                    ? last.supplemented
                    : justCompleted
                        ? supplements.cameNow(dossier)
                        : supplements.cameWith(dossier, last.view()))
        .orElse(false);
  }

  /**
   * @return who could do it there, by name
   */
  private List<OfficialName> address(
      StepRecord record, Step step, LockedDossier dossier, int turn) {
    record.part = step.part();
    var seat = seat(dossier, step, turn);
    dossier.heldBy(record.part, seat.unitId());
    record.capacity = seat.capacity();
    record.unitId = seat.unitId();
    record.unitPath = seat.unitPath();
    var place = new UnitRole(seat.unitId(), step.role());
    var held = officials.ableAt(place, dossier.id());
    record.positionId = held.positionId() == null ? positions.made(place) : held.positionId();
    return held.able();
  }

  private Seat seat(KnownDossier dossier, Step step, int turn) {
    return step.beside().eachUnit()
        ? dossier.parts().asked(step.part()).get(turn)
        : dossier.seat(changes.revision(dossier).procedure().part(step.part()).orElseThrow());
  }

  private static Optional<StepRecord> takenBack(StepStarted started, List<StepRecord> earlier) {
    return earlier.stream()
        .filter(each -> each.id.equals(started.takenBackId()))
        .filter(each -> each.stepId.equals(started.stepId()))
        .findFirst();
  }

  private static StepHolders.Holding again(StepRecord sent) {
    return new StepHolders.Holding(
        sent.completedBy, sent.completedByName, sent.onBehalf, HandedOut.TAKEN_BACK);
  }

  private void hold(StepRecord record, StepHolders.Holding holding) {
    record.hold(holding.officialId(), holding.fullName(), changes.now());
    record.onBehalf = holding.onBehalf();
    record.automatic = true;
  }

  private void tell(
      LockedDossier dossier, StepRecord record, StepHolders.Holding holding, CurrentUser by) {
    changes.tell(
        dossier,
        DossierEventKind.WorkClaimed,
        acting(dossier, holding, record, by),
        record.view(),
        null,
        Map.of("automatic", holding.why().name(), "reason", holding.why().text().vi()));
  }

  /** Whose it becomes: who holds the position himself is asked for nothing else. */
  private CurrentUser acting(
      KnownDossier dossier, StepHolders.Holding holding, StepRecord record, CurrentUser by) {
    if (holding.officialId().equals(by.officialId())) {
      return by;
    }
    if (!holding.fromPosition()) {
      return officials.asUser(holding.officialId(), changes.today());
    }
    var role = changes.revision(dossier).procedure().step(record.stepId).orElseThrow().role();
    var kind = dossier.parts().at(record.part, record.unitId).unitKind();
    var held =
        new HeldPosition(record.positionId, record.unitId, record.unitPath, kind, role, null);
    return new CurrentUser(holding.officialId(), holding.fullName(), List.of(held));
  }

  /** His run before, where the step just completed sent the dossier back to this very step. */
  private static Optional<StepRecord> sentBack(StepRecord record, List<StepRecord> earlier) {
    return record.returnedFrom == null || record.holderId == null
        ? Optional.empty()
        : SentBacks.lastCompleted(
            earlier.stream()
                .filter(each -> each.stepId.equals(record.stepId))
                .filter(each -> record.holderId.equals(each.completedBy))
                .toList());
  }

  /** What was typed comes back; only what was taken back keeps the answer it was sent with. */
  private void giveBack(StepRecord record, StepRecord before, boolean takenBack) {
    var input = (ObjectNode) completion.form(before.view());
    if (!takenBack) {
      input.remove("outcome");
    }
    changes.publish(new StepReturned(record.id, before.id, record.holderId, input, takenBack));
  }

  private String whyHere(KnownDossier dossier, StepRecord record, List<StepRecord> earlier) {
    return record.returnedFrom == null
        ? supplements.awaitedFor(dossier)
        : sentBacks.reason(record.returnedFrom, earlier);
  }

  private InboxFacts facts(KnownDossier dossier, StepRecord record, List<StepRecord> earlier) {
    var seat =
        SentBacks.before(record, earlier)
            .flatMap(last -> dossier.parts().find(last.part, last.unitId))
            .orElseGet(() -> dossier.seat(PartCapacity.OPENER));
    return new InboxFacts(
        dossier.code(),
        dossier.procedureSlug(),
        changes.revision(dossier).procedure().name().vi(),
        dossier.calendarVersionId(),
        record.itemName == null ? dossier.about() : record.itemName,
        record.itemName == null ? null : dossier.about(),
        seat.unitId(),
        seat.unitName(),
        whyHere(dossier, record, earlier),
        record.supplemented,
        dossier.status() == DossierStatus.AWAITING_SUPPLEMENT,
        dossier.parts().held().stream()
            .filter(each -> !each.unitId().equals(record.unitId))
            .map(Seat::unitId)
            .collect(Collectors.toSet()));
  }
}
