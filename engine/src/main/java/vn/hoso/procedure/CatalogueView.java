package vn.hoso.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import java.util.List;

/**
 * A procedure as its page shows it, in four parts: legal texts, documents, steps, times. What only
 * officials may know of a row (on what it rests, how sure that is) is left out for the public.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CatalogueView(
    @Schema(requiredMode = RequiredMode.REQUIRED) String slug,
    @Schema(requiredMode = RequiredMode.REQUIRED) String code,
    @Schema(requiredMode = RequiredMode.REQUIRED) String name,
    @Schema(requiredMode = RequiredMode.REQUIRED) boolean publiclyTrackable,
    Readers readers,
    @Schema(requiredMode = RequiredMode.REQUIRED) RevisionLine revision,
    @Schema(requiredMode = RequiredMode.REQUIRED) List<LegalTextLine> legalTexts,
    @Schema(requiredMode = RequiredMode.REQUIRED) List<DocumentLine> documents,
    @Schema(requiredMode = RequiredMode.REQUIRED) List<StepLine> steps,
    @Schema(requiredMode = RequiredMode.REQUIRED) List<LimitLine> limits) {

  record RevisionLine(
      @Schema(requiredMode = RequiredMode.REQUIRED) int number,
      @Schema(requiredMode = RequiredMode.REQUIRED) LocalDate effectiveFrom) {}

  /**
   * @param inForce no other text is known to have taken its place
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record LegalTextLine(
      String number,
      @Schema(requiredMode = RequiredMode.REQUIRED) String title,
      LocalDate issuedOn,
      LocalDate effectiveFrom,
      String replacedBy,
      String replaces,
      @Schema(requiredMode = RequiredMode.REQUIRED) boolean inForce,
      String note,
      String source,
      String confidence,
      Boolean needsConfirmation) {}

  /**
   * @param condition when it is needed, in words; absent where always
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DocumentLine(
      @Schema(requiredMode = RequiredMode.REQUIRED) String code,
      String number104,
      @Schema(requiredMode = RequiredMode.REQUIRED) String name,
      String condition,
      @Schema(requiredMode = RequiredMode.REQUIRED) RequiredDocument.Stage stage,
      Integer copies,
      Integer validityMonths,
      @Schema(requiredMode = RequiredMode.REQUIRED) String issuer,
      @Schema(requiredMode = RequiredMode.REQUIRED) boolean recordOnly,
      String secrecy,
      Boolean secrecyNeedsConfirmation,
      String note,
      String source,
      String confidence,
      Boolean needsConfirmation) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record StepLine(
      @Schema(requiredMode = RequiredMode.REQUIRED) int number,
      @Schema(requiredMode = RequiredMode.REQUIRED) String id,
      @Schema(requiredMode = RequiredMode.REQUIRED) String code,
      @Schema(requiredMode = RequiredMode.REQUIRED) String label,
      @Schema(requiredMode = RequiredMode.REQUIRED) String actor,
      String condition,
      @Schema(requiredMode = RequiredMode.REQUIRED) String limitText,
      @Schema(requiredMode = RequiredMode.REQUIRED) String legalBasis,
      String confidence,
      Boolean needsConfirmation) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record LimitLine(
      @Schema(requiredMode = RequiredMode.REQUIRED) String name,
      @Schema(requiredMode = RequiredMode.REQUIRED) String label,
      @Schema(requiredMode = RequiredMode.REQUIRED) String limitText,
      @Schema(requiredMode = RequiredMode.REQUIRED) String legalBasis,
      String confidence,
      Boolean needsConfirmation) {}
}
