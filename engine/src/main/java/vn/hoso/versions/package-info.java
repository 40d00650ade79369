/**
 * Các phiên bản: the revisions of a procedure as administrators read them, two side by side, and a
 * revision as a folder for another installation.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "comparison",
      "deadline",
      "folder",
      "organisation",
      "procedure",
      "shared"
    })
package vn.hoso.versions;
