package vn.hoso.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.IntegrationTest;
import vn.hoso.KeptTables;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/**
 * Setup needs an empty installation, which the shared database is not: each test empties it inside
 * a transaction that is rolled back, and asks in the same thread.
 */
@IntegrationTest
@Transactional
class SetupTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired FirstAdministrator firstAdministrator;
  @Autowired Accounts accounts;
  @Autowired SignIn signIn;
  @Autowired Officials officials;
  @Autowired Units units;
  @Autowired HosoClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired WebApplicationContext context;
  private MockMvc http;
  private String token;

  @BeforeEach
  void empty() {
    KeptTables.emptyWithOrganisation(jdbc);
    token = firstAdministrator.issueToken();
    http = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
  }

  @Test
  void the_printed_token_makes_the_first_administrator_and_the_root_once() throws Exception {
    http.perform(get("/api/about")).andExpect(jsonPath("$.setupNeeded").value(true));
    setUp(Map.of()).andExpect(status().isNoContent());

    UnitView root = units.root().orElseThrow();
    assertThat(root.kind()).isEqualTo(UnitKind.PROVINCE);
    assertThat(root.name()).isEqualTo("Tỉnh ủy Đông Giang");
    assertThat(root.code()).isEqualTo("99000000000000");
    UUID official =
        signIn.verify("quan.tri", "a long way to a password").orElseThrow().officialId();
    CurrentUser user = officials.asUser(official, LocalDate.now(clock));
    assertThat(user.fullName()).isEqualTo("Lê Thị Quản Trị");
    assertThat(user.holdsAt(root.id(), Role.SYSTEM_ADMIN)).isTrue();
    assertThat(user.holdsAt(root.id(), Role.PROCEDURE_ADMIN)).isTrue();
    http.perform(get("/api/about")).andExpect(jsonPath("$.setupNeeded").value(false));

    setUp(Map.of("username", "another"))
        .andExpect(status().isGone())
        .andExpect(jsonPath("$.code").value("SETUP-002"));
  }

  @Test
  void another_token_makes_nothing() throws Exception {
    setUp(Map.of("token", "guess"))
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.code").value("SETUP-001"));
    assertThat(units.root()).isEmpty();
    assertThat(accounts.any()).isFalse();
  }

  @Test
  void a_newer_token_replaces_the_older() throws Exception {
    String newer = firstAdministrator.issueToken();
    setUp(Map.of()).andExpect(status().isForbidden());
    setUp(Map.of("token", newer)).andExpect(status().isNoContent());
  }

  @Test
  void a_weak_password_is_refused_by_field_and_the_token_stays_good() throws Exception {
    setUp(Map.of("password", "short"))
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.errors[0].field").value("password"));
    setUp(Map.of("password", "quan.tri quan.tri"))
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.errors[0].code").value("username"));
  }

  @Test
  void a_code_that_is_none_and_a_missing_name_are_refused() throws Exception {
    setUp(Map.of("code", "99.x"))
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.errors[0].field").value("code"));
    setUp(Map.of("fullName", " ")).andExpect(status().isBadRequest());
    assertThat(accounts.any()).isFalse();
  }

  @Test
  void setup_without_the_csrf_token_is_forbidden() throws Exception {
    http.perform(
            post("/api/setup")
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsString(request(Map.of()))))
        .andExpect(status().isForbidden());
    assertThat(accounts.any()).isFalse();
  }

  private ResultActions setUp(Map<String, String> changes) throws Exception {
    return http.perform(
        post("/api/setup")
            .cookie(new Cookie("XSRF-TOKEN", "same"))
            .header("X-XSRF-TOKEN", "same")
            .contentType(MediaType.APPLICATION_JSON)
            .content(JSON.writeValueAsString(request(changes))));
  }

  private Map<String, String> request(Map<String, String> changes) {
    Map<String, String> request =
        new HashMap<>(
            Map.of(
                "token", token,
                "username", "quan.tri",
                "fullName", "Lê Thị Quản Trị",
                "password", "a long way to a password",
                "provinceName", "Tỉnh ủy Đông Giang",
                "code", "99"));
    request.putAll(changes);
    return request;
  }
}
