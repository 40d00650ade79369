package vn.hoso.dossier;

import java.util.UUID;
import org.springframework.stereotype.Service;

/** Steps that have not begun: where they would lie and by when. */
@Service
public class PlannedSteps {

  /** The step of the dossier's revision as if it began today; nothing is written. */
  public PlannedStep of(UUID dossierId, String stepId) {
    throw new UnsupportedOperationException();
  }
}
