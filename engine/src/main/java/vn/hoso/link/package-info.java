/**
 * Dossiers that go on from others: one act opens the next from an outcome, and hands on what the
 * folder says. Door: {@link vn.hoso.link.Links}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "clock",
      "document",
      "dossier",
      "item",
      "opening",
      "organisation",
      "procedure",
      "rule",
      "schedule",
      "secrecy",
      "shared",
      "step"
    })
package vn.hoso.link;
