/**
 * What papers that are only recorded come to, and conditions that are not plainly met: "tiếp tục"
 * or "dừng", sealed. No variable, list, search, notice, export, log or history repeats it.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "acts",
      "clock",
      "deadline",
      "document",
      "dossier",
      "item",
      "organisation",
      "procedure",
      "rule",
      "shared",
      "state",
      "step"
    })
package vn.hoso.conclusion;
