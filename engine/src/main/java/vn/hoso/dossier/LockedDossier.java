package vn.hoso.dossier;

import java.util.UUID;

/**
 * A dossier locked until the transaction ends; {@link Dossiers#lock} alone makes one. Doors that
 * write ask for it, so that nobody decides on what was read before the lock.
 */
public final class LockedDossier {

  private final UUID id;

  LockedDossier(UUID id) {
    this.id = id;
  }

  public UUID id() {
    return id;
  }

  /** That record, which must be one of this dossier. */
  StepRecord own(StepRecord record) {
    if (!record.dossierId.equals(id)) {
      throw new IllegalStateException("step " + record.id + " belongs to another dossier");
    }
    return record;
  }
}
