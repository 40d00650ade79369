package vn.hoso.entrance;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.shared.FieldError;

/** The accounts with which officials sign in. */
@Service
@Transactional
public class Accounts {

  private final AccountRepository accounts;
  private final Passwords passwords;
  private final FindByIndexNameSessionRepository<? extends Session> sessions;
  private final JdbcClient jdbc;
  private final Clock clock;

  Accounts(
      AccountRepository accounts,
      Passwords passwords,
      FindByIndexNameSessionRepository<? extends Session> sessions,
      JdbcClient jdbc,
      Clock clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.sessions = sessions;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Opens an account for an official. For seeding and setup; a screen must ask for the right first.
   *
   * @param username 3 to 40 characters, capital letters are made small
   * @param password at least 12 characters and not containing the username
   * @throws SignInProblem {@code SIGNIN-004} (422) with field errors
   */
  @Transactional(propagation = Propagation.SUPPORTS)
  public void open(UUID officialId, String username, String password) {
    openAll(Map.of(officialId, username), password);
  }

  /**
   * Opens accounts that begin with the same password, which is hashed once for all of them: for
   * seeding people whose password is no secret.
   *
   * @param usernames by official, each as in {@link #open(UUID, String, String)}
   * @param password as in {@link #open(UUID, String, String)}
   * @throws SignInProblem {@code SIGNIN-004} (422) with the field errors of the first that is
   *     refused; none is opened then
   */
  @Transactional(propagation = Propagation.SUPPORTS)
  public void openAll(Map<UUID, String> usernames, String password) {
    String hash = null;
    for (String username : usernames.values()) {
      requireFree(Credentials.username(username), password);
      hash = hash == null ? passwords.hash(Credentials.username(username), password) : hash;
    }
    openHashed(usernames, hash);
  }

  /** As {@link #openAll}, with what {@link Passwords#hash} gave for each of them. */
  void openHashed(Map<UUID, String> usernames, String hash) {
    Instant now = Instant.now(clock);
    accounts.saveAllAndFlush(
        usernames.entrySet().stream()
            .map(each -> account(each.getKey(), each.getValue(), hash, now))
            .toList());
  }

  private void requireFree(String name, String password) {
    List<FieldError> errors =
        new ArrayList<>(Credentials.errors(name, Credentials.password(password)));
    if (accounts.findByUsername(name).isPresent()) {
      errors.add(Credentials.taken());
    }
    refuse(errors);
  }

  private static Account account(UUID officialId, String username, String hash, Instant at) {
    return new Account(officialId, Credentials.username(username), hash, true, at);
  }

  /**
   * Opens an account nobody can use until its holder has set a password, see {@link PasswordLinks}.
   *
   * @throws SignInProblem {@code SIGNIN-004} (422) with field errors
   */
  public void open(UUID officialId, String username) {
    String name = Credentials.username(username);
    List<FieldError> errors = new ArrayList<>(Credentials.errors(name));
    errors.addAll(there(officialId, name));
    refuse(errors);
    if (insert(Map.of(officialId, name)) == 0) {
      refuse(there(officialId, name));
    }
  }

  private List<FieldError> there(UUID officialId, String name) {
    List<FieldError> errors = new ArrayList<>();
    if (accounts.findByUsername(name).isPresent()) {
      errors.add(Credentials.taken());
    }
    if (accounts.findById(officialId).isPresent()) {
      errors.add(Credentials.twice());
    }
    return errors;
  }

  /**
   * Opens accounts without passwords by the list; callers have asked {@link #errors} and {@link
   * #officialsOf} before.
   *
   * @param usernames in small letters, by official
   * @throws OptimisticLockingFailureException where one has come to be there meanwhile
   */
  public void importAll(Map<UUID, String> usernames) {
    if (!usernames.isEmpty() && insert(usernames) < usernames.size()) {
      throw new OptimisticLockingFailureException("account");
    }
  }

  /** How many: what has come to be there meanwhile is left as it is. */
  private int insert(Map<UUID, String> usernames) {
    List<UUID> ids = List.copyOf(usernames.keySet());
    return jdbc.sql(
            "insert into account (official_id, username, password_hash, opened_at, changed_at,"
                + " password_set) select r.id, r.username, :hash, :at, :at, false"
                + " from unnest(cast(:ids as uuid[]), cast(:names as text[])) r(id, username)"
                + " on conflict do nothing")
        .param("ids", ids.toArray(UUID[]::new))
        .param("names", ids.stream().map(usernames::get).toArray(String[]::new))
        .param("hash", passwords.nobodysHash())
        .param("at", Instant.now(clock).atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Lets the holder in no more and ends his sessions; what he holds counts as unclaimed. */
  public void block(UUID officialId) {
    Account account = find(officialId);
    SignedIn before = SignedIn.by(account);
    account.block(Instant.now(clock));
    accounts.saveAndFlush(account);
    endSessions(before);
  }

  /** Lets the holder in again with the password he had. */
  public void unblock(UUID officialId) {
    find(officialId).unblock();
  }

  /** The accounts of these officials; who has none is left out. */
  @Transactional(readOnly = true)
  public Map<UUID, AccountView> views(Collection<UUID> officialIds) {
    return accounts.findByOfficialIdIn(officialIds).stream()
        .collect(
            Collectors.toMap(
                Account::officialId,
                a -> new AccountView(a.username(), a.passwordSet(), a.blocked(), a.openedAt())));
  }

  /** Whose accounts these are, by username in small letters; unknown ones are left out. */
  @Transactional(readOnly = true)
  public Map<String, UUID> officialsOf(Collection<String> usernames) {
    return accounts
        .findByUsernameIn(usernames.stream().map(Credentials::username).toList())
        .stream()
        .collect(Collectors.toMap(Account::username, Account::officialId));
  }

  /** Whether a username can be given: what is wrong with it, without asking who has it. */
  public static List<FieldError> errors(String username) {
    return Credentials.errors(Credentials.username(username));
  }

  /**
   * Gives an account another password and ends the sessions opened with the old one.
   *
   * @param hash as {@link Passwords#hash} gave it, before this transaction
   * @throws SignInProblem {@code SIGNIN-005} (404) where the official has no account
   */
  SignedIn setPassword(UUID officialId, String hash) {
    Account account = find(officialId);
    SignedIn before = SignedIn.by(account);
    account.changePassword(hash, Instant.now(clock));
    SignedIn after = SignedIn.by(accounts.saveAndFlush(account));
    endSessions(before);
    return after;
  }

  /**
   * As {@link #setPassword}, by who proved the password he gives up.
   *
   * @throws org.springframework.dao.OptimisticLockingFailureException where the account has changed
   *     since: what he proved is proved no more
   */
  SignedIn changePassword(SignedIn proved, String hash) {
    if (find(proved.officialId()).version() != proved.version()) {
      throw new OptimisticLockingFailureException("account");
    }
    return setPassword(proved.officialId(), hash);
  }

  /** The official's account; empty where he has none. */
  @Transactional(readOnly = true)
  Optional<Account> of(UUID officialId) {
    return accounts.findById(officialId);
  }

  /** Whether anybody can sign in at all. */
  @Transactional(readOnly = true)
  public boolean any() {
    return accounts.count() > 0;
  }

  /** Whose account it is. */
  @Transactional(readOnly = true)
  public Optional<UUID> officialOf(String username) {
    return accounts.findByUsername(Credentials.username(username)).map(Account::officialId);
  }

  /** The account with that username; empty where there is none. */
  @Transactional(readOnly = true)
  Optional<Account> named(String username) {
    return accounts.findByUsername(Credentials.username(username));
  }

  private Account find(UUID officialId) {
    return accounts.findById(officialId).orElseThrow(SignInProblem::noAccount);
  }

  /** One that is stored behind this is good for nothing: see {@link SessionTransactions}. */
  private void endSessions(SignedIn before) {
    sessions.findByPrincipalName(before.principal()).keySet().forEach(sessions::deleteById);
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw SignInProblem.invalid(errors);
    }
  }
}
