package vn.hoso.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A procedure as its page shows it, in four parts: legal texts, documents, steps, times. What only
 * officials may know of a row (on what it rests, how sure that is) is null for the public.
 */
record CatalogueView(
    String slug,
    String code,
    String name,
    boolean publiclyTrackable,
    Readers readers,
    RevisionLine revision,
    List<LegalTextLine> legalTexts,
    List<DocumentLine> documents,
    List<StepLine> steps,
    List<LimitLine> limits) {

  /**
   * @param hash SHA-256 of the folder; null for the public, like what follows
   * @param draftWaiting whether a newer folder than this revision's lies in the database as a draft
   */
  record RevisionLine(
      int number,
      LocalDate effectiveFrom,
      String hash,
      Instant publishedAt,
      Boolean draftWaiting) {}

  /**
   * @param inForce no other text is known to have taken its place
   */
  record LegalTextLine(
      String number,
      String title,
      LocalDate issuedOn,
      LocalDate effectiveFrom,
      String replacedBy,
      String replaces,
      boolean inForce,
      String note,
      String source,
      String confidence,
      Boolean needsConfirmation) {}

  /**
   * @param condition when it is needed, in words; null where always
   */
  record DocumentLine(
      String code,
      String number104,
      String name,
      String condition,
      RequiredDocument.Stage stage,
      Integer copies,
      Integer validityMonths,
      String issuer,
      boolean recordOnly,
      String secrecy,
      Boolean secrecyNeedsConfirmation,
      String note,
      String source,
      String confidence,
      Boolean needsConfirmation) {}

  record StepLine(
      int number,
      String id,
      String code,
      String label,
      String actor,
      String condition,
      String limitText,
      String legalBasis,
      String confidence,
      Boolean needsConfirmation) {}

  record LimitLine(
      String name,
      String label,
      String limitText,
      String legalBasis,
      String confidence,
      Boolean needsConfirmation) {}
}
