package vn.hoso.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoso.administration.Confirming.confirm;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;

/** Officials, accounts and positions over HTTP: what an administrator does, who may not. */
@IntegrationTest
class OfficialAdministrationTest {

  private static final String OFFICIALS = "/api/administration/officials";
  private static final String PASSWORD = "mot mat khau that dai";

  @Autowired TestOrganisation organisation;
  @Autowired Officials officials;
  @Autowired Clock clock;
  @Autowired HosoClock hosoClock;
  @LocalServerPort int port;
  private HosoClient admin;
  private HosoClient another;
  private String code = "";
  private UnitView cell;
  private LocalDate today;

  @BeforeEach
  void anAdministratorAndACell() {
    UnitView province = organisation.province();
    admin = organisation.signedIn(port, organisation.holder(province, Role.SYSTEM_ADMIN));
    another = organisation.signedIn(port, organisation.holder(province, Role.SYSTEM_ADMIN));
    cell =
        organisation.unit(
            organisation.unit(province, UnitKind.GRASSROOTS_COMMITTEE, "Đảng ủy xã Cán Bộ"),
            UnitKind.CELL,
            "Chi bộ thôn Cán Bộ");
    today = LocalDate.now(clock);
  }

  @AfterEach
  void timeRunsAgain() {
    hosoClock.reset();
  }

  @Test
  void a_new_official_sets_his_password_by_a_link_that_works_once() {
    String username = username();
    JsonNode made = create("Nguyễn Thị Mới", username).json();
    String id = made.path("id").asString();
    assertThat(made.path("account").path("passwordSet").asBoolean()).isFalse();
    assertThat(signIn(username, PASSWORD).code()).isEqualTo("SIGNIN-001");

    Answer link = admin.post(OFFICIALS + "/" + id + "/password-link", null);
    String token = link.json().path("token").asString();
    code = code(link, id);
    HosoClient nobody = new HosoClient(port);
    assertThat(nobody.post("/api/password", password(token, "ngan")).code())
        .isEqualTo("SIGNIN-004");
    assertThat(nobody.post("/api/password", password(token, PASSWORD)).status()).isEqualTo(204);
    assertThat(nobody.post("/api/password", password(token, PASSWORD)).code())
        .isEqualTo("SIGNIN-007");
    assertThat(signIn(username, PASSWORD).status()).isEqualTo(200);
    assertThat(history(id))
        .containsExactly(
            "PASSWORD_SET",
            "PASSWORD_LINK_CONFIRMED",
            "PASSWORD_LINK_ISSUED",
            "ACCOUNT_OPENED",
            "OFFICIAL_CREATED");
  }

  @Test
  void a_newer_link_kills_the_older_and_none_outlives_three_days() {
    String id = create("Nguyễn Thị Liên", username()).json().path("id").asString();
    String first = token(id);
    String second = token(id);
    HosoClient nobody = new HosoClient(port);
    assertThat(nobody.post("/api/password", password(first, PASSWORD)).status()).isEqualTo(410);
    hosoClock.moveTo(clock.instant().plus(Duration.ofHours(73)));
    assertThat(nobody.post("/api/password", password(second, PASSWORD)).status()).isEqualTo(410);
  }

  @Test
  void a_blocked_official_is_out_at_once_and_comes_back_with_his_old_password() {
    CurrentUser user = organisation.holder(cell, Role.SECRETARY);
    String username = organisation.account(user.officialId());
    HosoClient client = new HosoClient(port).signIn(username, TestOrganisation.PASSWORD);
    Answer blocked = admin.post(OFFICIALS + "/" + user.officialId() + "/block", null);
    assertThat(blocked.json().path("account").path("blocked").asBoolean()).isTrue();
    assertThat(client.get("/api/session").status()).isEqualTo(401);
    assertThat(signIn(username, TestOrganisation.PASSWORD).code()).isEqualTo("SIGNIN-006");
    assertThat(signIn(username, "not the password").code()).isEqualTo("SIGNIN-001");
    admin.post(OFFICIALS + "/" + user.officialId() + "/unblock", null);
    assertThat(signIn(username, TestOrganisation.PASSWORD).status()).isEqualTo(200);
    assertThat(history(user.officialId().toString()))
        .containsExactly("ACCOUNT_UNBLOCKED", "ACCOUNT_BLOCKED");
  }

