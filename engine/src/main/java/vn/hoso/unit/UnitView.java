package vn.hoso.unit;

import java.util.UUID;

/**
 * A unit as it stood on the day that was asked for.
 *
 * @param parentId null for the root
 * @param duty null where the unit has no duty for a committee
 * @param name full name of that day
 * @param shortName name for lists, of that day
 * @param code organisation code of that day, 14 digits without points; null where none was given
 * @param path {@code /<uuid>/<uuid>/}, the root first, the unit itself last
 */
public record UnitView(
    UUID id,
    UUID parentId,
    UnitKind kind,
    UnitDuty duty,
    String name,
    String shortName,
    String code,
    String path) {}
