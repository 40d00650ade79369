package vn.hoso.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoso.deadline.Confidence;
import vn.hoso.rule.NeededAt;
import vn.hoso.rule.Readers;

/**
 * A procedure as its page shows it, in four parts: legal texts, documents, steps, times. What only
 * officials may know of a row (on what it rests, how sure that is) is null for the public; which
 * units hold the parts and what goes on from a dossier is for officials alone.
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
    List<LimitLine> limits,
    List<DerivedLine> derived,
    List<PartLine> parts,
    List<LinkLine> links) {

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
      @Nullable String waitReason,
      String legalBasis,
      @Nullable Confidence confidence,
      @Nullable Boolean needsConfirmation) {}

  /**
   * @param label what is voted on
   * @param threshold the share that decides, in words
   * @param byName whether one of several is chosen by that share; else each matter needs it
   * @param rules what is asked for beside the share
   */
  record VoteLine(
      String name,
      String label,
      String threshold,
      boolean byName,
      List<RuleLine> rules,
      @Nullable String note,
      @Nullable String source,
      @Nullable Confidence confidence,
      @Nullable Boolean needsConfirmation) {}

  /**
   * A rule of a vote beside its share; without a source of its own it rests on that of the vote.
   */
  record RuleLine(
      String text,
      @Nullable String source,
      @Nullable Confidence confidence,
      @Nullable Boolean needsConfirmation) {}

  /** A day that follows from another. */
  record DerivedLine(
      String name,
      String label,
      String follows,
      @Nullable String source,
      @Nullable Confidence confidence,
      @Nullable Boolean needsConfirmation) {}

  /**
   * @param where which unit holds it, in words
   * @param lead who leads where it is consulted; null for every other part
   */
  record PartLine(
      String name, String label, String capacity, String where, @Nullable String lead) {}

  /**
   * @param text from what it goes on, what is opened by whom, in words
   */
  record LinkLine(String name, String label, String text) {}

  record LimitLine(
      String name,
      String label,
      String limitText,
      String legalBasis,
      @Nullable String stepsExceed,
      @Nullable Confidence confidence,
      @Nullable Boolean needsConfirmation) {}
}
