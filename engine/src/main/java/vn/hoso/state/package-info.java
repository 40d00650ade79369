/**
 * Where a dossier stands and what may be done with it now: read from all rooms below, for one
 * official. Door: {@link vn.hoso.state.WholeDossiers}.
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
      "process",
      "requirement",
      "rule",
      "secrecy",
      "shared",
      "step",
      "unit"
    })
package vn.hoso.state;
