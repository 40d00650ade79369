/** The case itself: what it is about, where it stands, who has it, by when, and why. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "procedure",
      "document",
      "paper",
      "person",
      "deadline",
      "organisation",
      "unit",
      "shared"
    })
package vn.hoso.dossier;