  @Test
  void a_position_is_held_from_its_first_to_its_last_day() {
    String id = create("Trần Văn Chức", null).json().path("id").asString();
    Answer given = give(id, "SECRETARY", today.minusDays(5), null);
    assertThat(given.status()).as(given.text()).isEqualTo(200);
    JsonNode holding = given.json().path("holdings").get(0);
    assertThat(holding.path("label").asString()).isEqualTo("Bí thư Chi bộ thôn Cán Bộ");
    UUID official = UUID.fromString(id);
    assertThat(officials.asUser(official, today).holdsAt(cell.id(), Role.SECRETARY)).isTrue();
    assertThat(officials.asUser(official, today.minusDays(6)).positions()).isEmpty();

    String end = OFFICIALS + "/positions/" + holding.path("id").asString() + "/end";
    assertThat(fields(admin.post(end, Map.of("lastDay", today.minusDays(6).toString()))))
        .containsExactly("to");
    admin.post(end, Map.of("lastDay", today.minusDays(1).toString()));
    assertThat(officials.asUser(official, today).positions()).isEmpty();
    assertThat(fields(admin.post(end, Map.of("lastDay", today.toString()))))
        .containsExactly("lastDay");
  }

  @Test
  void a_position_that_does_not_fit_the_unit_or_is_held_already_is_refused_by_field() {
    String id = create("Trần Văn Trùng", null).json().path("id").asString();
    assertThat(fields(give(id, "STANDING_COMMITTEE", today, null))).containsExactly("role");
    assertThat(fields(give(id, "SECRETARY", today, today.minusDays(1)))).containsExactly("to");
    give(id, "SECRETARY", today, today.plusDays(3));
    assertThat(fields(give(id, "SECRETARY", today.plusDays(3), null))).containsExactly("from");
    assertThat(give(id, "SECRETARY", today.plusDays(4), null).status()).isEqualTo(200);
  }

  @Test
  void an_official_is_found_by_words_of_his_name_and_his_name_can_be_corrected() {
    String id = create("Đoàn Thị Phượng Hoàng", null).json().path("id").asString();
    assertThat(found("phuong hoang doan")).contains(id);
    admin.put(OFFICIALS + "/" + id + "/name", Map.of("fullName", "Đoàn Thị Phụng Hoàng"));
    assertThat(found("phuong hoang doan")).doesNotContain(id);
    assertThat(found("phụng hoàng")).contains(id);
  }

  @Test
  void what_somebody_did_is_told_under_the_name_he_did_it_with() {
    CurrentUser secretary = organisation.holder(cell, Role.SECRETARY);
    String id = secretary.officialId().toString();
    admin.put(OFFICIALS + "/" + id + "/name", Map.of("fullName", "Ngô Thị Thuở Trước"));
    CurrentUser other = organisation.holder(organisation.province(), Role.SYSTEM_ADMIN);
    HosoClient others = organisation.signedIn(port, other);
    others.put(OFFICIALS + "/" + id + "/name", Map.of("fullName", "Ngô Thị Bây Giờ"));
    Answer renamed =
        admin.put(OFFICIALS + "/" + other.officialId() + "/name", Map.of("fullName", "Lê Thị Mạo"));
    assertThat(renamed.status()).as(renamed.text()).isEqualTo(200);

    String history = admin.get("/api/administration/history?official=" + id).text();
    assertThat(history).contains(other.fullName()).doesNotContain("Lê Thị Mạo");
    String his = admin.get("/api/administration/history?official=" + other.officialId()).text();
    assertThat(his).contains("\"before\":\"" + other.fullName() + "\"", "\"after\":\"Lê Thị Mạo\"");
  }

