/** Accounts, sign-in, setup of the first administrator, and what may be reached over HTTP. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"organisation", "procedure", "rule", "shared", "unit"})
package vn.hoso.signin;
