package vn.hoso.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoso.administration.Confirming.confirm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.entrance.Accounts;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Overseers;
import vn.hoso.organisation.Role;
import vn.hoso.shared.ImportVerdict;
import vn.hoso.unit.UnitDraft;
import vn.hoso.unit.UnitDuty;
import vn.hoso.unit.UnitImports;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** The board is not changed by a code, nor with a later date, nor by a list. */
@IntegrationTest
class LaterOversightTest {

  private static final String UNITS = "/api/administration/units";

  @Autowired TestOrganisation organisation;
  @Autowired Overseers overseers;
  @Autowired Units units;
  @Autowired Accounts accounts;
  @Autowired UnitImports lists;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @LocalServerPort int port;
  private UnitView province;
  private UnitView other;
  private UnitView rival;
  private CurrentUser head;
  private HosoClient asking;
  private HosoClient another;
  private LocalDate today;

  @BeforeEach
  void aSecondRoomReceivesToo() {
    province = organisation.province();
    today = LocalDate.now(clock);
    UnitView board = units.get(overseers.board().orElseThrow(), today);
    head = organisation.holder(board, Role.UNIT_HEAD);
    organisation.account(head.officialId());
    other = organisation.unit(province, UnitKind.BOARD, "Ban Có Phòng Thứ Hai");
    rival = organisation.room(other, UnitDuty.INTAKE, "Phòng Tiếp nhận thứ hai");
    asking = organisation.signedIn(port, organisation.holder(province, Role.SYSTEM_ADMIN));
    another = organisation.signedIn(port, organisation.holder(province, Role.SYSTEM_ADMIN));
    assertThat(overseers.board()).contains(board.id());
  }

  @AfterEach
  void itReceivesNoMore() {
    jdbc.sql("delete from hoso.oversight_request").update();
    jdbc.sql("update hoso.unit set duty = null where id = ? or from_day > ? and duty is not null")
        .params(rival.id(), today)
        .update();
  }

  @Test
  void a_code_takes_the_oversight_from_nobody_today_or_later() {
    for (LocalDate day : List.of(today, today.plusDays(1))) {
      Answer undone = recode(day);
      assertThat(undone.code()).as(undone.text()).isEqualTo("ADMINISTRATION-004");
      assertThat(overseers.board(day)).isNotEqualTo(Optional.of(other.id()));
    }
    assertThat(waiting()).hasSize(2);
    assertThat(waiting().get(0).path("said").asString())
        .contains(rival.name(), "Thôi giám sát: ", head.fullName());
  }

  @Test
  void where_nobody_watches_it_does_not_come_to_somebody_else_either() {
    CurrentUser straw = organisation.holder(other, Role.UNIT_HEAD);
    organisation.account(straw.officialId());
    jdbc.sql(
            "update hoso.account set blocked_at = 'epoch' where blocked_at is null and official_id"
                + " in (select h.official_id from hoso.position_holding h"
                + " join hoso.position p on p.id = h.position_id where p.role = 'UNIT_HEAD'"
                + " and p.unit_id = ?)")
        .param(overseers.board().orElseThrow())
        .update();
    try {
      assertThat(recode(today).code()).isEqualTo("ADMINISTRATION-009");
      assertThat(waiting().get(0).path("said").asString())
          .contains("Thành người giám sát: " + straw.fullName());
    } finally {
      jdbc.sql("update hoso.account set blocked_at = null where blocked_at = 'epoch'").update();
    }
  }

  @Test
  void who_is_blocked_today_is_named_and_is_not_let_in_alone_afterwards() {
    CurrentUser straw = organisation.holder(other, Role.UNIT_HEAD);
    organisation.account(straw.officialId());
    String official = "/api/administration/officials/" + straw.officialId();
    assertThat(asking.post(official + "/block", null).status()).isEqualTo(200);
    assertThat(recode(today).code()).isEqualTo("ADMINISTRATION-004");
    assertThat(waiting().get(0).path("said").asString())
        .contains("Thành người giám sát: " + straw.fullName());
    String id = waiting().get(0).path("id").asString();
    confirm(another, "/api/administration/waiting/changes/" + id + "/confirm");
    assertThat(recode(today).status()).isEqualTo(200);
    try {
      Answer unblocked = asking.post(official + "/unblock", null);
      assertThat(unblocked.code()).as(unblocked.text()).isEqualTo("ADMINISTRATION-009");
      assertThat(waiting().findValuesAsString("kind")).contains("ACCOUNT_UNBLOCKED");
    } finally {
      uncode();
    }
  }

  @Test
  void who_watched_when_he_was_blocked_is_let_in_again() {
    String official = "/api/administration/officials/" + head.officialId();
    assertThat(asking.post(official + "/block", null).code()).isEqualTo("ADMINISTRATION-004");
    String id = waiting().get(0).path("id").asString();
    confirm(another, "/api/administration/waiting/changes/" + id + "/confirm");
    assertThat(asking.post(official + "/block", null).status()).isEqualTo(200);
    Answer unblocked = asking.post(official + "/unblock", null);
    assertThat(unblocked.status()).as(unblocked.text()).isEqualTo(200);
  }

