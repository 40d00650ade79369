/** The papers of a dossier: what is written on them, and the file each of them names. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"shared", "organisation", "file"})
package vn.hoso.document;
