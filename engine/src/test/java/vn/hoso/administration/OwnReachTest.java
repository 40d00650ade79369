package vn.hoso.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoso.administration.Confirming.confirm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.delegation.Delegations;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.DayText;
import vn.hoso.unit.UnitDuty;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;

/** An administrator with a post of his own gives himself nothing more to see or to do. */
@IntegrationTest
class OwnReachTest {

  private static final String ADMINISTRATION = "/api/administration";
  private static final String UNITS = ADMINISTRATION + "/units/";
  private static final String DELEGATIONS = ADMINISTRATION + "/delegations/";

  /** The ways there. */
  enum Way {
    MOVED_BELOW,
    MERGED_INTO,
    DUTY_OF_HIS_ROOM,
    DELEGATED_TO_HIS_COMMITTEE,
    GIVEN_BACK_BY_A_CORRECTION,
    COUNTED_EARLIER_BY_A_CORRECTION,
    ENDED_FOR_WHOM_HE_LEADS,
    WITHDRAWN_FROM_WHOM_HE_LEADS,
    SHORTENED_FOR_WHOM_HE_LEADS
  }

  @Autowired TestOrganisation organisation;
  @Autowired AdmissionLine line;
  @Autowired Delegations delegations;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;
  private CurrentUser who;
  private HosoClient mine;
  private HosoClient another;
  private UnitView committee;
  private UnitView room;
  private UnitView cell;
  private UnitView led;
  private String today;

  @BeforeEach
  void anAdministratorWhoIsSecretaryAndSitsInARoom() {
    UnitView province = organisation.province();
    LocalDate day = LocalDate.now(clock);
    today = day.toString();
    committee = organisation.unit(province, UnitKind.GRASSROOTS_COMMITTEE, "Đảng ủy xã Của Mình");
    UnitView board = organisation.unit(province, UnitKind.BOARD, "Ban Của Mình");
    room = organisation.unit(board, UnitKind.ROOM, "Phòng Của Mình");
    who = organisation.holder(province, Role.SYSTEM_ADMIN);
    organisation.appoint(who.officialId(), committee, Role.SECRETARY, day, null);
    organisation.appoint(who.officialId(), room, Role.OFFICE_CLERK, day, null);
    UnitView superior =
        organisation.unit(province, UnitKind.COMMITTEE, "Đảng ủy Cấp trên Của Mình");
    led = organisation.unit(superior, UnitKind.GRASSROOTS_COMMITTEE, "Đảng ủy xã Dưới Mình");
    organisation.appoint(who.officialId(), superior, Role.SECRETARY, day, null);
    mine = organisation.signedIn(port, who);
    another = organisation.signedIn(port, organisation.holder(province, Role.SYSTEM_ADMIN));
    cell = line.newCell(Place.UNDER_PROVINCE);
    line.open(cell);
  }

