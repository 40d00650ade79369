package vn.hoso.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoso.entrance.AccountView;
import vn.hoso.entrance.Accounts;
import vn.hoso.organisation.OrganisationProblem;
import vn.hoso.organisation.Role;
import vn.hoso.staffing.OfficialChanges;
import vn.hoso.staffing.OfficialChanges.HeldAt;

/**
 * An installation nobody can administer is lost: asked after an act, in its transaction, whether
 * somebody remains.
 */
@Component
class RemainingAdministrators {

  private final OfficialChanges officials;
  private final Accounts accounts;
  private final Clock clock;

  RemainingAdministrators(OfficialChanges officials, Accounts accounts, Clock clock) {
    this.officials = officials;
    this.accounts = accounts;
    this.clock = clock;
  }

  /**
   * @param lastDay after which the act works; null for at once
   * @throws OrganisationProblem {@code ORGANISATION-007} (409)
   */
  void require(LocalDate lastDay) {
    LocalDate today = LocalDate.now(clock);
    LocalDate after = lastDay == null || lastDay.isBefore(today) ? today : lastDay.plusDays(1);
    if (usable(officials.holdersOf(Role.SYSTEM_ADMIN, after)).isEmpty()) {
      throw OrganisationProblem.lastAdministrator();
    }
  }

  /** Those of the holders who can sign in. */
  Set<UUID> usable(Iterable<HeldAt> holders) {
    Set<UUID> officialIds = new HashSet<>();
    holders.forEach(held -> officialIds.add(held.officialId()));
    return accounts.views(officialIds).entrySet().stream()
        .filter(entry -> canSignIn(entry.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static boolean canSignIn(AccountView account) {
    return account.passwordSet() && !account.blocked();
  }
}
