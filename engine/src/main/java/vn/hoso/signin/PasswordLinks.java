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
import org.springframework.transaction.annotation.Transactional;
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
  private final OrganisationHistory history;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  PasswordLinks(Accounts accounts, OrganisationHistory history, JdbcClient jdbc, Clock clock) {
    this.accounts = accounts;
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
  void redeem(String token, String password) {
    UUID officialId =
        jdbc.sql(
                "delete from password_link where token_hash = ? and expires_at > ?"
                    + " returning official_id")
            .params(Sha256.of(token.strip()), Instant.now(clock).atOffset(ZoneOffset.UTC))
            .query(UUID.class)
            .optional()
            .orElseThrow(SignInProblem::deadLink);
    accounts.setPassword(officialId, password);
    history.add(officialId, OrganisationEventKind.PASSWORD_SET, null, officialId, Map.of());
  }
}
