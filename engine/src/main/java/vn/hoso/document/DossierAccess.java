package vn.hoso.document;

import java.util.UUID;
import vn.hoso.organisation.CurrentUser;

/**
 * What documents must know of the dossier they lie in. Owned here because documents lie below
 * dossiers; implemented by the dossier module. Each method refuses by throwing the dossier module's
 * own {@code Problem}.
 */
public interface DossierAccess {

  /**
   * Returns when the official may read the papers of the dossier; 404 where he may not even see it.
   */
  void requireReadable(CurrentUser by, UUID dossierId);

  /**
   * Locks the dossier for the rest of the transaction, then returns when the official may add and
   * remove papers now; 404 where he may not see the dossier, 403 where it is not his to change, 409
   * where it no longer takes papers.
   */
  void requireWritable(CurrentUser by, UUID dossierId);

  /**
   * Returns when the dossier's governing revision knows the required document and lets a file be
   * kept for it; 4xx with the field {@code requirementCode} where it is unknown or kept as a record
   * only.
   */
  void requireKept(UUID dossierId, String requirementCode);
}
