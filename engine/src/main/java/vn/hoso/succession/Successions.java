package vn.hoso.succession;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.deadline.WorkingDays;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.DossierEventKind;
import vn.hoso.opening.Moves;
import vn.hoso.step.StepChanges;
import vn.hoso.unit.OpenDossiers.Concerned;
import vn.hoso.unit.Succession;

/**
 * Hands what is open at a unit over to the unit that goes on with it. What was done stays with the
 * name it was done under; what somebody of the old unit holds is shared again.
 */
@Component
class Successions {

  private final EntityManager entities;
  private final SuccessionRows rows;
  private final DossierChanges changes;
  private final StepChanges steps;
  private final Moves moves;

  Successions(
      EntityManager entities,
      SuccessionRows rows,
      DossierChanges changes,
      StepChanges steps,
      Moves moves) {
    this.entities = entities;
    this.rows = rows;
    this.changes = changes;
    this.steps = steps;
    this.moves = moves;
  }

  List<Concerned> concerned(UUID unitId) {
    return rows.concerned(unitId);
  }

  /** One dossier after the other in the order of their ids, as every writer of many locks them. */
  void handOver(Succession succession) {
    rows.open(succession.unit().id()).forEach(id -> handOver(id, succession));
    moves.expectAt(succession.unit().id(), succession.successor().id());
    // What follows reads and writes the same rows by statements of its own.
    entities.flush();
    rows.follow(succession.successor());
    entities.clear();
  }

  private void handOver(UUID dossierId, Succession succession) {
    var dossier = changes.locked(dossierId);
    var from = succession.unit().id();
    var to = succession.successor();
    var procedure = changes.revision(dossier).procedure();
    var parts =
        dossier.succeeded(from, to).stream()
            .map(part -> procedure.part(part).orElseThrow().label().vi())
            .toList();
    if (parts.isEmpty()) {
      return; // it was broken off while this waited for its lock, or handed over before
    }
    steps.readdress(dossier, succession.unit(), to.id());
    changes.publish(new SeatSucceeded(dossier.id(), from, to.id(), to.name()));
    changes.tell(
        dossier,
        DossierEventKind.UnitSucceeded,
        succession.officialId(),
        succession.lastDay().plusDays(1),
        payload(succession, parts));
  }

  private static Map<String, Object> payload(Succession succession, List<String> parts) {
    var payload = new LinkedHashMap<String, Object>();
    payload.put("reason", sentence(succession));
    payload.put("fromUnitName", succession.unit().name());
    payload.put("toUnitName", succession.successor().name());
    payload.put("parts", parts);
    payload.put("lastDay", succession.lastDay().toString());
    payload.put("document", succession.document());
    return payload;
  }

  /** What the history tells first, with the old name and its last day. */
  private static String sentence(Succession succession) {
    return "%s kết thúc hết ngày %s (%s); %s tiếp tục hồ sơ."
        .formatted(
            succession.unit().name(),
            WorkingDays.dayVi(succession.lastDay()),
            succession.document(),
            succession.successor().name());
  }
}
