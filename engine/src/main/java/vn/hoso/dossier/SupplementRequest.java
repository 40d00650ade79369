package vn.hoso.dossier;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Yêu cầu bổ sung: every gap together, once, with its reason. */
@Entity
class SupplementRequest {

  /**
   * One gap: which paper, what is wrong with it, and what asks for it.
   *
   * @param ground null for requests from before it was asked for
   * @param answer why no new paper came for it; null where one came, and until it was supplied
   */
  @Embeddable
  record Item(String document, String defect, String ground, String answer) {

    Item answered(String reason) {
      return new Item(document, defect, ground, reason);
    }
  }

  @Id UUID id;

  /** Refuses to write over what another door has written since this was read. */
  @Version private Integer rowVersion;

  UUID dossierId;
  Instant requestedAt;
  UUID requestedBy;
  UUID stepRecordId;
  String reason;
  Instant suppliedAt;
  UUID suppliedBy;

  @ElementCollection
  @CollectionTable(name = "supplement_item", joinColumns = @JoinColumn(name = "request_id"))
  @OrderColumn(name = "seq")
  List<Item> items = new ArrayList<>();
}
