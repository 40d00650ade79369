/**
 * The list of a dossier at work: who sees it, makes it, gives its items their outcomes and numbers,
 * at the step that does so. Door: {@link vn.hoso.roster.Rosters}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "dossier",
      "item",
      "opening",
      "organisation",
      "person",
      "procedure",
      "rule",
      "secrecy",
      "shared",
      "step",
      "task",
      "unit"
    })
package vn.hoso.roster;
