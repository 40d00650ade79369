package vn.hoso.entrance;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.OrganisationEventKind;
import vn.hoso.organisation.OrganisationHistory;
import vn.hoso.organisation.Positions;
import vn.hoso.organisation.Role;
import vn.hoso.shared.Sha256;
import vn.hoso.unit.CreateUnitRequest;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/**
 * Brings the first administrator into an empty installation. Who can read what the server printed
 * at start may do it, once; only the hash of that token is kept, and only in memory.
 */
@Service
class FirstAdministrator {

  private static final int TOKEN_BYTES = 24;
  private static final int CODE_DIGITS = 14;

  private final Accounts accounts;
  private final Passwords passwords;
  private final Officials officials;
  private final Units units;
  private final Positions positions;
  private final OrganisationHistory history;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final boolean demo;
  private byte[] tokenHash;

  FirstAdministrator(
      Accounts accounts,
      Passwords passwords,
      Officials officials,
      Units units,
      Positions positions,
      OrganisationHistory history,
      TransactionTemplate transaction,
      Clock clock,
      ObjectProvider<DemoAccounts> demo) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.officials = officials;
    this.units = units;
    this.positions = positions;
    this.history = history;
    this.transaction = transaction;
    this.clock = clock;
    this.demo = demo.getIfAvailable() != null;
  }

  /** Whether nobody can sign in yet and setup is the way to change that. */
  boolean isNeeded() {
    return !demo && !accounts.any();
  }

  /** A new token; those before it lose their worth. */
  synchronized String issueToken() {
    byte[] random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    tokenHash = Sha256.of(token);
    return token;
  }

  /** Creates root, official, positions and account in one transaction; one caller at a time. */
  synchronized void setUp(SetupRequest request) {
    if (!isNeeded()) {
      throw SignInProblem.alreadySetUp();
    }
    if (tokenHash == null
        || !MessageDigest.isEqual(tokenHash, Sha256.of(request.token().strip()))) {
      throw SignInProblem.wrongSetupToken();
    }
    String hash =
        passwords.hashChosen(
            Credentials.username(request.username()),
            request.password(),
            List.of(request.fullName(), request.provinceName()));
    transaction.executeWithoutResult(status -> create(request, hash));
    tokenHash = null;
  }

  private void create(SetupRequest request, String hash) {
    LocalDate today = LocalDate.now(clock);
    UnitView root = units.root().orElseGet(() -> units.create(province(request, today)));
    UUID officialId = officials.create(request.fullName());
    for (Role role : List.of(Role.SYSTEM_ADMIN, Role.PROCEDURE_ADMIN)) {
      officials.appoint(officialId, positions.of(root.id(), role).id(), today, null);
    }
    accounts.openHashed(Map.of(officialId, request.username()), hash);
    history.add(officialId, OrganisationEventKind.UNIT_SET_UP, root.id(), officialId, Map.of());
  }

  private static CreateUnitRequest province(SetupRequest request, LocalDate today) {
    return new CreateUnitRequest(
        null,
        UnitKind.PROVINCE,
        null,
        request.provinceName(),
        request.provinceName(),
        wholeCode(request.code()),
        today);
  }

  /** The province's own digits stand first; the levels below it are zeros in its code. */
  private static String wholeCode(String code) {
    if (code == null || code.isBlank()) {
      return null;
    }
    String digits = code.strip().replace(".", "");
    return digits + "0".repeat(Math.max(0, CODE_DIGITS - digits.length()));
  }
}
