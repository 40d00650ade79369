package vn.hoso.unit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit's open dossiers go on with another unit.
 *
 * @param lastDay of the unit; its successor has the work from the day after
 * @param document number of the document that orders it
 * @param officialId who carries it out
 */
public record Succession(
    UnitView unit, UnitView successor, LocalDate lastDay, String document, UUID officialId) {}
