package vn.hoso.unit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit to be created.
 *
 * @param parentId null only for the root, which must be a {@link UnitKind#PROVINCE}
 * @param duty null where it has none
 * @param code 14 digits, points allowed; null where none was given
 * @param from first day on which the unit exists
 */
public record CreateUnitRequest(
    UUID parentId,
    UnitKind kind,
    UnitDuty duty,
    String name,
    String shortName,
    String code,
    LocalDate from) {}
