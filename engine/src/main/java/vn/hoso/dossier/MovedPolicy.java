package vn.hoso.dossier;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoso.shared.FieldError;

/** Where a dossier goes on with another one, its person has moved: no form says otherwise. */
@Component
class MovedPolicy implements StepPolicy {

  private static final String MOVED = "applicantMoved";

  private final ApplicantMoveRepository moves;

  MovedPolicy(ApplicantMoveRepository moves) {
    this.moves = moves;
  }

  @Override
  public List<FieldError> check(Completion completion) {
    boolean denied = Boolean.FALSE.equals(completion.facts().conditions().get(MOVED));
    return denied && moves.findByContinuedBy(completion.dossierId()).isPresent()
        ? List.of(
            new FieldError(
                MOVED,
                "contradiction",
                "Hồ sơ này tiếp tục hồ sơ của đơn vị cũ: người vào Đảng đã chuyển đơn vị.",
                "This dossier goes on with that of another unit: the applicant has moved."))
        : List.of();
  }
}
