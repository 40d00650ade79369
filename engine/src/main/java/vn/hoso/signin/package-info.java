/** Accounts, sign-in, setup of the first administrator, and what may be reached over HTTP. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"shared", "organisation", "procedure", "unit"})
package vn.hoso.signin;
