/** The append-only history of every dossier, hash-chained, and the log of who looked at what. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"dossier", "procedure", "document", "person", "organisation", "shared"})
package vn.hoso.audit;
