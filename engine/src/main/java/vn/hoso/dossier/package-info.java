/** The case itself: what it is about, where it stands, who has it, by when, and why. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "deadline",
      "document",
      "form",
      "item",
      "organisation",
      "paper",
      "person",
      "procedure",
      "shared",
      "unit"
    })
package vn.hoso.dossier;
