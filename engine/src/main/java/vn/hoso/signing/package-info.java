/**
 * Papers on their way from draft to issue: the versions of the draft, the signed file, the number
 * the office's clerk gave. Once issued, the paper lies in its dossier. Door: {@link
 * vn.hoso.signing.Signings}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "dossier",
      "document",
      "file",
      "paper",
      "procedure",
      "organisation",
      "unit",
      "shared"
    })
package vn.hoso.signing;
