/** What the person concerned sees of the dossier: the public lookup by code and secret. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "clock",
      "deadline",
      "dossier",
      "procedure",
      "requirement",
      "rule",
      "secrecy",
      "shared",
      "step",
      "throttle",
      "unit"
    })
package vn.hoso.tracking;
