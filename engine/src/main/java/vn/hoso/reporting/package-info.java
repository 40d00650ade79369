/** Registers and figures over many dossiers, for those who answer for them. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"dossier", "procedure", "organisation", "shared"})
package vn.hoso.reporting;
