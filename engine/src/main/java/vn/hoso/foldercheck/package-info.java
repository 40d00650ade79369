/**
 * Whether a folder can be a procedure: model, forms, parts, tables, papers are held against each
 * other before anything is published. Door: {@link vn.hoso.foldercheck.FolderTrial}; {@link
 * vn.hoso.foldercheck.ModelTrial} is implemented by the module that knows the engine.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "bpmn",
      "deadline",
      "folder",
      "form",
      "organisation",
      "papercheck",
      "procedure",
      "rule",
      "shared",
      "unit"
    })
package vn.hoso.foldercheck;
