/**
 * Papers on their way from draft to issue: the versions of the draft, the signed file, the number
 * the office's clerk gave. Once issued, the paper lies in its dossier. Door: {@link
 * vn.hoso.signing.Signings}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "clock",
      "document",
      "dossier",
      "file",
      "form",
      "item",
      "organisation",
      "paper",
      "procedure",
      "process",
      "rule",
      "secrecy",
      "shared",
      "state",
      "step",
      "unit"
    })
package vn.hoso.signing;
