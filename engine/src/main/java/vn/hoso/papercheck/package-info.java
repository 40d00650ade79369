/**
 * Whether the papers a folder speaks of can be handed in, written, signed and issued: their words,
 * their places in the process, the hands they pass through.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"bpmn", "folder", "form", "organisation", "procedure", "rule", "shared"})
package vn.hoso.papercheck;
