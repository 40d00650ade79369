/** Registers and figures over many dossiers, for those who answer for them. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"dossier", "dossierlist", "procedure", "organisation", "shared"})
package vn.hoso.reporting;
