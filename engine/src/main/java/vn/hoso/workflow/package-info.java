/**
 * The only module that knows Camunda: it runs the processes and lets officials work on their steps.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "acts",
      "bpmn",
      "dossier",
      "folder",
      "foldercheck",
      "organisation",
      "procedure",
      "process",
      "rule",
      "shared",
      "step"
    })
package vn.hoso.workflow;
