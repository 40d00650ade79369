/**
 * Whether the kept files are still what was kept: looked at every night and on demand, shown to
 * administrators. Door: {@link vn.hoso.filecheck.FileSweeps}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"dossierlist", "file", "organisation", "schedule", "shared"})
package vn.hoso.filecheck;
