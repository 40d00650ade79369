/**
 * The only module that knows Camunda: it runs the processes and lets officials work on their steps.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"ballot", "document", "dossier", "procedure", "organisation", "shared"})
package vn.hoso.workflow;
