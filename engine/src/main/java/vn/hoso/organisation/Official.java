package vn.hoso.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import vn.hoso.shared.Ids;

@Entity
class Official {

  @Id private UUID id;
  private String fullName;
  private Instant enteredAt;

  protected Official() {}

  Official(String fullName, Instant enteredAt) {
    this.id = Ids.next();
    this.fullName = fullName;
    this.enteredAt = enteredAt;
  }

  UUID id() {
    return id;
  }

  String fullName() {
    return fullName;
  }
}
