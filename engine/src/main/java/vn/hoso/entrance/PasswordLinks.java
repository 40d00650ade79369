package vn.hoso.entrance;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.OrganisationEventKind;
import vn.hoso.organisation.OrganisationHistory;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Sha256;

/**
 * Links with which officials set their own passwords, so that no administrator knows them. A link
 * has two parts: the token, shown to who asks for it, and a code, shown to the second person who
 * confirms it. Neither of them can use it without the other.
 */
@Service
@Transactional
public class PasswordLinks {

  private static final Duration LIFE = Duration.ofHours(72);
  private static final int TOKEN_BYTES = 24;
  private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
  private static final int CODE_LETTERS = 8;

  private final Accounts accounts;
  private final Passwords passwords;
  private final Officials officials;
  private final KnownDevices devices;
  private final PasswordLinkRows links;
  private final TransactionOperations transaction;
  private final OrganisationHistory history;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  PasswordLinks(
      Accounts accounts,
      Passwords passwords,
      Officials officials,
      KnownDevices devices,
      PasswordLinkRows links,
      TransactionOperations transaction,
      OrganisationHistory history,
      Clock clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.officials = officials;
    this.devices = devices;
    this.links = links;
    this.transaction = transaction;
    this.history = history;
    this.clock = clock;
  }

  /**
   * A new link; it lives three days, and the one before it dies. Callers ask for the right first.
   *
   * @param alone whether it is good without a second person: where there is none
   * @throws SignInProblem {@code SIGNIN-005} (404) where the official has no account
   */
  public PasswordLink issue(UUID by, UUID officialId, boolean alone) {
    AccountView account =
        Optional.ofNullable(accounts.views(Set.of(officialId)).get(officialId))
            .orElseThrow(SignInProblem::noAccount);
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Instant now = Instant.now(clock);
    links.replace(officialId, Sha256.of(token), alone, by, now, now.plus(LIFE));
    return new PasswordLink(account.username(), token, now.plus(LIFE), alone);
  }

  /** Those that wait for a second person, the oldest first. */
  @Transactional(readOnly = true)
  public List<WaitingLink> waiting() {
    return links.waiting(Instant.now(clock));
  }

  /**
   * Makes the second part of a link. Callers ask for the right first.
   *
   * @throws SignInProblem {@code SIGNIN-009} (409) where it was confirmed already, is dead, or he
   *     asked for it himself
   */
  public PasswordLinkCode confirm(UUID by, WaitingLink link) {
    String code = code();
    if (!links.confirm(link.id(), Sha256.of(code), by, Instant.now(clock))) {
      throw SignInProblem.notToConfirm();
    }
    return new PasswordLinkCode(
        link.username(), code.substring(0, 4) + "-" + code.substring(4), link.expiresAt());
  }

  /**
   * Makes what was confirmed for these officials, and is not used yet, wait to be confirmed again:
   * the code is good for nothing any more.
   *
   * @return whose links those were
   */
  public List<UUID> unconfirm(Collection<UUID> officialIds) {
    return links.unconfirm(officialIds, Instant.now(clock));
  }

  /** Whether a link of his was confirmed and waits to be again. */
  @Transactional(readOnly = true)
  public boolean waitsAgain(UUID officialId) {
    return links.waitsAgain(officialId, Instant.now(clock));
  }

  /** Sets the password of the account the token belongs to; a refused password costs nothing. */
  @Transactional(propagation = Propagation.SUPPORTS)
  void redeem(String token, @Nullable String typedCode, String password) {
    byte[] hash = Sha256.of(token.strip());
    // Over before anything is hashed: outside of one the connection would be held until the end.
    PasswordLinkRows.Kept link =
        transaction
            .execute(asked -> links.alive(hash, Instant.now(clock)))
            .orElseThrow(SignInProblem::deadLink);
    if (link.waits()) {
      throw SignInProblem.linkWaits();
    }
    requireWritten(link, typedCode);
    String name = transaction.execute(asked -> officials.name(link.officialId()));
    String passwordHash = passwords.hashChosen(link.username(), password, List.of(name));
    requireCode(hash, link, typedCode);
    transaction.executeWithoutResult(begun -> redeem(hash, link, passwordHash));
  }

  /** What cannot be any code is a slip, not a guess. */
  private static void requireWritten(PasswordLinkRows.Kept link, @Nullable String typed) {
    if (!link.alone() && bare(typed).length() != CODE_LETTERS) {
      throw SignInProblem.invalid(List.of(noCode()));
    }
  }

  private void requireCode(byte[] token, PasswordLinkRows.Kept link, @Nullable String typed) {
    if (link.alone()) {
      return;
    }
    if (!transaction.execute(counted -> links.count(token))) {
      throw SignInProblem.deadLink();
    }
    if (!MessageDigest.isEqual(link.code(), Sha256.of(bare(typed)))) {
      throw SignInProblem.invalid(List.of(wrongCode()));
    }
  }

  private void redeem(byte[] token, PasswordLinkRows.Kept link, String passwordHash) {
    if (!links.use(token, link.code(), Instant.now(clock))) {
      throw SignInProblem.deadLink();
    }
    UUID officialId = link.officialId();
    accounts.setPassword(officialId, passwordHash);
    devices.forget(officialId);
    history.add(officialId, OrganisationEventKind.PASSWORD_SET, null, officialId, Map.of());
  }

  private String code() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < CODE_LETTERS; i++) {
      code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return code.toString();
  }

  private static String bare(@Nullable String typed) {
    return typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }

  private static FieldError noCode() {
    return new FieldError(
        "code",
        "format",
        "Mã xác nhận có 8 chữ và số, dạng ABCD-2345. Mã do người xác nhận thứ hai đưa trực tiếp.",
        "The code has 8 letters and digits, like ABCD-2345. The second person hands it over.");
  }

  private static FieldError wrongCode() {
    return new FieldError(
        "code",
        "wrong",
        "Mã xác nhận không đúng. Mã do người xác nhận thứ hai đưa trực tiếp; sai 5 lần thì liên"
            + " kết hết hiệu lực.",
        "The code is wrong. The second person hands it over; after 5 wrong ones the link is dead.");
  }
}
