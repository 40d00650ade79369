/** What system administrators do with units, officials and accounts; each act leaves a line. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "shared",
      "organisation",
      "unit",
      "signin",
      "staffing",
      "deadline",
      "procedure",
      "paper",
      "person",
      "workflow"
    })
package vn.hoso.administration;
