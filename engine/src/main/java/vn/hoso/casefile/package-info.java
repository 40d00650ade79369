/**
 * The case file as officials read it: where the dossier stands, with whom, by when, and what is
 * there.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "bpmn",
      "clock",
      "deadline",
      "document",
      "dossier",
      "form",
      "opening",
      "organisation",
      "paper",
      "person",
      "procedure",
      "requirement",
      "rule",
      "secrecy",
      "shared",
      "state",
      "step",
      "task",
      "workflow"
    })
package vn.hoso.casefile;
