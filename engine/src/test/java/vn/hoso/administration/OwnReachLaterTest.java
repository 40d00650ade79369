package vn.hoso.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoso.administration.Confirming.confirm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
import vn.hoso.unit.UnitDuty;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;

/** What comes to an administrator under another account, later, or by what others lose. */
@IntegrationTest
class OwnReachLaterTest {

  private static final String UNITS = "/api/administration/units/";
  private static final String CHANGES = "/api/administration/waiting/changes/";

  /** The ways there. */
  enum Way {
    BELOW_HIS_OTHER_ACCOUNT,
    BELOW_HIS_SEAT_OF_TOMORROW,
    WORK_ANOTHER_ROOM_LOSES,
    CODE_THAT_CHOOSES_HIS_ROOM,
    HIS_OTHER_ACCOUNT_OPENED_AGAIN
  }

  @Autowired TestOrganisation organisation;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;
  private UnitView province;
  private UnitView committee;
  private UnitView away;
  private UnitView cell;
  private CurrentUser who;
  private HosoClient mine;
  private HosoClient another;
  private LocalDate today;

  @BeforeEach
  void anAdministratorAndACommittee() {
    province = organisation.province();
    today = LocalDate.now(clock);
    committee = organisation.unit(province, UnitKind.GRASSROOTS_COMMITTEE, "Đảng ủy xã Về Sau");
    away = organisation.unit(province, UnitKind.GRASSROOTS_COMMITTEE, "Đảng ủy xã Ở Xa");
    cell = organisation.unit(away, UnitKind.CELL, "Chi bộ Ở Xa");
    who = organisation.holder(province, Role.SYSTEM_ADMIN);
    mine = organisation.signedIn(port, who);
    another = organisation.signedIn(port, organisation.holder(province, Role.SYSTEM_ADMIN));
  }

