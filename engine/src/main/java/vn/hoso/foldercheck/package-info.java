/**
 * Whether a folder can be a procedure, and taking it in: model, forms, parts, tables, papers are
 * held against each other before anything is published. Doors: {@link
 * vn.hoso.foldercheck.ModelTrial} is implemented by the module that knows the engine.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "bpmn",
      "folder",
      "form",
      "procedure",
      "organisation",
      "unit",
      "deadline",
      "shared"
    })
package vn.hoso.foldercheck;
