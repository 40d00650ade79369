package vn.hoso.entrance;

import java.util.UUID;

/**
 * Who has proved who he is, and by which state of his account: a session is good for as long as the
 * account is not blocked, unblocked or given another password.
 */
record SignedIn(UUID officialId, int version) {

  static SignedIn by(Account account) {
    return new SignedIn(account.officialId(), account.version());
  }

  /** What a session is found by; {@link SessionTransactions} compares it at every request. */
  String principal() {
    return officialId + ":" + version;
  }
}
