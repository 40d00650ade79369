/**
 * The case itself: what it is about, its status, parts and facts; who sees it; how a change of it
 * is told. It guards its own state: {@link vn.hoso.dossier.LockedDossier}. Door: {@link
 * vn.hoso.dossier.Dossiers}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "deadline",
      "form",
      "item",
      "organisation",
      "procedure",
      "rule",
      "shared",
      "unit"
    })
package vn.hoso.dossier;
