package vn.hoso.unit;

import java.util.UUID;

/**
 * A unit stands below another one from now on, and all below it with it. Published inside the
 * transaction of the move, so that copies of paths change with it or not at all.
 *
 * @param oldPath the unit's path until now; paths of units below begin with it
 * @param newPath what stands in its place
 */
public record UnitMoved(UUID unitId, String oldPath, String newPath) {}
