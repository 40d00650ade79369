/**
 * Half-way: dossiers that have run on paper are entered at the step they have come to, with their
 * past days. Door: {@link vn.hoso.takeover.Takeovers}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "bpmn",
      "clock",
      "deadline",
      "dossier",
      "item",
      "opening",
      "organisation",
      "procedure",
      "process",
      "rule",
      "shared",
      "step",
      "unit"
    })
package vn.hoso.takeover;
