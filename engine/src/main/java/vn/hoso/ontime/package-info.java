/** Tình hình giải quyết: how the days of steps are kept, for those who lead. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "deadline",
      "dossier",
      "dossierlist",
      "entrance",
      "organisation",
      "procedure",
      "reporting",
      "schedule",
      "shared",
      "unit"
    })
package vn.hoso.ontime;
