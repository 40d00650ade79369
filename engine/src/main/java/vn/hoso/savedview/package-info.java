/**
 * Saved views of the list of work: a name for a filter, of one's own or shared in a unit. Door:
 * {@link vn.hoso.savedview.SavedViews}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"inbox", "organisation", "shared", "unit"})
package vn.hoso.savedview;
