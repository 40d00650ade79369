/**
 * Who opens which dossier, which bodies play its parts, and from where it goes on. Doors: {@link
 * vn.hoso.opening.Openings}, {@link vn.hoso.opening.Route}, {@link vn.hoso.opening.Moves}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "deadline",
      "delegation",
      "document",
      "dossier",
      "form",
      "item",
      "organisation",
      "person",
      "procedure",
      "process",
      "rule",
      "secrecy",
      "shared",
      "throttle",
      "unit"
    })
package vn.hoso.opening;
