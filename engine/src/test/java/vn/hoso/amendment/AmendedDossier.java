package vn.hoso.amendment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.TestOrganisation;
import vn.hoso.audit.Histories;
import vn.hoso.clock.RunningClock;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.rule.PartCapacity;
import vn.hoso.shared.HosoClock;
import vn.hoso.state.WholeDossier;
import vn.hoso.state.WholeDossiers;
import vn.hoso.tracking.TrackedDossiers;

/** A dossier that is amended over HTTP, by whoever holds the position. */
abstract class AmendedDossier {

  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired WholeDossiers states;
  @Autowired TrackedDossiers trackedDossiers;
  @Autowired Histories histories;
  @Autowired HosoClock clock;
  @LocalServerPort int port;

  private final Map<UUID, HosoClient> clients = new HashMap<>();

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  final void on(String day) {
    clock.moveTo(
        LocalDate.parse(day).atTime(LocalTime.of(9, 0)).atZone(HosoClock.ZONE).toInstant());
  }

  final UUID openedAndAt(String stepId) {
    var id = line.open(line.cell(Place.UNDER_PROVINCE));
    line.advanceTo(id, stepId);
    return id;
  }

  final CurrentUser secretary() {
    return line.holder(line.cell(Place.UNDER_PROVINCE).id(), Role.SECRETARY);
  }

  final CurrentUser stranger() {
    return line.holder(line.newCell(Place.UNDER_PROVINCE).id(), Role.SECRETARY);
  }

  final CurrentUser at(UUID id, PartCapacity part, Role role) {
    return line.holder(unit(id, part), role);
  }

  final UUID unit(UUID id, PartCapacity part) {
    return state(id).seats().stream()
        .filter(seat -> seat.capacity() == part)
        .findFirst()
        .orElseThrow()
        .unitId();
  }

  final CurrentUser decider(UUID id) {
    return at(id, PartCapacity.DECIDER, Role.STANDING_COMMITTEE);
  }

  final CurrentUser headOfAppraisal(UUID id) {
    return at(id, PartCapacity.APPRAISER, Role.UNIT_HEAD);
  }

  final CurrentUser appraiser(UUID id) {
    return at(id, PartCapacity.APPRAISER, Role.APPRAISER);
  }

  final WholeDossier state(UUID id) {
    return states.of(secretary(), id);
  }

  final RunningClock clockOf(UUID id, String limit) {
    return state(id).clocks().stream()
        .filter(each -> each.limitName().equals(limit))
        .findFirst()
        .orElseThrow();
  }

  final HosoClient client(CurrentUser by) {
    return clients.computeIfAbsent(by.officialId(), id -> organisation.signedIn(port, by));
  }

  /** Posts with the dossier's version of now. */
  final Answer post(CurrentUser by, UUID id, String path, Map<String, ?> fields) {
    Map<String, Object> body = new HashMap<>(fields);
    body.putIfAbsent("version", state(id).version());
    return client(by).post("/api/dossiers/" + id + "/" + path, body);
  }

  final Answer get(CurrentUser by, UUID id, String path) {
    return client(by).get("/api/dossiers/" + id + path);
  }

  final JsonNode amendments(CurrentUser by, UUID id) {
    return get(by, id, "/amendments").json();
  }
}
