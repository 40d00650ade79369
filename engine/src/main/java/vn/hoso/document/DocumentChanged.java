package vn.hoso.document;

import java.util.Map;
import java.util.UUID;

/**
 * Something was done to a document that is in a dossier already. Published inside the transaction,
 * with the dossier locked.
 *
 * @param particulars what the history keeps of it; may hold personal data
 */
public record DocumentChanged(
    UUID dossierId,
    UUID documentId,
    String requirementCode,
    Kind kind,
    UUID officialId,
    Map<String, Object> particulars) {

  /** What was done. */
  public enum Kind {
    /** Its details were corrected; the particulars say what they were and are. */
    DETAILS_CORRECTED,
    /** It was compared with its original. */
    VERIFIED,
    /** It took the place of a wrong scan. */
    REPLACED,
    /** It was cut into papers of their own. */
    CUT,
    /** The office system has numbered it; the particulars say what its numbers were and are. */
    REGISTERED
  }
}
