package vn.hoso.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import vn.hoso.IntegrationTest;
import vn.hoso.organisation.Officials;
import vn.hoso.shared.HosoClock;

@IntegrationTest
class AccountsTest {

  private static final String PASSWORD = "một mật khẩu dài";

  @Autowired Accounts accounts;
  @Autowired AccountRepository rows;
  @Autowired Officials officials;
  @Autowired FindByIndexNameSessionRepository<? extends Session> sessions;
  @Autowired HosoClock clock;
  @Autowired JdbcClient jdbc;
  private UUID official;
  private String username;

  @BeforeEach
  void create() {
    official = officials.create("Trần Thị Tài Khoản");
    username = "tk." + official.toString().substring(24);
  }

  @Test
  void a_password_is_kept_as_an_argon2_hash_only() {
    accounts.open(official, username, PASSWORD);
    String hash =
        jdbc.sql("select password_hash from account where official_id = ?")
            .param(official)
            .query(String.class)
            .single();
    assertThat(hash).startsWith("$argon2id$").doesNotContain(PASSWORD);
    assertThat(accounts.verify(username, PASSWORD)).contains(official);
    assertThat(accounts.verify(username, PASSWORD + "!")).isEmpty();
  }

  @Test
  void an_accented_password_is_the_same_however_the_keyboard_composes_it() {
    accounts.open(official, username, "tiê\u0301ng Viê\u0323t dài");
    assertThat(accounts.verify(username, "tiếng Việt dài")).contains(official);
  }

  @Test
  void a_changed_password_replaces_the_old_one() {
    accounts.open(official, username, PASSWORD);
    accounts.setPassword(official, "another long password");
    assertThat(accounts.verify(username, PASSWORD)).isEmpty();
    assertThat(accounts.verify(username, "another long password")).contains(official);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "canbo.mot | elevenchars                | password | length",
        "canbo.mot | Xin-Canbo.Mot-chao         | password | username",
        "cb        | a long enough password     | username | format",
        "cán bộ    | a long enough password     | username | format",
        "-canbo    | a long enough password     | username | format",
      })
  void weak_passwords_and_odd_usernames_are_refused_by_field(
      String name, String password, String field, String code) {
    SignInProblem problem =
        catchThrowableOfType(SignInProblem.class, () -> accounts.open(official, name, password));
    assertThat(problem.code()).isEqualTo("SIGNIN-004");
    assertThat(problem.status()).isEqualTo(422);
    assertThat(problem.errors()).hasSize(1);
    assertThat(problem.errors().get(0).field()).isEqualTo(field);
    assertThat(problem.errors().get(0).code()).isEqualTo(code);
  }

  @Test
  void a_taken_username_is_refused_whatever_its_letters() {
    accounts.open(official, username, PASSWORD);
    UUID other = officials.create("Trần Thị Đến Sau");
    SignInProblem problem =
        catchThrowableOfType(
            SignInProblem.class, () -> accounts.open(other, username.toUpperCase(), PASSWORD));
    assertThat(problem.errors()).extracting("field").containsExactly("username");
  }

  @Test
  void accounts_that_begin_alike_are_opened_all_or_none() {
    UUID other = officials.create("Trần Thị Cùng Mở");
    assertThatThrownBy(() -> accounts.openAll(Map.of(official, username, other, "cb"), PASSWORD))
        .hasMessage("SIGNIN-004");
    assertThat(accounts.officialOf(username)).isEmpty();
    accounts.openAll(Map.of(official, username, other, username + "b"), PASSWORD);
    assertThat(accounts.verify(username, PASSWORD)).contains(official);
    assertThat(accounts.verify(username + "b", PASSWORD)).contains(other);
  }

  @Test
  void an_unknown_username_costs_as_much_work_as_a_known_one() {
    CountingEncoder encoder = new CountingEncoder();
    Accounts counted = new Accounts(rows, encoder, sessions, null, clock);
    counted.open(official, username, PASSWORD);
    encoder.matched = 0;
    assertThat(counted.verify(username, "wrong")).isEmpty();
    assertThat(encoder.matched).isEqualTo(1);
    assertThat(counted.verify("nobody.like.this", "wrong")).isEmpty();
    assertThat(encoder.matched).isEqualTo(2);
  }

  private static final class CountingEncoder implements PasswordEncoder {
    private int matched;

    @Override
    public String encode(CharSequence password) {
      return "encoded " + password;
    }

    @Override
    public boolean matches(CharSequence password, String encoded) {
      matched++;
      return encode(password).equals(encoded);
    }
  }
}
