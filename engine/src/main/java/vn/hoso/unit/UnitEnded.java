package vn.hoso.unit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit ends. Published inside the transaction of the end, so that what is held in it ends with it
 * or not at all.
 *
 * @param lastDay of the unit
 */
public record UnitEnded(UUID unitId, LocalDate lastDay) {}
