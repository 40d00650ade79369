/**
 * The steps of a dossier, run by run: where each lies, by when, who has it, what was filled in.
 * Doors: {@link vn.hoso.step.Steps}, {@link vn.hoso.step.StepRuns}, {@link
 * vn.hoso.step.StepChanges}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "clock",
      "deadline",
      "dossier",
      "form",
      "item",
      "opening",
      "organisation",
      "procedure",
      "process",
      "requirement",
      "rule",
      "secrecy",
      "shared",
      "unit"
    })
package vn.hoso.step;
