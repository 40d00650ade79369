/** The register of the people dossiers are about; identity numbers are protected. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"shared", "organisation", "throttle", "unit"})
package vn.hoso.person;
