package vn.hoso.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoso.administration.Confirming.confirm;
import static vn.hoso.administration.Confirming.seen;

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
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.entrance.Accounts;
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
  @Autowired Accounts accounts;
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
  private HosoClient another;
  private UnitView other;
  private LocalDate today;

  @BeforeEach
  void anAdministratorAndAClerkWhoCanSignIn() {
    province = organisation.province();
    today = LocalDate.now(clock);
    board = units.get(overseers.board().orElseThrow(), today);
    admin = organisation.holder(province, Role.SYSTEM_ADMIN);
    asking = organisation.signedIn(port, admin);
    another = organisation.signedIn(port, organisation.holder(province, Role.SYSTEM_ADMIN));
    other = organisation.unit(province, UnitKind.BOARD, "Ban Không Giám Sát");
    clerk = organisation.holder(other, Role.OFFICE_CLERK);
    username = organisation.account(clerk.officialId());
  }

  @AfterEach
  void nothingWaits() {
    jdbc.sql("delete from hoso.appointment_request where decided_at is null").update();
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
    UnitView third = organisation.unit(province, UnitKind.BOARD, "Ban Thứ Ba");
    assertThat(given(clerk.officialId(), third, Role.UNIT_HEAD).path("holdings")).hasSize(2);
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

  @Test
  void a_confirmed_link_lets_him_sign_in_as_a_password_does() {
    CurrentUser fresh = fresh();
    link(fresh);
    assertThat(confirm(another, address(fresh)).status()).isEqualTo(200);
    assertThat(given(fresh.officialId(), province, Role.SYSTEM_ADMIN).path("holdings")).hasSize(1);
    JsonNode both = given(fresh.officialId(), board, Role.UNIT_HEAD);
    assertThat(both.path("holdings")).hasSize(1);
    assertThat(both.path("waiting")).hasSize(2);
    transaction.executeWithoutResult(
        begun -> {
          begun.setRollbackOnly();
          ImportVerdict verdict = listed(fresh, board.code(), Role.UNIT_HEAD);
          assertThat(verdict.kind()).isEqualTo(ImportVerdict.Kind.REFUSED);
          assertThat(verdict.errors().get(0).code()).isEqualTo("watches");
        });
  }

  @Test
  void whatever_is_given_makes_a_confirmed_link_wait_again_and_its_code_is_good_for_nothing() {
    CurrentUser fresh = fresh();
    String token = link(fresh);
    String code = confirm(another, address(fresh)).json().path("code").asString();
    JsonNode more = given(fresh.officialId(), board, Role.OFFICE_CLERK);
    assertThat(more.path("holdings")).hasSize(2);
    assertThat(more.path("linkWaitsAgain").asBoolean()).as("who gave it is told").isTrue();
    assertThat(set(token, code).code()).isEqualTo("SIGNIN-008");
    assertThat(another.get("/api/administration/history?official=" + fresh.officialId()).text())
        .contains("PASSWORD_LINK_UNCONFIRMED");
    String anew = confirm(another, address(fresh)).json().path("code").asString();
    assertThat(set(token, anew).status()).isEqualTo(204);
    assertThat(asking.get(official(fresh)).json().path("linkWaitsAgain").asBoolean()).isFalse();
  }

  @Test
  void so_does_a_row_of_a_list() {
    CurrentUser fresh = fresh();
    String token = link(fresh);
    String code = confirm(another, address(fresh)).json().path("code").asString();
    UnitView third = organisation.unit(province, UnitKind.BOARD, "Ban Theo Danh Sách");
    String name = third.code() == null ? third.name() : third.code();
    transaction.executeWithoutResult(
        begun ->
            assertThat(listed(fresh, name, Role.OFFICE_CLERK).kind())
                .isEqualTo(ImportVerdict.Kind.CHANGED));
    assertThat(set(token, code).code()).isEqualTo("SIGNIN-008");
  }

  @Test
  void so_does_being_named_a_stand_in_and_a_position_a_second_person_agrees_to() {
    CurrentUser fresh = fresh();
    String token = link(fresh);
    String code = confirm(another, address(fresh)).json().path("code").asString();
    CurrentUser absent = organisation.holder(other, Role.UNIT_HEAD);
    UUID holding =
        jdbc.sql("select id from hoso.position_holding where official_id = ?")
            .param(absent.officialId())
            .query(UUID.class)
            .single();
    Map<String, Object> standIn =
        Map.of(
            "absentId", absent.officialId(),
            "deputyId", fresh.officialId(),
            "holdingIds", List.of(holding),
            "from", today.toString(),
            "to", today.toString(),
            "document", "1-TB");
    Answer named = organisation.signedIn(port, absent).post("/api/stand-ins", standIn);
    assertThat(named.status()).as(named.text()).isEqualTo(201);
    assertThat(set(token, code).code()).isEqualTo("SIGNIN-008");

    code = confirm(another, address(fresh)).json().path("code").asString();
    JsonNode asked = given(fresh.officialId(), province, Role.SYSTEM_ADMIN).path("waiting");
    String appointment =
        "/api/administration/waiting/appointments/" + asked.get(0).path("id").asString();
    assertThat(confirm(another, appointment + "/confirm").status()).isEqualTo(204);
    assertThat(set(token, code).code()).isEqualTo("SIGNIN-008");
    jdbc.sql("delete from hoso.password_link where official_id = ?")
        .param(fresh.officialId())
        .update();
  }

  @Test
  void who_has_read_less_than_there_is_confirms_no_link() {
    CurrentUser fresh = fresh();
    link(fresh);
    String read = seen(another, address(fresh));
    assertThat(given(fresh.officialId(), province, Role.SYSTEM_ADMIN).path("holdings")).hasSize(2);
    Answer stale = another.post(address(fresh), Map.of("seen", read));
    assertThat(stale.status()).as(stale.text()).isEqualTo(409);
    assertThat(stale.code()).isEqualTo("ADMINISTRATION-010");
    assertThat(confirm(another, address(fresh)).status()).as("as it is now").isEqualTo(200);
    jdbc.sql("delete from hoso.password_link where official_id = ?")
        .param(fresh.officialId())
        .update();
  }

  @Test
  void nor_a_position_that_is_called_otherwise_by_now() {
    JsonNode asked = given(clerk.officialId(), province, Role.SYSTEM_ADMIN).path("waiting");
    String address =
        "/api/administration/waiting/appointments/"
            + asked.get(0).path("id").asString()
            + "/confirm";
    String read = seen(another, address);
    Map<String, Object> name = Map.of("fullName", "Nguyễn Văn Khác");
    assertThat(asking.put(official(clerk) + "/name", name).status()).isEqualTo(200);
    assertThat(another.post(address, Map.of("seen", read)).code()).isEqualTo("ADMINISTRATION-010");
    assertThat(another.post(address, Map.of()).status()).as("unread").isEqualTo(400);
  }

  /** Has a small post and an account, and no password yet. */
  private CurrentUser fresh() {
    CurrentUser fresh = organisation.holder(other, Role.OFFICE_CLERK);
    accounts.open(
        fresh.officialId(), "moi." + Math.abs(fresh.officialId().getLeastSignificantBits()));
    return fresh;
  }

  private static String official(CurrentUser official) {
    return "/api/administration/officials/" + official.officialId();
  }

  private String link(CurrentUser official) {
    return asking.post(official(official) + "/password-link", null).json().path("token").asString();
  }

  private String address(CurrentUser official) {
    String id =
        jdbc.sql("select id::text from hoso.password_link where official_id = ?")
            .param(official.officialId())
            .query(String.class)
            .single();
    return "/api/administration/waiting/password-links/" + id + "/confirm";
  }

  private Answer set(String token, String code) {
    return new HosoClient(port)
        .post(
            "/api/password",
            Map.of("token", token, "code", code, "password", "mot mat khau that dai"));
  }

  private ImportVerdict listed(CurrentUser official, String unit, Role role) {
    String name =
        jdbc.sql("select username from hoso.account where official_id = ?")
            .param(official.officialId())
            .query(String.class)
            .single();
    OfficialDraft row = new OfficialDraft(official.fullName(), name, unit, role, today, null);
    return imports.write(admin.officialId(), List.of(row), n -> true).get(0);
  }

  private JsonNode given(UUID official, UnitView unit, Role role) {
    return asking
        .post(
            "/api/administration/officials/" + official + "/positions",
            Map.of("unitId", unit.id(), "role", role, "from", today.toString()))
        .json();
  }
}
