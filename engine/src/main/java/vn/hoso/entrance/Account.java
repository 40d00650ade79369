package vn.hoso.entrance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** How an official signs in. */
@Entity
class Account {

  @Id private UUID officialId;

  /** Refuses to write over what another door has written since this was read. */
  @Version private Integer rowVersion;

  private String username;
  private String passwordHash;
  private Instant openedAt;
  private Instant changedAt;
  private Instant blockedAt;
  private boolean passwordSet;

  protected Account() {}

  /**
   * @param passwordSet whether the holder knows a password that fits the hash
   */
  Account(
      UUID officialId,
      String username,
      String passwordHash,
      boolean passwordSet,
      Instant openedAt) {
    this.officialId = officialId;
    this.username = username;
    this.passwordHash = passwordHash;
    this.passwordSet = passwordSet;
    this.openedAt = openedAt;
    this.changedAt = openedAt;
  }

  UUID officialId() {
    return officialId;
  }

  String username() {
    return username;
  }

  /** Another one after every change: what was proved before it is proved no more. */
  int version() {
    return rowVersion;
  }

  String passwordHash() {
    return passwordHash;
  }

  void changePassword(String hash, Instant at) {
    passwordHash = hash;
    passwordSet = true;
    changedAt = at;
  }

  boolean blocked() {
    return blockedAt != null;
  }

  boolean passwordSet() {
    return passwordSet;
  }

  Instant openedAt() {
    return openedAt;
  }

  void block(Instant at) {
    blockedAt = at;
  }

  void unblock() {
    blockedAt = null;
  }
}
