/** What system administrators do with units, officials and accounts; each act leaves a line. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "audit",
      "database",
      "deadline",
      "delegation",
      "organisation",
      "paper",
      "person",
      "procedure",
      "shared",
      "entrance",
      "staffing",
      "standin",
      "task",
      "unit"
    })
package vn.hoso.administration;
