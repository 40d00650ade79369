/**
 * What a closed dossier leaves the house as: a package named as the digitisation letter asks, and
 * the record of its hand-over. Doors: {@link vn.hoso.archive.ArchivePackages}, {@link
 * vn.hoso.archive.Deposits}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "audit",
      "document",
      "dossier",
      "file",
      "organisation",
      "paper",
      "person",
      "procedure",
      "requirement",
      "rule",
      "shared",
      "state",
      "step",
      "unit"
    })
package vn.hoso.archive;
