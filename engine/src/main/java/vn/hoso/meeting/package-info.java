/**
 * Lists (đợt, hội nghị): one step of many dossiers worked on together. Each row is completed by the
 * same doors as a single step, in a transaction of its own.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "ballot",
      "dossier",
      "dossierlist",
      "organisation",
      "procedure",
      "secrecy",
      "shared",
      "step",
      "task",
      "unit"
    })
package vn.hoso.meeting;
