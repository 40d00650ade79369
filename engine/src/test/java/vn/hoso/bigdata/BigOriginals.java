package vn.hoso.bigdata;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hoso.AdmissionLine;
import vn.hoso.TestOrganisation;
import vn.hoso.inbox.Notices;
import vn.hoso.shared.HosoClock;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;

/** The dossiers all others are copied from, played through the doors with the clock moved. */
final class BigOriginals {

  /** Where the open step lies, or that none is open. */
  enum Stage {
    AT_CELL,
    AT_COMMITTEE,
    AT_COUNTER,
    BEYOND,
    OVER
  }

  static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

  private final AdmissionLine line;
  private final Tasks tasks;
  private final HosoClock clock;
  private final Map<Stage, List<UUID>> made = new EnumMap<>(Stage.class);
  private final UnitView committee;
  private final UnitView cell;
  private LocalDate day = TODAY;

  BigOriginals(AdmissionLine line, TestOrganisation organisation, Tasks tasks, HosoClock clock) {
    this.line = line;
    this.tasks = tasks;
    this.clock = clock;
    this.committee =
        organisation.unit(
            organisation.province(), UnitKind.GRASSROOTS_COMMITTEE, "Đảng ủy xã Bình Sơn");
    this.cell = organisation.unit(committee, UnitKind.CELL, "Chi bộ thôn Trung");
  }

  /** Each step at several ages, so that some of it is late, some due today, some later. */
  BigOriginals play(Notices notices) {
    for (int age : List.of(70, 12, 3)) {
      open(Stage.AT_CELL, age, "prepareDossier");
      open(Stage.AT_CELL, age, "resolveCell");
      open(Stage.AT_CELL, age, "submitDossier");
      open(Stage.AT_COMMITTEE, age, "resolveCommittee");
      open(Stage.AT_COUNTER, age, "receiveDossier");
      open(Stage.BEYOND, age, "appraiseDossier");
      open(Stage.BEYOND, age, "decideDossier");
    }
    taken();
    over();
    on(TODAY);
    notices.recordDue();
    return this;
  }

  /** Up to that step; nobody has taken it up. */
  private void open(Stage stage, int age, String stepId) {
    var id = begun(stage, age);
    while (!line.current(id).stepId().equals(stepId)) {
      next(id, AdmissionLine.happy(line.current(id).stepId()));
    }
    var step = line.current(id);
    if (step.holderId() != null) {
      tasks.release(line.worker(step), step.id());
    }
  }

  /** Whoever holds it is of the branch: copies of him hold the copies. */
  private void taken() {
    var id = begun(Stage.AT_COMMITTEE, 40);
    while (!line.current(id).stepId().equals("resolveCommittee")) {
      next(id, AdmissionLine.happy(line.current(id).stepId()));
    }
    line.claim(id);
  }

  private void over() {
    var withdrawn = begun(Stage.OVER, 300);
    next(withdrawn, "prepared");
    line.withdraw(withdrawn);
    for (int age : List.of(200, 150)) {
      var admitted = begun(Stage.OVER, age);
      while (!line.open(admitted).isEmpty()) {
        next(admitted, AdmissionLine.happy(line.current(admitted).stepId()));
      }
    }
  }

  private UUID begun(Stage stage, int age) {
    on(TODAY.minusDays(age));
    var id = line.open(cell);
    made.computeIfAbsent(stage, any -> new ArrayList<>()).add(id);
    return id;
  }

  private void next(UUID id, String outcome) {
    if (day.isBefore(TODAY)) {
      on(day.plusDays(1));
    }
    line.complete(id, outcome);
  }

  private void on(LocalDate next) {
    day = next;
    clock.moveTo(day.atTime(LocalTime.of(9, 0)).atZone(HosoClock.ZONE).toInstant());
  }

  UnitView committee() {
    return committee;
  }

  UnitView cell() {
    return cell;
  }

  List<UUID> at(Stage stage) {
    return made.get(stage);
  }

  List<UUID> all() {
    return made.values().stream().flatMap(List::stream).toList();
  }
}
