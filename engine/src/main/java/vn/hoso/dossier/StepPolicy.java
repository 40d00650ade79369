package vn.hoso.dossier;

import java.time.LocalDate;
import java.util.List;
import vn.hoso.procedure.FormFacts;
import vn.hoso.procedure.Step;
import vn.hoso.shared.FieldError;

/**
 * A rule about completing steps. Every bean of this kind is asked each time; what they find is told
 * together.
 */
interface StepPolicy {

  /** What is at hand when a step is about to be completed; the form has passed its schema. */
  record Completion(Dossier dossier, Step step, FormFacts facts, LocalDate today) {}

  /** What speaks against it; empty for nothing. */
  List<FieldError> check(Completion completion);
}
