/**
 * Lists (đợt, hội nghị): one step of many dossiers worked on together. Each row is completed by the
 * same doors as a single step, in a transaction of its own.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "workflow",
      "ballot",
      "dossier",
      "dossierlist",
      "procedure",
      "organisation",
      "unit",
      "shared"
    })
package vn.hoso.meeting;
