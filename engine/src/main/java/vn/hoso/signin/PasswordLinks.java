package vn.hoso.signin;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import vn.hoso.organisation.OrganisationEventKind;
import vn.hoso.organisation.OrganisationHistory;
import vn.hoso.shared.Sha256;

/** Links with which officials set their own passwords, so that no administrator knows them. */
@Service
@Transactional
public class PasswordLinks {

  private static final Duration LIFE = Duration.ofHours(72);
  private static final int TOKEN_BYTES = 24;

  private final Accounts accounts;
  private final Passwords passwords;
  private final KnownDevices devices;
  private final TransactionOperations transaction;
  private final OrganisationHistory history;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  PasswordLinks(
      Accounts accounts,
      Passwords passwords,
      KnownDevices devices,
      TransactionOperations transaction,
      OrganisationHistory history,
      JdbcClient jdbc,
      Clock clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.devices = devices;
    this.transaction = transaction;
    this.history = history;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * A new link; it lives three days, and the one before it dies. Callers ask for the right first.
   *
   * @throws SignInProblem {@code SIGNIN-005} (404) where the official has no account
   */
  public PasswordLink issue(UUID officialId) {
    AccountView account =
        Optional.ofNullable(accounts.views(Set.of(officialId)).get(officialId))
            .orElseThrow(SignInProblem::noAccount);
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Instant expiresAt = Instant.now(clock).plus(LIFE);
    jdbc.sql(
            "insert into password_link (official_id, token_hash, expires_at) values (?, ?, ?)"
                + " on conflict (official_id) do update set token_hash = excluded.token_hash,"
                + " expires_at = excluded.expires_at")
        .params(officialId, Sha256.of(token), expiresAt.atOffset(ZoneOffset.UTC))
        .update();
    return new PasswordLink(account.username(), token, expiresAt);
  }

  /** Sets the password of the account the token belongs to; a refused password costs nothing. */
  @Transactional(propagation = Propagation.SUPPORTS)
  void redeem(String token, String password) {
    byte[] hash = Sha256.of(token.strip());
    String username = usernameOf(hash).orElseThrow(SignInProblem::deadLink);
    String passwordHash = passwords.hash(username, password);
    transaction.executeWithoutResult(begun -> redeem(hash, passwordHash));
  }

  private void redeem(byte[] tokenHash, String passwordHash) {
    UUID officialId =
        jdbc.sql(
                "delete from password_link where token_hash = ? and expires_at > ?"
                    + " returning official_id")
            .params(tokenHash, now())
            .query(UUID.class)
            .optional()
            .orElseThrow(SignInProblem::deadLink);
    accounts.setPassword(officialId, passwordHash);
    devices.forget(officialId);
    history.add(officialId, OrganisationEventKind.PASSWORD_SET, null, officialId, Map.of());
  }

  private Optional<String> usernameOf(byte[] tokenHash) {
    return jdbc.sql(
            "select a.username from password_link l join account a using (official_id)"
                + " where l.token_hash = ? and l.expires_at > ?")
        .params(tokenHash, now())
        .query(String.class)
        .optional();
  }

  private Object now() {
    return Instant.now(clock).atOffset(ZoneOffset.UTC);
  }
}
