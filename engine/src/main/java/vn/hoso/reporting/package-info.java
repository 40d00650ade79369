/** Registers and figures over many dossiers, for those who answer for them. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "dossier",
      "dossierlist",
      "inbox",
      "organisation",
      "procedure",
      "rule",
      "shared",
      "entrance",
      "unit"
    })
package vn.hoso.reporting;
