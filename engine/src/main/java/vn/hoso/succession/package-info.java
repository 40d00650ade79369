/** Units that end: what was theirs in open dossiers passes to the unit that goes on with it. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "deadline",
      "dossier",
      "opening",
      "organisation",
      "procedure",
      "rule",
      "shared",
      "step",
      "unit"
    })
package vn.hoso.succession;
