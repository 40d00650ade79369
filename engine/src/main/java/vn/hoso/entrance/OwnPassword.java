package vn.hoso.entrance;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.OrganisationEventKind;
import vn.hoso.organisation.OrganisationHistory;
import vn.hoso.shared.FieldError;

/**
 * An official changes his own password. Guessing the old one is throttled as at sign-in. Hashing
 * holds no connection.
 */
@Service
class OwnPassword {

  private final Accounts accounts;
  private final Passwords passwords;
  private final Officials officials;
  private final SignInLimits limits;
  private final KnownDevices devices;
  private final OrganisationHistory history;
  private final TransactionOperations transaction;

  OwnPassword(
      Accounts accounts,
      Passwords passwords,
      Officials officials,
      SignInLimits limits,
      KnownDevices devices,
      OrganisationHistory history,
      TransactionOperations transaction) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.officials = officials;
    this.limits = limits;
    this.devices = devices;
    this.history = history;
    this.transaction = transaction;
  }

  /**
   * Ends every session of the official; the caller begins a new one for what is given back.
   *
   * @throws SignInProblem {@code SIGNIN-002} after too many wrong ones, {@code SIGNIN-004} with the
   *     field {@code current} or {@code password}, {@code SIGNIN-005} without an account
   */
  SignedIn change(UUID officialId, String current, String password) {
    Account account = accounts.of(officialId).orElseThrow(SignInProblem::noAccount);
    SignInLimits.Attempt attempt = limits.again(account.username());
    if (!passwords.match(current, account.passwordHash())) {
      throw SignInProblem.invalid(List.of(wrong()));
    }
    attempt.succeeded();
    if (Credentials.password(current).equals(Credentials.password(password))) {
      throw SignInProblem.invalid(List.of(same()));
    }
    String hash =
        passwords.hashChosen(account.username(), password, List.of(officials.name(officialId)));
    return transaction.execute(
        begun -> {
          SignedIn official = accounts.changePassword(SignedIn.by(account), hash);
          devices.forget(officialId);
          history.add(officialId, OrganisationEventKind.PASSWORD_SET, null, officialId, Map.of());
          return official;
        });
  }

  private static FieldError wrong() {
    return new FieldError(
        "current", "wrong", "Mật khẩu hiện tại không đúng.", "The current password is wrong.");
  }

  private static FieldError same() {
    return new FieldError(
        "password",
        "same",
        "Mật khẩu mới phải khác mật khẩu hiện tại.",
        "The new password must differ from the current one.");
  }
}
