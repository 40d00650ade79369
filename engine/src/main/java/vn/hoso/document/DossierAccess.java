package vn.hoso.document;

import java.util.Set;
import java.util.UUID;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.Text;

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

  /** Whether papers of that type are for the official, who may read the dossier. */
  boolean reads(CurrentUser by, UUID dossierId, String requirementCode);

  /** Returns when papers of that type are for him; else as if there were no such type. */
  void requireReads(CurrentUser by, UUID dossierId, String requirementCode);

  /**
   * Locks the dossier for the rest of the transaction, then returns when the official may add and
   * remove papers now; 404 where he may not see the dossier, 403 where it is not his to change, 409
   * where it no longer takes papers.
   */
  void requireWritable(CurrentUser by, UUID dossierId);

  /**
   * Those of the officials whose papers he may correct, cut, replace or take out, where he may add
   * some: what his own unit brought, unless he puts a dossier in order for everybody.
   */
  Set<UUID> changes(CurrentUser by, UUID dossierId, Set<UUID> bringers);

  /**
   * Returns when papers of that type may be brought, changed or taken out now; 409 where the
   * dossier is over and the type has nothing to do with what came after. Asked after {@link
   * #requireWritable}.
   */
  void requireOpenRow(UUID dossierId, String requirementCode);

  /**
   * Locks the dossier for the rest of the transaction, then returns when the official holds an open
   * step of it, and so may say that he has compared a paper with its original; refusals as {@link
   * #requireWritable}.
   */
  void requireVerifiable(CurrentUser by, UUID dossierId);

  /**
   * Locks the dossier for the rest of the transaction, then returns when the official notes the
   * numbers of the office system on its papers; 404 where he may not see it, 403 where he does not.
   */
  void requireRegistrar(CurrentUser by, UUID dossierId);

  /**
   * The type of paper as the dossier's governing revision knows it; 4xx with the field {@code
   * requirementCode} where it is unknown.
   */
  PaperType paperType(UUID dossierId, String requirementCode);

  /**
   * What people call that type of paper; its code where the governing revision has no name for it.
   */
  Text paperName(UUID dossierId, String requirementCode);

  /** The person and the code, for the names of files; the caller has asked who may see it. */
  DossierLabel label(UUID dossierId);
}
