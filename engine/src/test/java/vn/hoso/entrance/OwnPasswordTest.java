package vn.hoso.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.ConcurrencyFailureException;
import vn.hoso.HosoClient;
import vn.hoso.HosoClient.Answer;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.shared.HosoClock;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;

@IntegrationTest
class OwnPasswordTest {

  private static final Instant LONG_GONE = Instant.parse("2024-02-01T01:00:00Z");
  private static final String ANOTHER = "mot mat khau khac han";

  @LocalServerPort int port;
  @Autowired TestOrganisation organisation;
  @Autowired HosoClock clock;
  @Autowired SignIn signIns;
  @Autowired Accounts accounts;
  @Autowired Passwords passwords;
  private String username;
  private HosoClient client;

  @BeforeEach
  void signIn() {
    UnitView committee =
        organisation.unit(
            organisation.province(), UnitKind.GRASSROOTS_COMMITTEE, "Đảng ủy xã Sơn Hòa");
    CurrentUser holder = organisation.holder(committee, Role.SECRETARY);
    username = organisation.account(holder.officialId());
    client = new HosoClient(port).signIn(username, TestOrganisation.PASSWORD);
  }

  @AfterEach
  void letTheClockRun() {
    clock.reset();
  }

  @Test
  void a_changed_password_is_the_only_one_that_lets_in() {
    assertThat(change(TestOrganisation.PASSWORD, ANOTHER).status()).isEqualTo(204);
    assertThat(signIn(ANOTHER).status()).isEqualTo(200);
    assertThat(signIn(TestOrganisation.PASSWORD).status()).isEqualTo(401);
  }

  @Test
  void the_other_sessions_end_and_this_one_goes_on() {
    HosoClient elsewhere = new HosoClient(port).signIn(username, TestOrganisation.PASSWORD);
    String before = client.cookie("SESSION").orElseThrow().getValue();
    change(TestOrganisation.PASSWORD, ANOTHER);
    assertThat(client.get("/api/session").status()).isEqualTo(200);
    assertThat(client.cookie("SESSION").orElseThrow().getValue()).isNotEqualTo(before);
    assertThat(elsewhere.get("/api/session").code()).isEqualTo("SIGNIN-003");
  }

  @Test
  void what_was_proved_before_the_account_changed_changes_no_password() {
    SignedIn proved = signIns.verify(username, TestOrganisation.PASSWORD).orElseThrow();
    accounts.setPassword(proved.officialId(), passwords.hash(username, ANOTHER));
    assertThatThrownBy(
            () -> accounts.changePassword(proved, passwords.hash(username, "cua ke den sau")))
        .isInstanceOf(ConcurrencyFailureException.class);
    assertThat(signIn(ANOTHER).status()).isEqualTo(200);
  }

  @Test
  void the_current_password_must_be_right() {
    clock.moveTo(LONG_GONE);
    Answer answer = change("khong phai mat khau nay", ANOTHER);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("current");
    assertThat(signIn(TestOrganisation.PASSWORD).status()).isEqualTo(200);
  }

  @Test
  void guessing_the_current_password_is_stopped() {
    clock.moveTo(LONG_GONE);
    for (int i = 0; i < 5; i++) {
      assertThat(change("khong phai mat khau " + i, ANOTHER).status()).isEqualTo(422);
    }
    assertThat(change(TestOrganisation.PASSWORD, ANOTHER).code()).isEqualTo("SIGNIN-002");
  }

  @Test
  void a_poor_or_unchanged_password_is_refused_by_field() {
    for (String poor : new String[] {"ngan", username + " va nua", TestOrganisation.PASSWORD}) {
      Answer answer = change(TestOrganisation.PASSWORD, poor);
      assertThat(answer.status()).as(poor).isEqualTo(422);
      assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("password");
    }
  }

  @Test
  void an_empty_one_is_a_slip_and_no_guess() {
    clock.moveTo(LONG_GONE);
    for (int i = 0; i < 6; i++) {
      assertThat(change(" ", ANOTHER).json().at("/errors/0/field").asString()).isEqualTo("current");
      assertThat(signIn(" ").json().at("/errors/0/field").asString()).isEqualTo("password");
    }
    assertThat(signIn(TestOrganisation.PASSWORD).status()).isEqualTo(200);
    assertThat(change(TestOrganisation.PASSWORD, ANOTHER).status()).isEqualTo(204);
  }

  @Test
  void the_same_password_again_is_refused_as_that() {
    Answer answer = change(TestOrganisation.PASSWORD, TestOrganisation.PASSWORD);
    assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo("same");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hoso-demo-2026!",
        "H0S0_d3mo#2027",
        "xasonhoa@2026!",
        "Xã Sơn Hòa 2026",
        "XaS0nH0a***123",
        "Son.Hoa-2026-2030",
        "!!DangUySonHoa!!",
        "TinhuyDonggiang1",
        "Nguyen+Van+Thu+1",
        "ThuVan@2026!",
        "Thử.Nguyễn.2026",
        "nguyenvanthu@97"
      })
  void names_of_the_product_the_office_and_the_official_with_something_around_are_refused(
      String poor) {
    Answer answer = change(TestOrganisation.PASSWORD, poor);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("password");
    assertThat(answer.json().at("/errors/0/code").asString()).isIn("office", "common");
    assertThat(answer.text()).contains("vài từ không liên quan");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xa son hoa co cau treo va bep lua", "hoso-kx92!pq7vz", "m9#Tq!x2@Lr$8w"})
  void such_a_name_in_a_password_that_is_good_without_it_does_no_harm(String good) {
    assertThat(change(TestOrganisation.PASSWORD, good).status()).isEqualTo(204);
  }

  @Test
  void nobody_changes_a_password_without_having_signed_in() {
    assertThat(
            new HosoClient(port)
                .put(
                    "/api/session/password",
                    Map.of("current", TestOrganisation.PASSWORD, "password", ANOTHER))
                .status())
        .isEqualTo(401);
  }

  private Answer change(String current, String password) {
    return client.put("/api/session/password", Map.of("current", current, "password", password));
  }

  private Answer signIn(String password) {
    return new HosoClient(port)
        .post("/api/session", Map.of("username", username, "password", password));
  }
}
