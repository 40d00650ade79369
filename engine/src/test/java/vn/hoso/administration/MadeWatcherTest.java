package vn.hoso.administration;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Overseers;
import vn.hoso.organisation.Role;
import vn.hoso.shared.ImportVerdict;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/** No administrator makes himself a second person out of an account that has a small post. */
@IntegrationTest
class MadeWatcherTest {

  @Autowired TestOrganisation organisation;
  @Autowired Overseers overseers;
  @Autowired Officials officials;
  @Autowired OfficialImports imports;
  @Autowired TransactionTemplate transaction;
  @Autowired Units units;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;
  private UnitView province;
  private UnitView board;
  private CurrentUser admin;
  private CurrentUser clerk;
  private String username;
  private HosoClient asking;
  private LocalDate today;

  @BeforeEach
  void anAdministratorAndAClerkWhoCanSignIn() {
    province = organisation.province();
    today = LocalDate.now(clock);
    board = units.get(overseers.board().orElseThrow(), today);
    admin = organisation.holder(province, Role.SYSTEM_ADMIN);
    asking = organisation.signedIn(port, admin);
    organisation.account(organisation.holder(province, Role.SYSTEM_ADMIN).officialId());
    UnitView other = organisation.unit(province, UnitKind.BOARD, "Ban Không Giám Sát");
    clerk = organisation.holder(other, Role.OFFICE_CLERK);
    username = organisation.account(clerk.officialId());
  }

  @AfterEach
  void nothingWaits() {
    jdbc.sql("delete from hoso.appointment_request where official_id = ?")
        .param(clerk.officialId())
        .update();
  }

  @Test
  void who_would_watch_by_it_waits_for_a_second_person() {
    assertThat(given(clerk.officialId(), board, Role.UNIT_HEAD).path("holdings")).hasSize(1);
    JsonNode both = given(clerk.officialId(), province, Role.SYSTEM_ADMIN);
    assertThat(both.path("holdings")).hasSize(1);
    assertThat(both.path("waiting")).hasSize(2);
  }

  @Test
  void other_positions_and_those_of_who_cannot_sign_in_yet_are_given_at_once() {
    UnitView other = organisation.unit(province, UnitKind.BOARD, "Ban Thứ Ba");
    assertThat(given(clerk.officialId(), other, Role.UNIT_HEAD).path("holdings")).hasSize(2);
    UUID fresh = officials.create("Cán bộ Chưa Có Tài khoản");
    assertThat(given(fresh, board, Role.UNIT_HEAD).path("holdings"))
        .as("whoever confirms his link reads it")
        .hasSize(1);
    jdbc.sql("delete from hoso.position_holding where official_id = ?").param(fresh).update();
  }

  @Test
  void nor_is_he_made_one_by_a_list() {
    OfficialDraft row =
        new OfficialDraft(clerk.fullName(), username, board.code(), Role.UNIT_HEAD, today, null);
    transaction.executeWithoutResult(
        begun -> {
          begun.setRollbackOnly();
          ImportVerdict verdict = imports.write(admin.officialId(), List.of(row), n -> true).get(0);
          assertThat(verdict.kind()).isEqualTo(ImportVerdict.Kind.REFUSED);
          assertThat(verdict.errors().get(0).code()).isEqualTo("watches");
        });
  }

  private JsonNode given(UUID official, UnitView unit, Role role) {
    return asking
        .post(
            "/api/administration/officials/" + official + "/positions",
            Map.of("unitId", unit.id(), "role", role, "from", today.toString()))
        .json();
  }
}
