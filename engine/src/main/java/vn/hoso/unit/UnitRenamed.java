package vn.hoso.unit;

import java.util.UUID;

/**
 * A unit bears another name from some day on, in the past or the future. Published inside the
 * transaction, so that copies of names change with it or not at all.
 */
public record UnitRenamed(UUID unitId) {}
