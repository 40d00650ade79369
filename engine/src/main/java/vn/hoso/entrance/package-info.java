/** Accounts, sign-in, setup of the first administrator, and what may be reached over HTTP. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "organisation",
      "procedure",
      "rule",
      "schedule",
      "shared",
      "throttle",
      "unit"
    })
package vn.hoso.entrance;
