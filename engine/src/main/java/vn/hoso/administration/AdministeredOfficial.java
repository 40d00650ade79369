package vn.hoso.administration;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.organisation.HoldingView;
import vn.hoso.organisation.OfficialView;
import vn.hoso.signin.AccountView;

/**
 * An official with his account and what he holds.
 *
 * @param account null where he has none
 * @param holdings of the present and the future, then those that ended
 */
record AdministeredOfficial(
    UUID id, String fullName, @Nullable AccountView account, List<HoldingView> holdings) {

  static AdministeredOfficial of(OfficialView official, AccountView account) {
    return new AdministeredOfficial(
        official.id(), official.fullName(), account, HoldingView.asked(official.holdings()));
  }
}
