/**
 * Steps as officials work on them: who may do what, claiming, drafts, completing, handing over.
 * Each act locks the dossier, asks who may, tells the dossier, and lets the engine move on. Doors:
 * {@link vn.hoso.task.Tasks}, {@link vn.hoso.task.HandOvers}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "acts",
      "ballot",
      "document",
      "dossier",
      "dossierlist",
      "form",
      "organisation",
      "procedure",
      "rule",
      "secrecy",
      "shared",
      "step",
      "workflow"
    })
package vn.hoso.task;
