package vn.hoso.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.net.HttpCookie;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import tools.jackson.databind.JsonNode;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Positions;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;

@IntegrationTest
class SessionTest {

  /** Failures counted at a moment long gone are forgotten as soon as the clock runs again. */
  private static final Instant LONG_GONE = Instant.parse("2024-01-01T01:00:00Z");

  @LocalServerPort int port;
  @Autowired TestOrganisation organisation;
  @Autowired SignIn signIns;
  @Autowired SessionOfOfficial session;
  @Autowired SessionRepository<? extends Session> sessions;
  @Autowired Accounts accounts;
  @Autowired Passwords passwords;
  @Autowired Officials officials;
  @Autowired Positions positions;
  @Autowired HosoClock clock;
  @Autowired JdbcClient jdbc;
  private UnitView cell;
  private CurrentUser secretary;
  private String username;
  private HosoClient client;

  @BeforeEach
  void open() {
    UnitView grassroots =
        organisation.unit(
            organisation.province(), UnitKind.GRASSROOTS_COMMITTEE, "Đảng ủy xã Đăng Nhập");
    cell = organisation.unit(grassroots, UnitKind.CELL, "Chi bộ thôn Đông");
    secretary = organisation.holder(cell, Role.SECRETARY);
    username = organisation.account(secretary.officialId());
    client = new HosoClient(port);
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void who_signs_in_learns_who_he_is_and_what_he_may_begin() {
    Answer answer = signIn(username, TestOrganisation.PASSWORD);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    JsonNode session = answer.json();
    assertThat(session.path("officialId").asString()).isEqualTo(secretary.officialId().toString());
    assertThat(session.path("fullName").asString()).isEqualTo(secretary.fullName());
    assertThat(session.path("positions")).hasSize(1);
    JsonNode position = session.at("/positions/0");
    assertThat(position.path("id").asString())
        .isEqualTo(positions.of(cell.id(), Role.SECRETARY).id().toString());
    assertThat(position.path("unitId").asString()).isEqualTo(cell.id().toString());
    assertThat(position.path("unitName").asString()).isEqualTo("Chi bộ thôn Đông");
    assertThat(position.path("role").asString()).isEqualTo("SECRETARY");
    assertThat(position.path("label").asString()).isEqualTo("Bí thư Chi bộ thôn Đông");
    assertThat(session.at("/can/openDossier").asBoolean()).isTrue();
    assertThat(session.at("/can/administer").asBoolean()).isFalse();
    assertThat(session.at("/can/confirmFacts").asBoolean()).isFalse();
    assertThat(client.get("/api/session").json()).isEqualTo(session);
  }

  @Test
  void capital_letters_and_blanks_in_a_username_do_not_matter() {
    assertThat(signIn(" " + username.toUpperCase() + " ", TestOrganisation.PASSWORD).status())
        .isEqualTo(200);
  }

  @Test
  void a_wrong_password_and_an_unknown_username_get_the_same_answer() {
    clock.moveTo(LONG_GONE);
    Answer wrong = signIn(username, "wrong-password-1");
    Answer unknown = signIn("nobody.at.all", TestOrganisation.PASSWORD);
    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.code()).isEqualTo("SIGNIN-001");
    assertThat(unknown.status()).isEqualTo(401);
    assertThat(unknown.json()).isEqualTo(wrong.json());
    assertThat(client.get("/api/session").status()).isEqualTo(401);
  }

