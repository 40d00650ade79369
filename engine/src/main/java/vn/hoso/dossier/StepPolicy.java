package vn.hoso.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.hoso.form.FormFacts;
import vn.hoso.procedure.Step;
import vn.hoso.shared.FieldError;

/**
 * A rule about completing steps. Every bean of this kind is asked each time, with the dossier
 * locked; what they find is told together, as DOSSIER-007. Modules above the dossier add their own.
 */
public interface StepPolicy {

  /**
   * What is at hand when a step is about to be completed; the form has passed its schema.
   *
   * @param taskId id of the step's record and of the engine's task
   * @param revisionId the revision that governs the dossier
   * @param data the form as filled in
   * @param filledIn when it was, where it is put right now: what became known later, as in another
   *     round of the same steps, binds it not; null while it is filled in
   */
  record Completion(
      UUID dossierId,
      UUID taskId,
      UUID revisionId,
      Step step,
      String outcome,
      FormFacts facts,
      JsonNode data,
      LocalDate today,
      @Nullable Instant filledIn) {}

  /** What speaks against it; empty for nothing. */
  List<FieldError> check(Completion completion);
}