  @Test
  void who_has_a_confirmed_link_and_no_password_yet_is_named_as_well() {
    CurrentUser straw = organisation.holder(other, Role.UNIT_HEAD);
    accounts.open(straw.officialId(), "moi." + Math.abs(straw.officialId().hashCode()));
    asking.post("/api/administration/officials/" + straw.officialId() + "/password-link", null);
    String id =
        another
            .get("/api/administration/waiting")
            .json()
            .path("links")
            .valueStream()
            .filter(
                each -> each.path("officialId").asString().equals(straw.officialId().toString()))
            .map(each -> each.path("id").asString())
            .findFirst()
            .orElseThrow();
    confirm(another, "/api/administration/waiting/password-links/" + id + "/confirm");
    assertThat(recode(today).code()).isEqualTo("ADMINISTRATION-004");
    assertThat(waiting().get(0).path("said").asString())
        .contains("Thành người giám sát: " + straw.fullName());
  }

  @Test
  void a_room_with_tomorrows_date_takes_it_from_nobody() {
    Answer undone =
        asking.post(
            UNITS,
            Map.of(
                "parentId",
                province.id(),
                "kind",
                UnitKind.ROOM,
                "duty",
                UnitDuty.INTAKE,
                "name",
                "Phòng Tiếp nhận ngày mai",
                "shortName",
                "Phòng ngày mai",
                "from",
                today.plusDays(1).toString()));
    assertThat(undone.code()).as(undone.text()).isEqualTo("ADMINISTRATION-004");
  }

  @Test
  void other_codes_and_names_are_given_at_once() {
    UnitView room = organisation.unit(other, UnitKind.ROOM, "Phòng Không Việc");
    Answer coded =
        asking.post(
            UNITS + "/" + room.id() + "/codes", Map.of("code", code(), "from", today.toString()));
    assertThat(coded.status()).as(coded.text()).isEqualTo(200);
    Answer named =
        asking.post(
            UNITS + "/" + rival.id() + "/names",
            Map.of("name", "Phòng Hai", "shortName", "P2", "from", today.toString()));
    assertThat(named.status()).as(named.text()).isEqualTo(200);
    assertThat(waiting()).isEmpty();
  }

  @Test
  void a_list_gives_no_counter_a_code_that_would_choose_it() {
    jdbc.sql("delete from hoso.unit_code where unit_id = ?").param(rival.id()).update();
    UnitDraft row =
        new UnitDraft(
            other.code(), code(), rival.name(), null, UnitKind.ROOM, UnitDuty.INTAKE, today);
    transaction.executeWithoutResult(
        begun -> {
          begun.setRollbackOnly();
          ImportVerdict verdict = lists.write(List.of(row), n -> true).get(0);
          assertThat(verdict.kind()).isEqualTo(ImportVerdict.Kind.REFUSED);
          assertThat(verdict.errors().get(0).field()).isEqualTo("code");
        });
  }

  @Test
  void who_agreed_to_a_code_agreed_to_the_head_who_goes_by_it_and_to_no_other() {
    assertThat(recode(today).code()).isEqualTo("ADMINISTRATION-004");
    String id = waiting().get(0).path("id").asString();
    assertThat(confirm(another, "/api/administration/waiting/changes/" + id + "/confirm").status())
        .isEqualTo(204);
    CurrentUser late =
        organisation.holder(units.get(overseers.board().orElseThrow(), today), Role.UNIT_HEAD);
    organisation.account(late.officialId());
    assertThat(recode(today).code()).as("one more goes").isEqualTo("ADMINISTRATION-004");
    assertThat(waiting().findValuesAsString("said").toString()).contains(late.fullName());
    jdbc.sql("update hoso.account set blocked_at = now() where official_id = ?")
        .param(late.officialId())
        .update();
    assertThat(recode(today).status()).as("as it was agreed").isEqualTo(200);
    uncode();
  }

  private void uncode() {
    jdbc.sql("delete from hoso.unit_code where unit_id = ? and code = ?")
        .params(rival.id(), lowest)
        .update();
  }

  private String lowest;

  private Answer recode(LocalDate from) {
    lowest = lowest == null ? code() : lowest;
    return asking.post(
        UNITS + "/" + rival.id() + "/codes", Map.of("code", lowest, "from", from.toString()));
  }

  /** Before all others. */
  private static String code() {
    return "98%012d".formatted(Math.abs(UUID.randomUUID().getLeastSignificantBits() % 1_000_000));
  }

  private JsonNode waiting() {
    return another.get("/api/administration/waiting").json().path("changes");
  }
}