  @Test
  void nobody_renames_himself() {
    CurrentUser other = organisation.holder(organisation.province(), Role.SYSTEM_ADMIN);
    assertThat(
            organisation
                .signedIn(port, other)
                .put(
                    OFFICIALS + "/" + other.officialId() + "/name",
                    Map.of("fullName", "Lê Thị Mạo"))
                .code())
        .isEqualTo("ADMINISTRATION-006");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lê\r\nSet-Cookie: a", "Lê\tHai", "Lê\u2028Hai"})
  void a_name_stands_in_one_line_and_reads_as_it_is_written(String name) {
    assertThat(fields(create(name, username()))).containsExactly("fullName");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lê \u202EThị \u2066Hai\u2069", "Lê\u061C Thị Hai\u202C", "Lê Thị Hai"})
  void signs_that_turn_a_name_are_not_kept(String name) {
    String id = create(name, null).json().path("id").asString();
    assertThat(admin.get(OFFICIALS + "/" + id).json().path("fullName").asString())
        .isEqualTo("Lê Thị Hai");
  }

  @Test
  void a_username_that_is_none_or_taken_and_a_second_account_are_refused_by_field() {
    String username = username();
    String id = create("Lê Một", username).json().path("id").asString();
    assertThat(fields(create("Lê Hai", username))).containsExactly("username");
    assertThat(fields(create("Lê Ba", "Tên Có Dấu"))).containsExactly("username");
    assertThat(found("le ba")).isEmpty();
    Answer second = admin.post(OFFICIALS + "/" + id + "/account", Map.of("username", username()));
    assertThat(fields(second)).containsExactly("username");
  }

  @Test
  void nobody_but_an_administrator_reads_or_changes_officials() {
    CurrentUser user = organisation.holder(cell, Role.SECRETARY);
    HosoClient secretary = organisation.signedIn(port, user);
    String one = OFFICIALS + "/" + user.officialId();
    List<Answer> answers =
        List.of(
            secretary.post(OFFICIALS + "/search", Map.of("text", "a")),
            secretary.get(one),
            secretary.post(OFFICIALS, Map.of("fullName", "X")),
            secretary.put(one + "/name", Map.of("fullName", "X")),
            secretary.post(one + "/account", Map.of("username", username())),
            secretary.post(one + "/password-link", null),
            secretary.post(one + "/block", null),
            secretary.post(one + "/unblock", null),
            secretary.post(one + "/positions", position("SYSTEM_ADMIN", today, null)),
            secretary.post(
                OFFICIALS + "/positions/" + user.positions().get(0).positionId() + "/end",
                Map.of("lastDay", today.toString())));
    assertThat(answers).allSatisfy(it -> assertThat(it.code()).isEqualTo("ORGANISATION-004"));
    assertThat(new HosoClient(port).get(one).status()).isEqualTo(401);
  }

  private Answer create(String fullName, String username) {
    return admin.post(
        OFFICIALS,
        username == null
            ? Map.of("fullName", fullName)
            : Map.of("fullName", fullName, "username", username));
  }

  private Answer give(String id, String role, LocalDate from, LocalDate to) {
    return admin.post(OFFICIALS + "/" + id + "/positions", position(role, from, to));
  }

  private Map<String, Object> position(String role, LocalDate from, LocalDate to) {
    return to == null
        ? Map.of("unitId", cell.id(), "role", role, "from", from.toString())
        : Map.of("unitId", cell.id(), "role", role, "from", from.toString(), "to", to.toString());
  }

  private String token(String id) {
    return admin
        .post(OFFICIALS + "/" + id + "/password-link", null)
        .json()
        .path("token")
        .asString();
  }

  private Answer signIn(String username, String password) {
    return new HosoClient(port)
        .post("/api/session", Map.of("username", username, "password", password));
  }

  private List<String> found(String text) {
    return admin.post(OFFICIALS + "/search", Map.of("text", text)).json().findValuesAsString("id");
  }

  private List<String> history(String id) {
    return admin
        .get("/api/administration/history?official=" + id)
        .json()
        .path("items")
        .findValuesAsString("kind");
  }

  /** What the second person is shown. */
  private String code(Answer link, String id) {
    assertThat(link.json().path("alone").asBoolean()).isFalse();
    String waiting =
        another
            .get("/api/administration/waiting")
            .json()
            .path("links")
            .valueStream()
            .filter(each -> each.path("officialId").asString().equals(id))
            .map(each -> each.path("id").asString())
            .findFirst()
            .orElseThrow();
    return confirm(another, "/api/administration/waiting/password-links/" + waiting + "/confirm")
        .json()
        .path("code")
        .asString();
  }

  private Map<String, String> password(String token, String password) {
    return Map.of("token", token, "code", code, "password", password);
  }

  private static String username() {
    return "moi." + UUID.randomUUID().toString().substring(0, 8);
  }

  private static List<String> fields(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(422);
    return answer.json().path("errors").findValuesAsString("field");
  }
}
