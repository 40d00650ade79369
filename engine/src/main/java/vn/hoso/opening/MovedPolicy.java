package vn.hoso.opening;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoso.dossier.DossierChanges;
import vn.hoso.dossier.StepPolicy;
import vn.hoso.shared.FieldError;

/** Where a dossier goes on with another one, its person has moved: no form says otherwise. */
@Component
class MovedPolicy implements StepPolicy {

  private final ApplicantMoveRepository moves;
  private final DossierChanges changes;

  MovedPolicy(ApplicantMoveRepository moves, DossierChanges changes) {
    this.moves = moves;
    this.changes = changes;
  }

  @Override
  public List<FieldError> check(Completion completion) {
    var moving = changes.revision(changes.get(completion.dossierId())).procedure().moving();
    boolean denied =
        moving != null && Boolean.FALSE.equals(completion.facts().conditions().get(moving.fact()));
    return denied && moves.findByContinuedBy(completion.dossierId()).isPresent()
        ? List.of(
            new FieldError(
                moving.fact(),
                "contradiction",
                "Hồ sơ này tiếp tục hồ sơ của đơn vị cũ, tức là đã có chuyển đơn vị.",
                "This dossier goes on with that of another unit: there was a move."))
        : List.of();
  }
}
