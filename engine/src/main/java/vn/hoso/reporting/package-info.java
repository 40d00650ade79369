/** Registers and figures over many dossiers, for those who answer for them. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "deadline",
      "dossier",
      "dossierlist",
      "inbox",
      "organisation",
      "procedure",
      "rule",
      "shared",
      "entrance",
      "schedule",
      "unit"
    })
package vn.hoso.reporting;
