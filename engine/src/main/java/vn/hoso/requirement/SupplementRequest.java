package vn.hoso.requirement;

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
import vn.hoso.dossier.StepRecordView;
import vn.hoso.shared.Ids;

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

  /**
   * As the form of a step asks; not kept yet.
   *
   * @param by id of who asks
   */
  static SupplementRequest of(StepRecordView step, UUID by, AskedPapers asked, Instant at) {
    var request = new SupplementRequest();
    request.id = Ids.next();
    request.dossierId = step.dossierId();
    request.requestedAt = at;
    request.requestedBy = by;
    request.stepRecordId = step.id();
    request.reason = asked.reason();
    for (var item : asked.items()) {
      request.items.add(new Item(item.document(), item.defect(), item.ground(), null));
    }
    return request;
  }
}
