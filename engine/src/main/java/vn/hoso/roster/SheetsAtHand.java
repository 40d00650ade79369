package vn.hoso.roster;

import java.util.Optional;
import java.util.UUID;

/** Spreadsheets handed in for the list of a step, which the module that reads them knows of. */
public interface SheetsAtHand {

  /** The sheet that is not written whole yet, nor discarded; the newest where there are several. */
  Optional<UUID> pending(UUID taskId);
}
