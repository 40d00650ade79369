package vn.hoso.versions;

import java.util.List;

/**
 * The revisions of a procedure, the latest first.
 *
 * @param mayExport whether a revision may be taken out as a folder
 */
record VersionsView(String slug, String procedure, boolean mayExport, List<VersionView> versions) {}
