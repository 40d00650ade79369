package vn.hoso.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.IntegrationTest;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.OrganisationHistory;
import vn.hoso.shared.HosoClock;

@IntegrationTest
class AccountsTest {

  private static final String PASSWORD = "một mật khẩu dài";

  @Autowired Accounts accounts;
  @Autowired SignIn signIn;
  @Autowired Passwords passwords;
  @Autowired OfficeWords office;
  @Autowired KnownDevices devices;
  @Autowired PasswordLinkRows linkRows;
  @Autowired SignInLimits limits;
  @Autowired TransactionTemplate transaction;
  @Autowired DataSource database;
  @Autowired OrganisationHistory history;
  @Autowired Officials officials;
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
    assertThat(signIn.verify(username, PASSWORD).map(SignedIn::officialId)).contains(official);
    assertThat(signIn.verify(username, PASSWORD + "!")).isEmpty();
  }

  @Test
  void an_accented_password_is_the_same_however_the_keyboard_composes_it() {
    accounts.open(official, username, "tiê\u0301ng Viê\u0323t dài");
    assertThat(signIn.verify(username, "tiếng Việt dài").map(SignedIn::officialId))
        .contains(official);
  }

  @Test
  void a_changed_password_replaces_the_old_one() {
    accounts.open(official, username, PASSWORD);
    accounts.setPassword(official, passwords.hash(username, "another long password"));
    assertThat(signIn.verify(username, PASSWORD)).isEmpty();
    assertThat(signIn.verify(username, "another long password").map(SignedIn::officialId))
        .contains(official);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "canbo.mot | elevenchars                | password | length",
        "canbo.mot | Xin-Canbo.Mot-chao         | password | username",
        "canbo.mot | password1234               | password | common",
        "canbo.mot | P@ssw0rd2026               | password | common",
        "canbo.mot | 123456789012               | password | common",
        "canbo.mot | qwertyuiop12               | password | common",
        "canbo.mot | Admin@123456               | password | common",
        "canbo.mot | aaaaaaaaaaaaaaaa           | password | common",
        "canbo.mot | Mật khẩu 123456            | password | common",
        "canbo.mot | anhyeuem12345              | password | common",
        "canbo.mot | Đảng Cộng sản Việt Nam     | password | common",
        "canbo.mot | Hồ Chí Minh 1975           | password | common",
        "canbo.mot | Tỉnh ủy 2026               | password | common",
        "canbo.mot | Ban Tổ chức 2026           | password | common",
        "canbo.mot | hoso12345678               | password | common",
        "canbo.mot | canbomot2026               | password | common",
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
    assertThat(signIn.verify(username, PASSWORD).map(SignedIn::officialId)).contains(official);
    assertThat(signIn.verify(username + "b", PASSWORD).map(SignedIn::officialId)).contains(other);
  }

  @Test
  void an_unknown_username_costs_as_much_work_as_a_known_one() {
    CountingEncoder encoder = new CountingEncoder();
    SignIn counted = counted(encoder);
    accounts.open(official, username, PASSWORD);
    encoder.matched = 0;
    assertThat(counted.verify(username, "wrong")).isEmpty();
    assertThat(encoder.matched).isEqualTo(1);
    assertThat(counted.verify("nobody.like.this", "wrong")).isEmpty();
    assertThat(encoder.matched).isEqualTo(2);
  }

  @Test
  void nothing_is_hashed_while_a_connection_is_held() {
    CountingEncoder encoder = new CountingEncoder();
    Passwords counted = new Passwords(encoder, office);
    accounts.open(official, username, PASSWORD);
    accounts.setPassword(official, counted.hash(username, PASSWORD));
    Caller caller = new Caller("10.9.8.7", null);
    assertThat(counted(encoder).signIn(username, PASSWORD, caller).officialId())
        .isEqualTo(official);
    new OwnPassword(accounts, counted, officials, limits, devices, history, transaction)
        .change(official, PASSWORD, "another long password");
    PasswordLinks links =
        new PasswordLinks(
            accounts, counted, officials, devices, linkRows, transaction, history, clock);
    links.redeem(links.issue(official, official, true).token(), null, "yet another long one");
    assertThat(encoder.held).isZero();
    assertThat(encoder.encoded).as("nobody's twice, and three times his").isEqualTo(5);
    assertThat(encoder.matched).isEqualTo(2);
  }

  private SignIn counted(CountingEncoder encoder) {
    return new SignIn(accounts, new Passwords(encoder, office), devices, limits);
  }

  private final class CountingEncoder implements PasswordEncoder {
    private int matched;
    private int encoded;
    private int held;

    @Override
    public String encode(CharSequence password) {
      encoded++;
      look();
      return "encoded " + password;
    }

    @Override
    public boolean matches(CharSequence password, String hash) {
      matched++;
      look();
      return ("encoded " + password).equals(hash);
    }

    private void look() {
      held += TransactionSynchronizationManager.hasResource(database) ? 1 : 0;
    }
  }
}
