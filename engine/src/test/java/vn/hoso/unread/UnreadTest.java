package vn.hoso.unread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.StatementProbe;
import vn.hoso.TestOrganisation;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.inbox.Inbox;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.task.Tasks;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** The dot of an item that its reader has not opened since it came. */
@IntegrationTest
class UnreadTest {

  @LocalServerPort int port;
  @Autowired AdmissionLine line;
  @Autowired TestOrganisation organisation;
  @Autowired Tasks tasks;
  @Autowired Inbox inbox;
  @Autowired OpenedItems openedItems;
  @Autowired Units units;
  @Autowired JdbcClient jdbc;
  @Autowired HosoClock clock;

  private UUID dossier;
  private StepRecordView step;
  private CurrentUser kim;
  private CurrentUser lan;
  private CurrentUser head;
  private CurrentUser giver;

  @BeforeEach
  void anItemLiesAtTheRoom() {
    clock.moveTo(Instant.parse("2026-09-07T02:00:00Z"));
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    giver = line.holder(cell.id(), Role.SECRETARY);
    dossier = line.open(cell);
    step = line.advanceTo(dossier, "appraiseDossier");
    UnitView room = units.get(step.unitId(), TestOrganisation.START);
    kim = organisation.holder(room, Role.APPRAISER);
    lan = organisation.holder(room, Role.APPRAISER);
    head = organisation.holder(room, Role.UNIT_HEAD);
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void who_opens_it_has_read_it_and_nobody_else_has() {
    HosoClient his = organisation.signedIn(port, kim);
    HosoClient hers = organisation.signedIn(port, lan);
    assertThat(unread(his, "shared")).isTrue();
    assertThat(his.get("/api/work-items/" + step.id()).json().path("unread").booleanValue())
        .as("as it stood in the list")
        .isTrue();
    assertThat(unread(his, "shared")).isFalse();
    assertThat(found(his).path("unread").booleanValue()).isFalse();
    assertThat(unread(hers, "shared")).isTrue();
    assertThat(found(hers).path("unread").booleanValue()).isTrue();
    assertThat(StatementProbe.statementsOf(() -> openedItems.opened(kim.officialId(), step.id())))
        .hasSize(1);
  }

  @Test
  void what_is_in_other_hands_or_waits_elsewhere_has_no_dot() {
    HosoClient leads = organisation.signedIn(port, head);
    assertThat(unread(leads, "unit")).isTrue();
    assertThat(unread(organisation.signedIn(port, giver), "waiting")).isFalse();
    tasks.assign(head, step.id(), lan.officialId());
    assertThat(unread(leads, "unit")).isFalse();
    assertThat(unread(organisation.signedIn(port, lan), "mine")).isTrue();
  }

  @Test
  void a_stand_in_has_not_read_what_the_absent_one_has() {
    HosoClient hers = organisation.signedIn(port, lan);
    tasks.claim(lan, step.id());
    hers.get("/api/work-items/" + step.id());
    assertThat(unread(hers, "mine")).isFalse();
    CurrentUser deputy = line.holder(line.newCell(Place.UNDER_PROVINCE).id(), Role.SECRETARY);
    UUID standIn = UUID.randomUUID();
    jdbc.sql(
            "insert into hoso.stand_in (id, absent_id, deputy_id, from_day, to_day, document, set_by,"
                + " set_at) values (?, ?, ?, '2026-09-01', '2026-09-30', 'QĐ 1', ?, now())")
        .params(standIn, lan.officialId(), deputy.officialId(), head.officialId())
        .update();
    jdbc.sql("insert into hoso.stand_in_position (stand_in_id, position_id) values (?, ?)")
        .params(standIn, step.positionId())
        .update();
    assertThat(unread(organisation.signedIn(port, deputy), "shared")).isTrue();
  }

  @Test
  void inboxes_made_anew_forget_nothing_and_a_step_that_is_over_is_forgotten() {
    HosoClient his = organisation.signedIn(port, kim);
    his.get("/api/work-items/" + step.id());
    inbox.rebuild();
    assertThat(unread(his, "shared")).isFalse();
    tasks.claim(kim, step.id());
    line.complete(dossier, "eligible");
    assertThat(marks()).isZero();
    openedItems.opened(kim.officialId(), step.id());
    assertThat(marks()).as("what is over is not opened").isZero();
  }

  private int marks() {
    return jdbc.sql("select count(*) from hoso.work_item_opened where work_item_id = ?")
        .param(step.id())
        .query(Integer.class)
        .single();
  }

  private boolean unread(HosoClient client, String view) {
    return row(client.get("/api/work-items?limit=200&sort=created&view=" + view).json())
        .path("unread")
        .booleanValue();
  }

  private JsonNode found(HosoClient client) {
    String code =
        jdbc.sql("select dossier_code from hoso.work_item where id = ?")
            .param(step.id())
            .query(String.class)
            .single();
    return row(client.post("/api/work-items/search", Map.of("text", code, "view", "todo")).json());
  }

  private JsonNode row(JsonNode list) {
    return list.path("items")
        .valueStream()
        .filter(each -> each.path("dossierId").asString().equals(dossier.toString()))
        .findFirst()
        .orElseThrow();
  }
}
