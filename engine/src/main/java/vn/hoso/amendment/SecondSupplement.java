package vn.hoso.amendment;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.stereotype.Component;
import vn.hoso.acts.Amendments;
import vn.hoso.dossier.StepPolicy;
import vn.hoso.dossier.StepRecordView;
import vn.hoso.shared.FieldError;
import vn.hoso.state.Amendable;

/**
 * Refuses another formal supplement that the superior has not approved; nobody approves his own.
 */
@Component
class SecondSupplement implements StepPolicy {

  private static final String OUTCOME = "requestSupplement";

  // Asked for when needed: the door completes steps, and so asks this.
  private final ObjectFactory<Amendments> amendments;
  private final ApprovalRows approvals;

  SecondSupplement(ObjectFactory<Amendments> amendments, ApprovalRows approvals) {
    this.amendments = amendments;
    this.approvals = approvals;
  }

  @Override
  public List<FieldError> check(Completion completion) {
    return OUTCOME.equals(completion.outcome()) && !approved(completion)
        ? List.of(superiorNeeded())
        : List.of();
  }

  private boolean approved(Completion completion) {
    var dossier = amendments.getObject().look(completion.dossierId());
    int asked = dossier.supplementRequests();
    var approvers = approvals.of(dossier.id());
    return asked == 0
        || approvers.size() >= asked
            && !approvers.get(asked - 1).equals(holder(dossier, completion));
  }

  private static UUID holder(Amendable dossier, Completion completion) {
    return dossier.openSteps().stream()
        .filter(step -> step.id().equals(completion.taskId()))
        .map(StepRecordView::holderId)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static FieldError superiorNeeded() {
    return new FieldError(
        "outcome",
        "superiorApproval",
        "Đã yêu cầu bổ sung một lần; lần nữa phải được lãnh đạo đơn vị đồng ý trước.",
        "A supplement was asked for already: once more needs the superior's approval first.");
  }
}
