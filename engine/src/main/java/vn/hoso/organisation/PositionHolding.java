package vn.hoso.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import vn.hoso.shared.Ids;

/** An official holds a position from a first to a last day, both included; no last day = still. */
@Entity
class PositionHolding {

  @Id private UUID id;
  private UUID positionId;
  private UUID officialId;
  private LocalDate fromDay;
  private LocalDate toDay;

  protected PositionHolding() {}

  PositionHolding(UUID positionId, UUID officialId, LocalDate fromDay, LocalDate toDay) {
    this.id = Ids.next();
    this.positionId = positionId;
    this.officialId = officialId;
    this.fromDay = fromDay;
    this.toDay = toDay;
  }

  UUID id() {
    return id;
  }
}
