package vn.hoso.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoso.deadline.Confidence;
import vn.hoso.procedure.NeededAt;
import vn.hoso.procedure.Readers;

/**
 * A procedure as its page shows it, in four parts: legal texts, documents, steps, times. What only
 * officials may know of a row (on what it rests, how sure that is) is null for the public.
 */
record CatalogueView(
    String slug,
    String code,
    String name,
    boolean publiclyTrackable,
    @Nullable Readers readers,
    RevisionLine revision,
    List<LegalTextLine> legalTexts,
    List<DocumentLine> documents,
    List<StepLine> steps,
    List<VoteLine> votes,
    List<LimitLine> limits) {

  /**
   * @param hash SHA-256 of the folder; null for the public, like what follows
   * @param draftWaiting whether a newer folder than this revision's lies in the database as a draft
   */
  record RevisionLine(
      int number,
      LocalDate effectiveFrom,
      @Nullable String hash,
      @Nullable Instant publishedAt,
      @Nullable Boolean draftWaiting) {}

  /**
   * @param inForce no other text is known to have taken its place
   */
  record LegalTextLine(
      @Nullable String number,
      String title,
      @Nullable LocalDate issuedOn,
      @Nullable LocalDate effectiveFrom,
      @Nullable String replacedBy,
      @Nullable String replaces,
      boolean inForce,
      @Nullable String note,
      @Nullable String source,
      @Nullable Confidence confidence,
      @Nullable Boolean needsConfirmation) {}

  /**
   * @param condition when it is needed, in words; null where always
   * @param neededAt null for what the procedure produces
   * @param result whether the procedure produces it
   */
  record DocumentLine(
      String code,
      @Nullable String number104,
      String name,
      @Nullable String condition,
      @Nullable NeededAt neededAt,
      boolean result,
      @Nullable Integer copies,
      @Nullable Integer validityMonths,
      String issuer,
      boolean recordOnly,
      @Nullable String secrecy,
      @Nullable Boolean secrecyNeedsConfirmation,
      @Nullable String note,
      @Nullable String source,
      @Nullable Confidence confidence,
      @Nullable Boolean needsConfirmation) {}

  record StepLine(
      int number,
      String id,
      String code,
      String label,
      String actor,
      @Nullable String condition,
      String limitText,
      String legalBasis,
      @Nullable Confidence confidence,
      @Nullable Boolean needsConfirmation) {}

  /**
   * @param label what is voted on
   * @param threshold the share that decides, in words
   */
  record VoteLine(
      String name,
      String label,
      String threshold,
      @Nullable String note,
      @Nullable String source,
      @Nullable Confidence confidence,
      @Nullable Boolean needsConfirmation) {}

  record LimitLine(
      String name,
      String label,
      String limitText,
      String legalBasis,
      @Nullable Confidence confidence,
      @Nullable Boolean needsConfirmation) {}
}
