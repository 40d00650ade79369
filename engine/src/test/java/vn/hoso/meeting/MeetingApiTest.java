package vn.hoso.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.unit.UnitView;

/** Lists over HTTP: who may, who may not, and what bad input gets. */
@IntegrationTest
class MeetingApiTest {

  @LocalServerPort int port;
  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired HosoClock clock;

  private UnitView cell;
  private HosoClient secretary;
  private UUID item;

  @BeforeEach
  void aCellWithADossier() {
    clock.moveTo(Instant.parse("2026-09-07T02:00:00Z"));
    cell = line.newCell(Place.DIRECTLY_UNDER_PROVINCE);
    secretary = organisation.signedIn(port, line.holder(cell.id(), Role.SECRETARY));
    item = line.current(line.open(cell)).id();
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void a_list_is_made_typed_into_checked_and_recorded() {
    JsonNode opening = secretary.get("/api/meetings/openings").json().get(0);
    assertThat(opening.at("/items/0/workItemId").stringValue()).isEqualTo(item.toString());
    Answer made = create(item.toString(), "2026-09-07");
    assertThat(made.status()).isEqualTo(201);
    String address = made.header("Location");
    assertThat(secretary.get("/api/meetings").json().at("/items/0/id").stringValue())
        .isEqualTo(made.json().path("id").stringValue());

    Answer saved = secretary.put(address, saving(1, Map.of("outcome", "prepared")));
    assertThat(saved.status()).as(saved.text()).isEqualTo(200);
    JsonNode problem = secretary.post(address + "/check", Map.of()).json().path("problems").get(0);
    assertThat(problem.path("fields").valueStream().map(each -> each.path("field").stringValue()))
        .contains("youthUnionMember");
    assertThat(
            secretary
                .post(address + "/check", Map.of("workItemIds", List.of(UUID.randomUUID())))
                .json()
                .path("problems")
                .isEmpty())
        .isTrue();

    secretary.put(address, saving(2, Prepared.ROW));
    JsonNode recorded = secretary.post(address + "/record", Map.of("version", 3)).json();
    assertThat(recorded.path("done").intValue()).isEqualTo(1);
    assertThat(secretary.get(address).json().at("/rows/0/state").stringValue())
        .isEqualTo("RECORDED");
    assertThat(secretary.delete(address + "?version=3").code()).isEqualTo("MEETING-007");
  }

  @Test
  void whoever_does_not_see_the_unit_is_told_there_is_no_list() {
    String address = create(item.toString(), "2026-09-07").header("Location");
    UnitView other = line.newCell(Place.DIRECTLY_UNDER_PROVINCE);
    HosoClient stranger = organisation.signedIn(port, line.holder(other.id(), Role.SECRETARY));
    HosoClient admin =
        organisation.signedIn(
            port, organisation.holder(organisation.province(), Role.SYSTEM_ADMIN));
    for (HosoClient client : List.of(stranger, admin)) {
      assertThat(client.get(address).code()).isEqualTo("MEETING-001");
      assertThat(client.put(address, saving(1, Prepared.ROW)).code()).isEqualTo("MEETING-001");
      assertThat(client.post(address + "/check", Map.of()).code()).isEqualTo("MEETING-001");
      assertThat(client.post(address + "/record", Map.of("version", 1)).code())
          .isEqualTo("MEETING-001");
      assertThat(client.post(address + "/tallies", Map.of("version", 1)).code())
          .isEqualTo("MEETING-001");
      assertThat(client.post(address + "/confirmation", confirming(item)).code())
          .isEqualTo("MEETING-001");
      assertThat(client.delete(address + "?version=1").code()).isEqualTo("MEETING-001");
      assertThat(client.get("/api/meetings").json().path("items").isEmpty()).isTrue();
      assertThat(create(client, item.toString(), "2026-09-07").code()).isEqualTo("MEETING-004");
    }
    HosoClient nobody = new HosoClient(port);
    assertThat(nobody.get(address).status()).isEqualTo(401);
    assertThat(nobody.get("/api/meetings").status()).isEqualTo(401);
    assertThat(nobody.get("/api/meetings/openings").status()).isEqualTo(401);
  }

  @Test
  void others_of_the_unit_and_above_it_read_the_list_and_change_nothing() {
    String address = create(item.toString(), "2026-09-07").header("Location");
    secretary.put(address, saving(1, Prepared.ROW));
    HosoClient member = organisation.signedIn(port, organisation.holder(cell, Role.APPRAISER));
    HosoClient above =
        organisation.signedIn(
            port, organisation.holder(organisation.province(), Role.STANDING_COMMITTEE));
    for (HosoClient client : List.of(member, above)) {
      JsonNode seen = client.get(address).json();
      assertThat(seen.path("actions").isEmpty()).isTrue();
      assertThat(seen.at("/rows/0/personName").stringValue()).isNotBlank();
      assertThat(client.put(address, saving(2, Map.of())).code()).isEqualTo("MEETING-002");
      assertThat(client.post(address + "/check", Map.of()).code()).isEqualTo("MEETING-002");
      assertThat(client.post(address + "/record", Map.of("version", 2)).code())
          .isEqualTo("MEETING-002");
      assertThat(client.post(address + "/tallies", Map.of("version", 2)).code())
          .isEqualTo("MEETING-002");
      assertThat(client.delete(address + "?version=1").code()).isEqualTo("MEETING-002");
    }
    assertThat(secretary.get(address).json().at("/rows/0/count/inFavour").intValue()).isEqualTo(17);
    for (HosoClient client : List.of(member, above)) {
      assertThat(client.get(address).json().at("/rows/0/count").isNull())
          .as("votes are their keeper's while they are typed")
          .isTrue();
    }
    assertThat(member.get("/api/meetings").json().path("items").isEmpty()).isFalse();
  }

  @Test
  void what_no_list_can_hold_is_refused_by_its_field() {
    String address = create(item.toString(), "2026-09-07").header("Location");
    for (String day : List.of("1753-01-01", "9999-12-31")) {
      Answer answer = create(item.toString(), day);
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.json().at("/errors/0/field").stringValue()).isEqualTo("heldOn");
    }
    assertThat(secretary.put(address, saving(1, Map.of("salary", 1))).code())
        .isEqualTo("MEETING-004");
    assertThat(secretary.put(address, saving(1, Map.of("note", "a\u0000b"))).status())
        .isEqualTo(400);
    assertThat(secretary.post(address + "/confirmation", confirming(UUID.randomUUID())).code())
        .isEqualTo("MEETING-004");
    assertThat(secretary.put(address, with(saving(1, Prepared.ROW), "present", -1)).status())
        .isEqualTo(400);
    assertThat(secretary.put(address, saving(7, Prepared.ROW)).code()).isEqualTo("MEETING-003");
    assertThat(secretary.get(address).json().path("version").intValue()).isEqualTo(1);
  }

  private static Map<String, Object> confirming(UUID workItem) {
    return Map.of("rows", List.of(Map.of("workItemId", workItem, "version", 1)));
  }

  private Answer create(String workItem, String day) {
    return create(secretary, workItem, day);
  }

  private static Answer create(HosoClient client, String workItem, String day) {
    return client.post(
        "/api/meetings",
        Map.of("kind", "CELL_MEETING", "heldOn", day, "workItemIds", List.of(workItem)));
  }

  private Map<String, Object> saving(int version, Map<String, Object> data) {
    var row = new HashMap<String, Object>(Map.of("workItemId", item, "data", data));
    row.put("postponed", false);
    row.put("count", Map.of("inFavour", 17));
    return Map.of(
        "version",
        version,
        "heldOn",
        "2026-09-07",
        "present",
        18,
        "common",
        Map.of(),
        "rows",
        List.of(row));
  }

  private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
    var changed = new HashMap<>(body);
    changed.put(field, value);
    return changed;
  }
}
