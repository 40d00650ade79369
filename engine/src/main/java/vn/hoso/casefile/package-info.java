/**
 * The case file as officials read it: where the dossier stands, with whom, by when, and what is
 * there.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "dossier",
      "workflow",
      "procedure",
      "document",
      "paper",
      "person",
      "deadline",
      "organisation",
      "shared"
    })
package vn.hoso.casefile;