  @AfterEach
  void nothingWaits() {
    jdbc.sql("delete from hoso.oversight_request").update();
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void what_gives_him_more_waits_for_a_second_person(Way way) {
    Answer undone = go(mine, way);
    assertThat(undone.status()).as(undone.text()).isEqualTo(409);
    assertThat(undone.code()).isEqualTo("ADMINISTRATION-005");
    assertThat(seen()).as("nothing has come to him").isZero();
    JsonNode asked = another.get(ADMINISTRATION + "/waiting").json().path("changes");
    assertThat(asked).hasSize(1);
    String id = asked.get(0).path("id").asString();
    assertThat(confirm(mine, ADMINISTRATION + "/waiting/changes/" + id + "/confirm").code())
        .isEqualTo("ADMINISTRATION-001");
  }

  @Test
  void once_another_agrees_it_is_done() {
    go(mine, Way.MOVED_BELOW);
    JsonNode asked = another.get(ADMINISTRATION + "/waiting").json().path("changes");
    String id = asked.get(0).path("id").asString();
    confirm(another, ADMINISTRATION + "/waiting/changes/" + id + "/confirm");
    assertThat(go(mine, Way.MOVED_BELOW).status()).isEqualTo(200);
    assertThat(seen()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void who_gains_nothing_by_it_acts_at_once(Way way) {
    Answer done = go(another, way);
    assertThat(done.status()).as(done.text()).isBetween(200, 201);
  }

  @Test
  void who_shortens_what_is_delegated_to_his_own_acts_at_once() {
    Answer done =
        mine.post(DELEGATIONS + delegated(committee, null) + "/end", Map.of("lastDay", today));
    assertThat(done.status()).as(done.text()).isEqualTo(200);
  }

  @Test
  void who_leaves_a_seat_gains_nothing_by_what_is_delegated_below_it() {
    delegated(led, null);
    UUID seat =
        jdbc.sql(
                "select h.id from hoso.position_holding h join hoso.position p on p.id ="
                    + " h.position_id where h.official_id = ? and p.unit_id = ("
                    + "select parent_id from hoso.unit where id = ?)")
            .param(who.officialId())
            .param(led.id())
            .query(UUID.class)
            .single();
    Answer done =
        mine.post(
            ADMINISTRATION + "/officials/positions/" + seat + "/end", Map.of("lastDay", today));
    assertThat(done.status()).as(done.text()).isEqualTo(200);
  }

  @Test
  void the_second_person_reads_what_he_agrees_to() {
    go(mine, Way.DELEGATED_TO_HIS_COMMITTEE);
    go(mine, Way.DUTY_OF_HIS_ROOM);
    go(mine, Way.ENDED_FOR_WHOM_HE_LEADS);
    go(mine, Way.GIVEN_BACK_BY_A_CORRECTION);
    mine.post(
        UNITS.substring(0, UNITS.length() - 1),
        Map.of(
            "parentId",
            committee.id(),
            "kind",
            UnitKind.ROOM,
            "duty",
            UnitDuty.APPRAISAL,
            "name",
            "Phòng Mới Lập",
            "shortName",
            "Phòng Mới",
            "from",
            today));
    String said =
        another
            .get(ADMINISTRATION + "/waiting")
            .json()
            .path("changes")
            .findValuesAsString("said")
            .toString();
    String year = today.substring(0, 4);
    assertThat(said)
        .contains(committee.name() + ": ", "5-QĐ/TU", year)
        .contains(room.name() + ": Thẩm định")
        .contains(led.name(), "ngày cuối " + DayText.of(LocalDate.parse(today)))
        .contains("Phòng Mới Lập, thuộc " + committee.name() + ": Thẩm định");
  }

  @Test
  void who_gives_as_much_away_as_he_takes_has_taken_it_all_the_same() {
    UnitView own = organisation.unit(committee, UnitKind.CELL, "Chi bộ Cho Đi");
    line.open("admission", own.id(), Role.SECRETARY, own.id());
    UnitView other = line.newCell(Place.UNDER_PROVINCE);
    UnitView heir = organisation.unit(committee, UnitKind.CELL, "Chi bộ Nhận Về");
    Answer undone = merge(mine, Map.of(own.id(), other.id(), cell.id(), heir.id()));
    assertThat(undone.code()).as(undone.text()).isEqualTo("ADMINISTRATION-005");
  }

  private Answer go(HosoClient by, Way way) {
    return switch (way) {
      case MOVED_BELOW ->
          by.post(UNITS + cell.id() + "/move", Map.of("parentId", committee.id(), "from", today));
      case MERGED_INTO -> merge(by);
      case DUTY_OF_HIS_ROOM ->
          by.put(UNITS + room.id() + "/duty", Map.of("duty", UnitDuty.APPRAISAL));
      case DELEGATED_TO_HIS_COMMITTEE ->
          by.post(
              ADMINISTRATION + "/delegations",
              Map.of(
                  "unitId",
                  committee.id(),
                  "matter",
                  "admission",
                  "from",
                  today,
                  "document",
                  "5-QĐ/TU"));
      case GIVEN_BACK_BY_A_CORRECTION ->
          correct(
              by,
              delegated(committee, LocalDate.parse(today).minusDays(2)),
              LocalDate.parse(today).minusDays(9),
              null);
      case COUNTED_EARLIER_BY_A_CORRECTION ->
          correct(by, delegated(committee, null), LocalDate.parse(today).minusDays(90), null);
      case ENDED_FOR_WHOM_HE_LEADS ->
          by.post(DELEGATIONS + delegated(led, null) + "/end", Map.of("lastDay", today));
      case WITHDRAWN_FROM_WHOM_HE_LEADS ->
          by.post(DELEGATIONS + delegated(led, null) + "/withdraw", Map.of("reason", "Ghi nhầm"));
      case SHORTENED_FOR_WHOM_HE_LEADS ->
          correct(
              by,
              delegated(led, null),
              LocalDate.parse(today).minusDays(9),
              LocalDate.parse(today).plusDays(1));
    };
  }

  /** From nine days ago on; what stands there already is what is meant. */
  private UUID delegated(UnitView unit, LocalDate to) {
    UUID known =
        jdbc.sql("select id from hoso.delegation where unit_id = ?")
            .param(unit.id())
            .query(UUID.class)
            .optional()
            .orElse(null);
    if (known == null) {
      delegations.delegate(
          unit.id(), "admission", LocalDate.parse(today).minusDays(9), to, "5-QĐ/TU");
      return delegated(unit, to);
    }
    return known;
  }

  private Answer correct(HosoClient by, UUID delegation, LocalDate from, LocalDate to) {
    Map<String, Object> corrected =
        new HashMap<>(
            Map.of("from", from.toString(), "document", "5-QĐ/TU", "reason", "Ghi nhầm ngày"));
    corrected.put("to", to == null ? null : to.toString());
    return by.post(DELEGATIONS + delegation + "/correct", corrected);
  }

  private Answer merge(HosoClient by) {
    UnitView own = organisation.unit(committee, UnitKind.CELL, "Chi bộ Của Mình");
    return merge(by, Map.of(cell.id(), own.id()));
  }

  private Answer merge(HosoClient by, Map<UUID, UUID> heirs) {
    Map<String, Object> plan =
        new HashMap<>(
            Map.of(
                "units",
                heirs.entrySet().stream()
                    .map(each -> Map.of("unitId", each.getKey(), "successorId", each.getValue()))
                    .toList(),
                "lastDay",
                LocalDate.now(clock).minusDays(1).toString()));
    Answer shown = by.post(ADMINISTRATION + "/successions/preview", plan);
    assertThat(shown.status()).as(shown.text()).isEqualTo(200);
    plan.put("document", "1-QĐ/TU");
    plan.put("token", shown.json().path("token").asString());
    return by.post(ADMINISTRATION + "/successions", plan);
  }

  private int seen() {
    return mine.get("/api/dossiers").json().path("items").size();
  }
}
