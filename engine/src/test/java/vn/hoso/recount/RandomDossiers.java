package vn.hoso.recount;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import vn.hoso.AdmissionLine;
import vn.hoso.HosoClient;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.HosoClock;
import vn.hoso.state.WholeDossiers;
import vn.hoso.step.Steps;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitView;

/** Dossiers of all ages, stages and fates, made through the doors with the clock moved. */
final class RandomDossiers {

  /** What befell one before the changes begin. */
  enum Fate {
    AT_THE_CELL,
    ON_ITS_WAY,
    APPRAISED,
    SUPPLEMENT_ASKED,
    SUPPLEMENT_CAME,
    SUSPENDED,
    GOES_ON,
    EXTENDED,
    RESCHEDULED,
    SENT_BACK,
    RECALLED,
    RELAY
  }

  private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);

  private final AdmissionLine line;
  private final TestOrganisation organisation;
  private final WholeDossiers states;
  private final Steps steps;
  private final Tasks tasks;
  private final HosoClock clock;
  private final int port;
  private final Random random;
  private LocalDate day = FIRST;

  RandomDossiers(
      AdmissionLine line,
      TestOrganisation organisation,
      WholeDossiers states,
      Steps steps,
      Tasks tasks,
      HosoClock clock,
      int port,
      Random random) {
    this.line = line;
    this.organisation = organisation;
    this.states = states;
    this.steps = steps;
    this.tasks = tasks;
    this.clock = clock;
    this.port = port;
    this.random = random;
  }

  UUID make(Fate fate, UnitView cell) {
    on(FIRST.plusDays(random.nextInt(25)));
    return fate == Fate.RELAY ? relay(cell) : admission(fate, cell);
  }

  private UUID relay(UnitView cell) {
    UUID id = line.open("relay", cell.id(), Role.SECRETARY, cell.id());
    for (String outcome : List.of("asked", "taken", "arrived").subList(0, 1 + random.nextInt(2))) {
      later();
      line.complete(id, outcome);
    }
    return id;
  }

  private UUID admission(Fate fate, UnitView cell) {
    UUID id = line.open(cell);
    switch (fate) {
      case AT_THE_CELL -> to(id, random.nextBoolean() ? "prepareDossier" : "resolveCell");
      case ON_ITS_WAY -> to(id, random.nextBoolean() ? "submitDossier" : "receiveDossier");
      case RECALLED -> {
        to(id, "submitDossier");
        later();
        line.complete(id, "submitted");
        takeBack(id);
      }
      default -> {
        to(id, "appraiseDossier");
        later();
        atTheAppraiser(fate, id);
      }
    }
    return id;
  }

  private void atTheAppraiser(Fate fate, UUID id) {
    switch (fate) {
      case SUPPLEMENT_ASKED -> line.complete(id, "requestSupplement");
      case SUPPLEMENT_CAME -> {
        line.complete(id, "requestSupplement");
        later();
        line.complete(id, "supplied");
      }
      case SUSPENDED -> suspend(id);
      case GOES_ON -> {
        suspend(id);
        later();
        post(at(id, PartCapacity.APPRAISER, Role.UNIT_HEAD), id, "resumption", Map.of());
      }
      case EXTENDED -> {
        line.complete(id, "eligible");
        later();
        extend(id);
      }
      case RESCHEDULED -> reschedule(id);
      case SENT_BACK -> line.complete(id, "sendBack", "resolveCell");
      default -> {}
    }
  }

  private void to(UUID id, String stepId) {
    while (!line.current(id).stepId().equals(stepId)) {
      later();
      line.complete(id, AdmissionLine.happy(line.current(id).stepId()));
    }
  }

  /** What was sent on last is fetched back by whoever sent it. */
  void takeBack(UUID id) {
    var sent = steps.of(id).get(steps.of(id).size() - 2);
    tasks.recall(line.worker(sent), sent.id());
  }

  private void suspend(UUID id) {
    var cause = Map.of("cause", "Chờ xác minh.");
    post(at(id, PartCapacity.APPRAISER, Role.UNIT_HEAD), id, "suspension", cause);
  }

  void extend(UUID id) {
    var body = new HashMap<String, Object>();
    body.put("limit", "decision");
    body.put("days", 1 + random.nextInt(15));
    body.put("decidedOn", day.toString());
    body.put("documentNumber", "15-TB/TU");
    body.put("reason", "Phải thẩm tra thêm.");
    post(at(id, PartCapacity.DECIDER, Role.STANDING_COMMITTEE), id, "extensions", body);
  }

  private void reschedule(UUID id) {
    var promised = states.of(secretary(id), id).promisedOn();
    var body = new HashMap<String, Object>();
    body.put("newDueOn", friday(promised.plusDays(1 + random.nextInt(10))).toString());
    body.put("reader", "BODY");
    body.put("cause", "Chờ xác minh.");
    post(at(id, PartCapacity.APPRAISER, Role.UNIT_HEAD), id, "reschedulings", body);
  }

  /** No holiday falls on a Friday between July and December. */
  private static LocalDate friday(LocalDate from) {
    return from.plusDays((12 - from.getDayOfWeek().getValue()) % 7);
  }

  private void post(CurrentUser by, UUID id, String path, Map<String, ?> fields) {
    Map<String, Object> body = new HashMap<>(fields);
    body.put("version", states.of(secretary(id), id).version());
    HosoClient client = organisation.signedIn(port, by);
    var answer = client.post("/api/dossiers/" + id + "/" + path, body);
    if (answer.status() != 204) {
      throw new AssertionError(path + ": " + answer.text());
    }
  }

  private CurrentUser at(UUID id, PartCapacity part, Role role) {
    return line.seated(id, part, role);
  }

  CurrentUser secretary(UUID id) {
    return line.holder(steps.of(id).get(0).unitId(), Role.SECRETARY);
  }

  private void later() {
    on(day.plusDays(1 + random.nextInt(7)));
  }

  private void on(LocalDate next) {
    day = next;
    clock.moveTo(day.atTime(LocalTime.of(9, 0)).atZone(HosoClock.ZONE).toInstant());
  }

  static List<Fate> twoOfEach() {
    var all = new ArrayList<>(List.of(Fate.values()));
    all.addAll(List.of(Fate.values()));
    return all;
  }
}
