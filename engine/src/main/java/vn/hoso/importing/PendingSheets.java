package vn.hoso.importing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoso.roster.SheetsAtHand;

/** Tells which sheet of a step still waits for somebody. */
@Component
class PendingSheets implements SheetsAtHand {

  private final ImportBatches batches;

  PendingSheets(ImportBatches batches) {
    this.batches = batches;
  }

  @Override
  public Optional<UUID> pending(UUID taskId) {
    return batches.pending(taskId);
  }
}