  @AfterEach
  void nothingWaits() {
    jdbc.sql("delete from hoso.oversight_request").update();
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void what_gives_him_more_waits_for_a_second_person(Way way) {
    Map<HosoClient, Answer> answers = go(way);
    Answer undone = answers.get(mine);
    assertThat(undone.status()).as(undone.text()).isEqualTo(409);
    assertThat(undone.code()).isEqualTo("ADMINISTRATION-005");
    Answer done = answers.get(another);
    assertThat(done.status()).as("who gains nothing: " + done.text()).isEqualTo(200);
  }

  @Test
  void what_an_account_said_to_be_his_sees_already_hides_no_gain_of_his_own() {
    UUID other = otherAccount();
    organisation.appoint(other, away, Role.SECRETARY, today, null);
    organisation.appoint(who.officialId(), committee, Role.SECRETARY, today, null);
    assertThat(move(mine, cell, committee).code()).isEqualTo("ADMINISTRATION-005");
  }

  @Test
  void who_agreed_to_a_move_agreed_to_the_units_that_moved_with_it_and_to_no_more() {
    UnitView over = organisation.unit(province, UnitKind.COMMITTEE, "Đảng ủy Cấp trên Về Sau");
    organisation.appoint(who.officialId(), over, Role.SECRETARY, today, null);
    Answer undone = move(mine, away, over);
    assertThat(undone.code()).as(undone.text()).isEqualTo("ADMINISTRATION-005");
    String first = waiting().get(0).path("id").asString();
    assertThat(waiting().get(0).path("said").asString()).contains("Được thêm: 2 đơn vị");
    assertThat(confirm(another, CHANGES + first + "/confirm").status()).isEqualTo(204);

    organisation.unit(away, UnitKind.CELL, "Chi bộ Đến Sau");
    assertThat(move(mine, away, over).code()).as("grown").isEqualTo("ADMINISTRATION-005");
    String smaller = id("Được thêm: 3 đơn vị");
    assertThat(smaller).isNotNull();

    UnitView yetMore = organisation.unit(away, UnitKind.CELL, "Chi bộ Đến Sau Nữa");
    assertThat(move(mine, away, over).code()).isEqualTo("ADMINISTRATION-005");
    assertThat(confirm(another, CHANGES + smaller + "/confirm").status())
        .as("taken back: nobody agrees to words that have become too small")
        .isEqualTo(409);
    confirm(another, CHANGES + id("4 đơn vị") + "/confirm");
    jdbc.sql("update hoso.unit set parent_id = ?, path = ? where id = ?")
        .params(province.id(), province.path() + yetMore.id() + "/", yetMore.id())
        .update();
    Answer done = move(mine, away, over);
    assertThat(done.status()).as("less than agreed: " + done.text()).isEqualTo(200);
  }

  private String id(String words) {
    for (JsonNode each : waiting()) {
      if (each.path("said").asString().contains(words)) {
        return each.path("id").asString();
      }
    }
    return null;
  }

  private JsonNode waiting() {
    return another.get("/api/administration/waiting").json().path("changes");
  }

  private Answer move(HosoClient by, UnitView unit, UnitView below) {
    return by.post(
        UNITS + unit.id() + "/move", Map.of("parentId", below.id(), "from", today.toString()));
  }

  /** First by him, then by somebody who gains nothing by it. */
  private Map<HosoClient, Answer> go(Way way) {
    return switch (way) {
      case BELOW_HIS_OTHER_ACCOUNT -> {
        organisation.appoint(otherAccount(), committee, Role.SECRETARY, today, null);
        yield both(by -> move(by, cell, committee));
      }
      case BELOW_HIS_SEAT_OF_TOMORROW -> {
        organisation.appoint(who.officialId(), committee, Role.SECRETARY, today.plusDays(1), null);
        yield both(by -> move(by, cell, committee));
      }
      case WORK_ANOTHER_ROOM_LOSES -> {
        UnitView his = organisation.room(committee, UnitDuty.APPRAISAL, "Phòng Thẩm định Của Mình");
        UnitView loses = organisation.room(committee, UnitDuty.VERIFICATION, "Phòng Bảo vệ");
        organisation.appoint(who.officialId(), his, Role.APPRAISER, today, null);
        Map<String, Object> none = new HashMap<>();
        none.put("duty", null);
        yield both(by -> by.put(UNITS + loses.id() + "/duty", none));
      }
      case CODE_THAT_CHOOSES_HIS_ROOM -> {
        organisation.room(committee, UnitDuty.APPRAISAL, "Phòng Thẩm định Trước");
        UnitView his = organisation.room(committee, UnitDuty.APPRAISAL, "Phòng Thẩm định Sau");
        organisation.appoint(who.officialId(), his, Role.APPRAISER, today, null);
        String code = "98%012d".formatted(Math.abs(UUID.randomUUID().hashCode() % 1_000_000));
        yield both(
            by ->
                by.post(
                    UNITS + his.id() + "/codes", Map.of("code", code, "from", today.toString())));
      }
      case HIS_OTHER_ACCOUNT_OPENED_AGAIN -> {
        UUID other = otherAccount();
        organisation.appoint(other, committee, Role.SECRETARY, today, null);
        organisation.account(other);
        jdbc.sql("update hoso.account set blocked_at = now() where official_id = ?")
            .param(other)
            .update();
        yield both(by -> by.post("/api/administration/officials/" + other + "/unblock", null));
      }
    };
  }

  private Map<HosoClient, Answer> both(Function<HosoClient, Answer> act) {
    Answer his = act.apply(mine);
    return Map.of(mine, his, another, act.apply(another));
  }

  /** Another official who is the same person of the register, entered there twice. */
  private UUID otherAccount() {
    String name = "Trần Hai Tài " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    CurrentUser other = organisation.holder(province, Role.PROCEDURE_ADMIN);
    for (UUID official : List.of(who.officialId(), other.officialId())) {
      jdbc.sql("update hoso.official set person_id = ? where id = ?")
          .params(person(name), official)
          .update();
    }
    return other.officialId();
  }

  private UUID person(String name) {
    return UUID.fromString(
        organisation
            .signedIn(port, organisation.holder(cell, Role.SECRETARY))
            .post(
                "/api/persons",
                Map.of(
                    "fullName",
                    name,
                    "gender",
                    "MALE",
                    "birthYear",
                    1981,
                    "birthMonth",
                    4,
                    "birthDay",
                    5,
                    "acceptDuplicates",
                    true))
            .json()
            .path("id")
            .asString());
  }
}
