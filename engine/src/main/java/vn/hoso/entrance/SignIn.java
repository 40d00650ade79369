package vn.hoso.entrance;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Lets an official in, or not. Not transactional: hashing and counting must hold no connection. */
@Service
class SignIn {

  private final Accounts accounts;
  private final Passwords passwords;
  private final KnownDevices devices;
  private final SignInLimits limits;

  SignIn(Accounts accounts, Passwords passwords, KnownDevices devices, SignInLimits limits) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.devices = devices;
    this.limits = limits;
  }

  /** Who it is; SIGNIN-001, SIGNIN-002 or SIGNIN-006 otherwise. */
  SignedIn signIn(String username, String password, Caller caller) {
    String name = Credentials.username(username);
    Optional<String> device =
        accounts.officialOf(name).flatMap(id -> devices.known(id, caller.devices()));
    SignInLimits.Attempt attempt = limits.begin(name, caller.network(), device);
    SignedIn official = verify(name, password).orElseThrow(SignInProblem::refused);
    attempt.succeeded();
    return official;
  }

  /**
   * The official with that username and password; the same work is done for unknown usernames. That
   * an account is blocked learns only who knows its password.
   */
  Optional<SignedIn> verify(String username, String password) {
    Optional<Account> account = accounts.named(username);
    String hash = account.map(Account::passwordHash).orElseGet(passwords::nobodysHash);
    if (!passwords.match(password, hash)) {
      return Optional.empty();
    }
    return account.map(found -> requireStill(found.officialId(), hash));
  }

  /** Hashing took its time: meanwhile the account may have been blocked or given another one. */
  private SignedIn requireStill(UUID officialId, String hash) {
    Account account = accounts.of(officialId).orElseThrow(SignInProblem::refused);
    if (account.blocked()) {
      throw SignInProblem.blocked();
    }
    if (!account.passwordHash().equals(hash)) {
      throw SignInProblem.refused();
    }
    return SignedIn.by(account);
  }
}
