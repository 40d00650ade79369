/** What the person concerned sees of the dossier: the public lookup by code and secret. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"dossier", "deadline", "unit", "shared"})
package vn.hoso.tracking;
