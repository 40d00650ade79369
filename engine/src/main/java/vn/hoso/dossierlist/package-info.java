/** Lists of dossiers as officials read them: the list, the search, the register. Read only. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"dossier", "organisation", "procedure", "secrecy", "shared"})
package vn.hoso.dossierlist;
