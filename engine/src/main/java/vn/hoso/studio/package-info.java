/**
 * Quy trình và thời hạn: what administrators see of the times of a procedure, the limits of its
 * steps and of the whole, on what they rest, what they take in practice, and what speaks against
 * them.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "deadline",
      "foldercheck",
      "organisation",
      "procedure",
      "rule",
      "shared"
    })
package vn.hoso.studio;
