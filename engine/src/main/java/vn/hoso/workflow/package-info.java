/**
 * The only module that knows Camunda: it runs the processes and lets officials work on their steps.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "acts",
      "ballot",
      "bpmn",
      "document",
      "dossier",
      "dossierlist",
      "folder",
      "foldercheck",
      "organisation",
      "procedure",
      "process",
      "secrecy",
      "shared",
      "step"
    })
package vn.hoso.workflow;
