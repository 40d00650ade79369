package vn.hoso.dossier;

import java.util.UUID;
import vn.hoso.organisation.CurrentUser;

/**
 * What a dossier needs of the process that drives it. Owned here, implemented by the engine's
 * module.
 */
public interface DossierProcess {

  /** Starts the process of the pinned revision, inside the caller's transaction. */
  void start(UUID dossierId, UUID revisionId, CurrentUser by);

  /**
   * Sends a message the running process waits for.
   *
   * @param message {@code withdraw} or {@code stop}
   */
  void signal(UUID dossierId, String message, CurrentUser by);

  /**
   * Asks the decision table {@code authority} of the pinned revision who decides and who appraises.
   */
  Authority authority(UUID revisionId, AuthorityQuestion question);
}
