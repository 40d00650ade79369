package vn.hoso.administration;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoso.administration.WaitingView.WaitingAppointment;
import vn.hoso.entrance.AccountView;
import vn.hoso.staffing.HoldingView;
import vn.hoso.staffing.OfficialView;

/**
 * An official with his account and what he holds.
 *
 * @param account null where he has none
 * @param holdings of the present and the future, then those that ended
 * @param waiting what he has asked for himself and a second person has not confirmed yet
 * @param linkWaitsAgain whether a link to set his password was confirmed and has to be again, for
 *     he has been given something since
 * @param leftBehind how many open steps nobody can do any more by what was just done; null where
 *     nothing was done that could leave any
 */
record AdministeredOfficial(
    UUID id,
    String fullName,
    @Nullable AccountView account,
    List<HoldingView> holdings,
    List<WaitingAppointment> waiting,
    boolean linkWaitsAgain,
    @Nullable Long leftBehind) {

  /** After an act that left so many steps with nobody. */
  AdministeredOfficial leaving(long steps) {
    return new AdministeredOfficial(
        id, fullName, account, holdings, waiting, linkWaitsAgain, steps);
  }

  static AdministeredOfficial of(
      OfficialView official,
      AccountView account,
      List<WaitingAppointment> waiting,
      boolean linkWaitsAgain) {
    return new AdministeredOfficial(
        official.id(),
        official.fullName(),
        account,
        HoldingView.asked(official.holdings()),
        waiting,
        linkWaitsAgain,
        null);
  }
}
