/**
 * The case file as officials read it: where the dossier stands, with whom, by when, and what is
 * there.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "bpmn",
      "deadline",
      "document",
      "dossier",
      "form",
      "organisation",
      "paper",
      "person",
      "procedure",
      "shared",
      "workflow"
    })
package vn.hoso.casefile;