  @Test
  void a_body_without_username_or_password_is_refused_by_field() {
    Answer answer = client.post("/api/session", Map.of("username", " "));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("errors"))
        .extracting(error -> error.path("field").asString())
        .containsExactlyInAnyOrder("username", "password");
  }

  @Test
  void after_five_failures_whoever_failed_waits() {
    clock.moveTo(LONG_GONE);
    for (int i = 0; i < 5; i++) {
      assertThat(signIn(username, "wrong-password-" + i).code()).isEqualTo("SIGNIN-001");
    }
    Answer refused = signIn(username, TestOrganisation.PASSWORD);
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.code()).isEqualTo("SIGNIN-002");
    assertThat(refused.header("Retry-After")).isEqualTo("180");
    clock.moveTo(LONG_GONE.plusSeconds(180));
    assertThat(signIn(username, TestOrganisation.PASSWORD).status()).isEqualTo(200);
  }

  @Test
  void who_signed_in_here_before_gets_in_while_somebody_beside_him_guesses() {
    signIn(username, TestOrganisation.PASSWORD);
    client.delete("/api/session");
    HosoClient owner = client;
    clock.moveTo(LONG_GONE);
    client = new HosoClient(port);
    for (int i = 0; i < 6; i++) {
      signIn(username, "wrong-password-" + i);
    }
    assertThat(signIn(username, TestOrganisation.PASSWORD).code()).isEqualTo("SIGNIN-002");
    clock.reset();
    client = owner;
    assertThat(signIn(username, TestOrganisation.PASSWORD).status()).isEqualTo(200);
    HttpCookie mark = client.cookie("DEVICE").orElseThrow();
    assertThat(mark.isHttpOnly()).isTrue();
    assertThat(mark.getPath()).isEqualTo("/api/session");
    assertThat(
            jdbc.sql("select count(*) from known_device where official_id = ?")
                .param(secretary.officialId())
                .query(Integer.class)
                .single())
        .isOne();
  }

  @Test
  void a_session_has_a_new_id_and_a_new_csrf_token_after_sign_in() {
    signIn(username, TestOrganisation.PASSWORD);
    String session = client.cookie("SESSION").orElseThrow().getValue();
    String token = client.cookie("XSRF-TOKEN").orElseThrow().getValue();
    signIn(username, TestOrganisation.PASSWORD);
    assertThat(client.cookie("SESSION").orElseThrow().getValue()).isNotEqualTo(session);
    assertThat(client.cookie("XSRF-TOKEN").orElseThrow().getValue()).isNotEqualTo(token);
    assertThat(client.cookie("SESSION").orElseThrow().isHttpOnly()).isTrue();
    assertThat(new HosoClient(port).get("/api/session", "Cookie", "SESSION=" + session).code())
        .as("the session before sign-in is over")
        .isEqualTo("SIGNIN-003");
  }

  @ParameterizedTest
  @ValueSource(strings = {"AAAA", "7aCA", "JScn", "//79", "LQ==", "%00", "a-b"})
  void a_cookie_that_holds_no_session_is_none(String cookie) {
    for (String path : List.of("/api/session", "/api/about", "/api/dossiers")) {
      Answer answer = new HosoClient(port).get(path, "Cookie", "SESSION=" + cookie);
      assertThat(answer.status()).as(path).isEqualTo(path.endsWith("about") ? 200 : 401);
    }
  }

  @Test
  void sign_in_without_the_csrf_token_is_forbidden() {
    Answer answer =
        client.send(
            "POST",
            "/api/session",
            "application/json",
            BodyPublishers.ofString("{\"username\":\"a\",\"password\":\"b\"}"),
            "X-XSRF-TOKEN",
            "guess");
    assertThat(answer.status()).isEqualTo(403);
  }

  @Test
  void a_session_keeps_nothing_but_the_officials_id() {
    signIn(username, TestOrganisation.PASSWORD);
    assertThat(
            jdbc.sql(
                    "select encode(attribute_bytes, 'escape') from spring_session_attributes a"
                        + " join spring_session s on s.primary_id = a.session_primary_id"
                        + " where split_part(s.principal_name, ':', 1) = ?")
                .param(secretary.officialId().toString())
                .query(String.class)
                .list())
        .isNotEmpty()
        .allSatisfy(bytes -> assertThat(bytes).contains(secretary.officialId().toString()))
        .allSatisfy(bytes -> assertThat(bytes).doesNotContain("vn.hoso"));
  }

  @Test
  void who_signs_out_is_out_wherever_the_cookie_is_kept() {
    signIn(username, TestOrganisation.PASSWORD);
    String cookie = "SESSION=" + client.cookie("SESSION").orElseThrow().getValue();
    assertThat(client.delete("/api/session").status()).isEqualTo(204);
    assertThat(client.get("/api/session").status()).isEqualTo(401);
    assertThat(new HosoClient(port).get("/api/session", "Cookie", cookie).code())
        .isEqualTo("SIGNIN-003");
    assertThat(client.delete("/api/session").status()).as("twice does no harm").isEqualTo(204);
  }

  @Test
  void an_expired_session_is_told_from_none() {
    signIn(username, TestOrganisation.PASSWORD);
    jdbc.sql(
            "update spring_session set expiry_time = 0, last_access_time = 0"
                + " where split_part(principal_name, ':', 1) = ?")
        .param(secretary.officialId().toString())
        .update();
    Answer expired = client.get("/api/session");
    assertThat(expired.status()).isEqualTo(401);
    assertThat(expired.code()).isEqualTo("SIGNIN-003");
    assertThat(expired.json().path("detail").asString()).startsWith("Phiên làm việc đã hết hạn");
    assertThat(new HosoClient(port).get("/api/session").code()).isEqualTo("HOSO-401");
  }

  @Test
  void a_changed_password_ends_the_sessions_opened_with_the_old_one() {
    signIn(username, TestOrganisation.PASSWORD);
    accounts.setPassword(secretary.officialId(), passwords.hash(username, "another long password"));
    assertThat(client.get("/api/session").code()).isEqualTo("SIGNIN-003");
  }

  @ParameterizedTest
  @ValueSource(strings = {"blocked", "blocked for a while", "another password"})
  void a_session_that_is_stored_behind_a_change_of_the_account_is_none(String change) {
    SignedIn proved = signIns.verify(username, TestOrganisation.PASSWORD).orElseThrow();
    if (change.startsWith("blocked")) {
      accounts.block(secretary.officialId());
      if (!change.equals("blocked")) {
        accounts.unblock(secretary.officialId());
      }
    } else {
      accounts.setPassword(
          secretary.officialId(), passwords.hash(username, "another long password"));
    }
    String late = stored(proved);
    assertThat(client.get("/api/session", "Cookie", late).code()).isEqualTo("SIGNIN-003");
    assertThat(client.get("/api/dossiers", "Cookie", late).code()).isEqualTo("SIGNIN-003");
  }

  @Test
  void a_session_goes_on_while_the_account_stays_as_it_is() {
    String session = stored(signIns.verify(username, TestOrganisation.PASSWORD).orElseThrow());
    assertThat(client.get("/api/session", "Cookie", session).status()).isEqualTo(200);
  }

  /** As the end of the request that signed in stores it; gives the cookie. */
  private String stored(SignedIn official) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    session.begin(request, official);
    SecurityContextHolder.clearContext();
    return "SESSION=" + kept(sessions, request.getSession());
  }

  private static <S extends Session> String kept(SessionRepository<S> sessions, HttpSession begun) {
    S session = sessions.createSession();
    begun
        .getAttributeNames()
        .asIterator()
        .forEachRemaining(name -> session.setAttribute(name, begun.getAttribute(name)));
    sessions.save(session);
    return Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void positions_are_those_of_the_day_of_each_request() {
    signIn(username, TestOrganisation.PASSWORD);
    LocalDate yesterday = LocalDate.now(clock).minusDays(1);
    officials.relieve(
        secretary.officialId(), positions.of(cell.id(), Role.SECRETARY).id(), yesterday);
    JsonNode session = client.get("/api/session").json();
    assertThat(session.path("positions")).isEmpty();
    assertThat(session.at("/can/openDossier").asBoolean()).isFalse();
  }

  @Test
  void administrators_may_administer_and_procedure_administrators_confirm() {
    JsonNode system =
        organisation
            .signedIn(port, organisation.holder(cell, Role.SYSTEM_ADMIN))
            .get("/api/session")
            .json();
    assertThat(system.at("/can/administer").asBoolean()).isTrue();
    assertThat(system.at("/can/openDossier").asBoolean()).isFalse();
    JsonNode procedures =
        organisation
            .signedIn(port, organisation.holder(cell, Role.PROCEDURE_ADMIN))
            .get("/api/session")
            .json();
    assertThat(procedures.at("/can/confirmFacts").asBoolean()).isTrue();
    assertThat(procedures.at("/can/administer").asBoolean()).isFalse();
  }

  @Test
  void anybody_may_ask_what_this_is() {
    JsonNode about = client.get("/api/about").json();
    assertThat(about.path("name").asString()).isEqualTo("HoSo");
    assertThat(about.path("version").asString()).isNotBlank();
    assertThat(about.path("demo").asBoolean()).isFalse();
    assertThat(about.path("setupNeeded").asBoolean()).isFalse();
    assertThat(about.path("demoAccounts")).isEmpty();
    assertThat(about.path("signedIn").asBoolean()).isFalse();
  }

  @Test
  void who_is_signed_in_is_told_so_and_who_was_is_not() {
    signIn(username, TestOrganisation.PASSWORD);
    assertThat(client.get("/api/about").json().path("signedIn").asBoolean()).isTrue();
    client.delete("/api/session");
    assertThat(client.get("/api/about").json().path("signedIn").asBoolean()).isFalse();
  }

  private Answer signIn(String name, String password) {
    return client.post("/api/session", Map.of("username", name, "password", password));
  }
}
