/** The append-only history of every dossier, hash-chained, and the log of who looked at what. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "document",
      "dossier",
      "organisation",
      "person",
      "procedure",
      "roster",
      "schedule",
      "secrecy",
      "shared",
      "step"
    })
package vn.hoso.audit;
