/**
 * What a folder may say of its dossiers, one record each, as written and as read: parts, papers,
 * facts, items, votes, limits of age, what is issued, what follows. Knows neither the process nor
 * revisions; {@code procedure} puts them together.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"deadline", "folder", "form", "organisation", "shared", "unit"})
package vn.hoso.rule;
