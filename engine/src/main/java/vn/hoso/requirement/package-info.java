/**
 * The papers a dossier needs, held against those it has, and what is asked to be supplied. Doors:
 * {@link vn.hoso.requirement.Requirements}, {@link vn.hoso.requirement.Supplements}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"deadline", "document", "dossier", "procedure", "rule", "shared"})
package vn.hoso.requirement;
