/**
 * The only module that knows Camunda: it puts models into use, runs the processes and tells of
 * their steps. Who may work on one is asked in {@code task}. Door: {@link
 * vn.hoso.workflow.EngineTasks}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "acts",
      "bpmn",
      "dossier",
      "folder",
      "foldercheck",
      "form",
      "organisation",
      "procedure",
      "process",
      "rule",
      "schedule",
      "shared",
      "step",
      "unit"
    })
package vn.hoso.workflow;
