/**
 * Dossiers that go on from others: one act opens the next from an outcome, and hands on what the
 * folder says. Door: {@link vn.hoso.link.Links}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"dossier", "document", "procedure", "organisation", "shared"})
package vn.hoso.link;
