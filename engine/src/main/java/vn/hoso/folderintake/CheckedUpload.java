package vn.hoso.folderintake;

import java.util.List;
import vn.hoso.comparison.Difference;
import vn.hoso.folder.Finding;
import vn.hoso.folder.ProcedureFolder;

/**
 * An upload made into a folder, and what the check says of it.
 *
 * @param differences from the revision it was held against; none for a new procedure
 */
record CheckedUpload(
    ProcedureFolder folder, List<Finding> findings, List<Difference> differences) {}
