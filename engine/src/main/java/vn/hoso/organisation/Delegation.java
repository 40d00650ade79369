package vn.hoso.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import vn.hoso.shared.Ids;

/** A committee decides a matter in place of its superior from a first to a last day. */
@Entity
class Delegation {

  @Id private UUID id;
  private UUID unitId;
  private String matter;
  private LocalDate fromDay;
  private LocalDate toDay;
  private String document;

  protected Delegation() {}

  Delegation(UUID unitId, String matter, LocalDate fromDay, LocalDate toDay, String document) {
    this.id = Ids.next();
    this.unitId = unitId;
    this.matter = matter;
    this.fromDay = fromDay;
    this.toDay = toDay;
    this.document = document;
  }
}
