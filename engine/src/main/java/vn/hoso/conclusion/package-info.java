/**
 * What papers that are only recorded come to: "tiếp tục" or "dừng", sealed. No variable, list,
 * search, notice, export, log or history repeats it.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "acts",
      "document",
      "dossier",
      "organisation",
      "procedure",
      "rule",
      "shared",
      "state"
    })
package vn.hoso.conclusion;
