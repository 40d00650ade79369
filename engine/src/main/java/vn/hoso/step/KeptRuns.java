package vn.hoso.step;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import vn.hoso.shared.Problem;

/**
 * What a module above keeps at open runs of steps, and would be lost with them. Every bean of this
 * kind is asked before what was sent on is taken back.
 */
public interface KeptRuns {

  /** Why they stay; empty where nothing is kept there. */
  Optional<Problem> refusal(Collection<UUID> taskIds);
}
