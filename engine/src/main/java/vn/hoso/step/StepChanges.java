package vn.hoso.step;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.clock.Clocks;
import vn.hoso.clock.StandingWaits;
import vn.hoso.clock.StepDue;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.LockedDossier;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Positions;
import vn.hoso.procedure.Procedure;
import vn.hoso.procedure.Step;
import vn.hoso.unit.UnitView;

/** What befalls steps without anybody working on them: other days, another unit, a suspension. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class StepChanges {

  private final StepRecordRepository records;
  private final StepRecords all;
  private final DossierChanges changes;
  private final Clocks clocks;
  private final StandingWaits waits;
  private final Positions positions;
  private final Officials officials;

  StepChanges(
      StepRecordRepository records,
      StepRecords all,
      DossierChanges changes,
      Clocks clocks,
      StandingWaits waits,
      Positions positions,
      Officials officials) {
    this.records = records;
    this.all = all;
    this.changes = changes;
    this.clocks = clocks;
    this.waits = waits;
    this.positions = positions;
    this.officials = officials;
  }

  /** Another day for an open step. */
  public record DueMove(LockedDossier dossier, UUID taskId, StepDue due) {}

  /** Open steps, perhaps of many dossiers, are to be done by other days. */
  public void due(List<DueMove> moves) {
    var moved = new ArrayList<StepRecordView>();
    for (var move : moves) {
      var record = records.findById(move.taskId()).orElseThrow().of(move.dossier());
      record.due(move.due());
      record.version++;
      moved.add(record.view());
    }
    if (!moved.isEmpty()) {
      changes.publish(new StepsDueMoved(List.copyOf(moved)));
    }
  }

  private void due(StepRecord record, StepDue due) {
    record.due(due);
    record.version++;
    changes.publish(new StepChanged(record.view()));
    changes.publish(new StepDueMoved(record.view()));
  }

  /**
   * Open steps that are counted from this fact, or from a day that follows from it, get their due
   * day from it.
   */
  public void recount(LockedDossier dossier, String fact) {
    var procedure = changes.revision(dossier).procedure();
    for (var record : all.of(dossier)) {
      if (record.open()) {
        recount(dossier, record, fact, procedure);
      }
    }
  }

  private void recount(LockedDossier dossier, StepRecord record, String fact, Procedure procedure) {
    Step step = procedure.step(record.stepId).orElseThrow();
    if (procedure.follows(step.limitFrom(), fact)) {
      due(record, clocks.due(step, dossier));
    }
    if (waits.follows(step, dossier, fact)) {
      record.waits(waits.of(step, dossier));
      record.version++;
      changes.publish(new StepChanged(record.view()));
    }
  }

  /** Nothing is done with the open steps from now on, or something again. */
  public void hold(LockedDossier dossier, boolean held) {
    for (var record : all.of(dossier)) {
      if (record.open()) {
        record.hold(held);
        changes.publish(new StepChanged(record.view()));
      }
    }
  }

  /** What lay with one unit lies with its successor; what is done keeps the former name. */
  public void readdress(LockedDossier dossier, UnitView from, UUID successorId) {
    for (var record : all.of(dossier)) {
      if (!record.unitId.equals(from.id())) {
        continue;
      }
      if (!record.open()) {
        record.formerUnitName = record.formerUnitName == null ? from.name() : record.formerUnitName;
        continue;
      }
      var old = positions.get(record.positionId);
      var position = positions.of(successorId, old.role()).id();
      record.address(
          dossier.parts().at(record.part, successorId), position, keeps(record, position));
      changes.publish(new StepReaddressed(record.view(), old.id()));
    }
  }

  /** Whoever holds it goes on where he has the same place in the successor, or acts on behalf. */
  private boolean keeps(StepRecord record, UUID position) {
    return record.holderId != null
        && (record.onBehalf || officials.asUser(record.holderId, changes.today()).holds(position));
  }
}
