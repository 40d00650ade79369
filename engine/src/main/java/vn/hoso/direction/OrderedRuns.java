package vn.hoso.direction;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.shared.Problem;
import vn.hoso.step.KeptRuns;

/** Whoever takes back what he sent on would take a leader's order off with it. */
@Component
class OrderedRuns implements KeptRuns {

  private final DirectionRows rows;

  OrderedRuns(DirectionRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Problem> refusal(Collection<UUID> taskIds) {
    return rows.stands(taskIds) ? Optional.of(DirectionProblem.keepsRun()) : Optional.empty();
  }
}
