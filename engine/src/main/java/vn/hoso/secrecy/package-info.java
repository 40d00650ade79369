/** Who may know what of a dossier he sees. Door: {@link vn.hoso.secrecy.SecrecyPolicy}. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"dossier", "form", "organisation", "procedure", "rule", "shared"})
package vn.hoso.secrecy;
