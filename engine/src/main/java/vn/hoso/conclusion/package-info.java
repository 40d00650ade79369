/**
 * What papers that are only recorded come to: "tiếp tục" or "dừng", sealed. No variable, list,
 * search, notice, export, log or history repeats it.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"dossier", "procedure", "document", "organisation", "shared"})
package vn.hoso.conclusion;
