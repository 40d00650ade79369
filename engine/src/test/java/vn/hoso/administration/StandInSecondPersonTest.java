package vn.hoso.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoso.administration.Confirming.confirm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;

/** An administrator alone lets nobody act in the position of another, nor does it go untold. */
@IntegrationTest
class StandInSecondPersonTest {

  private static final String WAITING = "/api/administration/waiting";

  @Autowired TestOrganisation organisation;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;
  private UnitView province;
  private UnitView committee;
  private CurrentUser secretary;
  private HosoClient secretarys;
  private CurrentUser straw;
  private CurrentUser admin;
  private HosoClient asking;
  private HosoClient another;
  private LocalDate today;

  @BeforeEach
  void aSecretaryAndSomebodyWithASmallPost() {
    province = organisation.province();
    today = LocalDate.now(clock);
    committee = organisation.unit(province, UnitKind.GRASSROOTS_COMMITTEE, "Đảng ủy xã Đi Vắng");
    secretary = organisation.holder(committee, Role.SECRETARY);
    secretarys = organisation.signedIn(port, secretary);
    UnitView cell = organisation.unit(committee, UnitKind.CELL, "Chi bộ Nhỏ");
    straw = organisation.holder(cell, Role.COMMITTEE_MEMBER);
    admin = organisation.holder(province, Role.SYSTEM_ADMIN);
    asking = organisation.signedIn(port, admin);
    another = organisation.signedIn(port, organisation.holder(province, Role.SYSTEM_ADMIN));
  }

  @AfterEach
  void nothingWaits() {
    jdbc.sql("delete from hoso.oversight_request").update();
  }

  @Test
  void who_is_named_by_an_administrator_waits_for_a_second_person() {
    Answer undone = set(asking, secretary, straw);
    assertThat(undone.status()).as(undone.text()).isEqualTo(409);
    assertThat(undone.code()).isEqualTo("ADMINISTRATION-008");
    assertThat(named()).isZero();
    assertThat(told()).as("nothing has been done").isEmpty();
    JsonNode asked = another.get(WAITING).json().path("changes");
    assertThat(asked).hasSize(1);
    assertThat(asked.get(0).path("said").asString())
        .contains(straw.fullName() + " thay " + secretary.fullName())
        .contains(committee.name(), "9-TB/ĐU", "Được thêm: ");
    String confirm = WAITING + "/changes/" + asked.get(0).path("id").asString() + "/confirm";
    assertThat(confirm(asking, confirm).code()).isEqualTo("ADMINISTRATION-001");
    assertThat(confirm(another, confirm).status()).isEqualTo(204);
    assertThat(set(asking, secretary, straw).status()).isEqualTo(201);
    assertThat(named()).isOne();
  }

  @Test
  void who_is_absent_is_told_who_stands_in_for_him_and_by_whose_word() {
    HosoClient leader =
        organisation.signedIn(port, organisation.holder(province, Role.STANDING_COMMITTEE));
    Answer done = set(leader, secretary, straw);
    assertThat(done.status()).as("a leader above names him: " + done.text()).isEqualTo(201);
    assertThat(told()).singleElement().asString().contains(straw.fullName(), " giao");
    leader.post("/api/stand-ins/" + done.json().path("id").asString() + "/end", null);
    assertThat(told()).as("taken back").isEmpty();
  }

  @Test
  void what_an_official_sets_for_himself_is_done_at_once_and_he_needs_no_notice() {
    UnitView room = organisation.unit(province, UnitKind.ROOM, "Phòng Của Quản Trị");
    organisation.appoint(admin.officialId(), room, Role.OFFICE_CLERK, today, null);
    Answer done = set(asking, admin, straw, Role.OFFICE_CLERK);
    assertThat(done.status()).as(done.text()).isEqualTo(201);
    assertThat(asking.get("/api/notices").text()).doesNotContain("STANDS_IN_FOR_YOU");
  }

  @Test
  void who_holds_that_position_himself_gets_nothing_by_standing_in_there() {
    CurrentUser colleague = organisation.holder(committee, Role.SECRETARY);
    Answer done = set(asking, secretary, colleague);
    assertThat(done.status()).as(done.text()).isEqualTo(201);
  }

  @Test
  void whoever_confirms_a_link_reads_whom_its_holder_stands_in_for() {
    organisation.account(straw.officialId());
    HosoClient leader =
        organisation.signedIn(port, organisation.holder(province, Role.STANDING_COMMITTEE));
    assertThat(set(leader, secretary, straw).status()).isEqualTo(201);
    asking.post("/api/administration/officials/" + straw.officialId() + "/password-link", Map.of());
    String links = another.get(WAITING).json().path("links").toString();
    assertThat(another.get(WAITING).text())
        .as(links)
        .contains("(thay " + secretary.fullName() + ", ");
  }

  private List<String> told() {
    return secretarys.get("/api/notices").json().path("items").findParents("kind").stream()
        .filter(each -> each.path("kind").asString().equals("STANDS_IN_FOR_YOU"))
        .map(each -> each.path("detail").asString())
        .toList();
  }

  private int named() {
    return jdbc.sql("select count(*) from hoso.stand_in where absent_id = ?")
        .param(secretary.officialId())
        .query(Integer.class)
        .single();
  }

  private Answer set(HosoClient by, CurrentUser absent, CurrentUser deputy) {
    return set(by, absent, deputy, Role.SECRETARY);
  }

  private Answer set(HosoClient by, CurrentUser absent, CurrentUser deputy, Role role) {
    UUID holding =
        jdbc.sql(
                "select h.id from hoso.position_holding h join hoso.position p on p.id = h.position_id"
                    + " where h.official_id = ? and p.role = ?")
            .params(absent.officialId(), role.name())
            .query(UUID.class)
            .single();
    return by.post(
        "/api/stand-ins",
        Map.of(
            "absentId", absent.officialId(),
            "deputyId", deputy.officialId(),
            "holdingIds", List.of(holding),
            "from", today.toString(),
            "to", today.toString(),
            "document", "9-TB/ĐU"));
  }
}
