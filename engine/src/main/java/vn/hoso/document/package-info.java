/** The papers and files of a dossier: kept once, checked by their content. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "organisation"})
package vn.hoso.document;
