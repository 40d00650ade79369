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
  private HosoClient second;
  private LocalDate today;

  @BeforeEach
  void anAdministratorAndAClerkWhoCanSignIn() {
    province = organisation.province();
    today = LocalDate.now(clock);
    board = units.get(overseers.board().orElseThrow(), today);
    admin = organisation.holder(province, Role.SYSTEM_ADMIN);
    asking = organisation.signedIn(port, admin);
    second = organisation.signedIn(port, organisation.holder(province, Role.SYSTEM_ADMIN));
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

  /** Whoever confirmed his link has read what it opened then, and is asked no more. */
  @Test
  void nor_is_he_where_his_link_is_confirmed_and_not_used_yet() {
    JsonNode link = withoutPassword();
    assertThat(confirmed(link).status()).isEqualTo(200);
    JsonNode asked = given(clerk.officialId(), province, Role.SYSTEM_ADMIN);
    assertThat(asked.path("holdings")).hasSize(1);
    assertThat(asked.path("waiting")).hasSize(1);
    OfficialDraft row =
        new OfficialDraft(clerk.fullName(), username, board.code(), Role.UNIT_HEAD, today, null);
    transaction.executeWithoutResult(
        begun -> {
          begun.setRollbackOnly();
          ImportVerdict verdict = imports.write(admin.officialId(), List.of(row), n -> true).get(0);
          assertThat(verdict.errors().get(0).code()).isEqualTo("watches");
        });
  }

  @Test
  void a_link_is_confirmed_with_what_was_read_and_not_with_what_it_has_become() {
    JsonNode link = withoutPassword();
    assertThat(given(clerk.officialId(), province, Role.SYSTEM_ADMIN).path("holdings")).hasSize(2);
    HosoClient.Answer stale = confirmed(link);
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.code()).isEqualTo("ADMINISTRATION-010");
    JsonNode anew = waiting();
    assertThat(anew.path("positions")).hasSize(2);
    assertThat(confirmed(anew).status()).isEqualTo(200);
    jdbc.sql("delete from hoso.position_holding where official_id = ?")
        .param(clerk.officialId())
        .update();
  }

  private JsonNode withoutPassword() {
    jdbc.sql("update hoso.account set password_set = false where official_id = ?")
        .param(clerk.officialId())
        .update();
    asking.post("/api/administration/officials/" + clerk.officialId() + "/password-link", Map.of());
    return waiting();
  }

  private JsonNode waiting() {
    return second
        .get("/api/administration/waiting")
        .json()
        .path("links")
        .valueStream()
        .filter(link -> link.path("officialId").asString().equals(clerk.officialId().toString()))
        .findFirst()
        .orElseThrow();
  }

  private HosoClient.Answer confirmed(JsonNode link) {
    return second.post(
        "/api/administration/waiting/password-links/" + link.path("id").asString() + "/confirm",
        Map.of("seen", link.path("seen").asString()));
  }

  private JsonNode given(UUID official, UnitView unit, Role role) {
    return asking
        .post(
            "/api/administration/officials/" + official + "/positions",
            Map.of("unitId", unit.id(), "role", role, "from", today.toString()))
        .json();
  }
}
