package vn.hoso.signin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** How an official signs in. */
@Entity
class Account {

  @Id private UUID officialId;
  private String username;
  private String passwordHash;
  private Instant openedAt;
  private Instant changedAt;

  protected Account() {}

  Account(UUID officialId, String username, String passwordHash, Instant openedAt) {
    this.officialId = officialId;
    this.username = username;
    this.passwordHash = passwordHash;
    this.openedAt = openedAt;
    this.changedAt = openedAt;
  }

  UUID officialId() {
    return officialId;
  }

  String username() {
    return username;
  }

  String passwordHash() {
    return passwordHash;
  }

  void changePassword(String hash, Instant at) {
    passwordHash = hash;
    changedAt = at;
  }
}
