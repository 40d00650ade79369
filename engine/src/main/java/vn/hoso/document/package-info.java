/**
 * The papers and files of a dossier: kept once, checked by their content, and the official papers
 * HoSo prints.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "organisation"})
package vn.hoso.document;
