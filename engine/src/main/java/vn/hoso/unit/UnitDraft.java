package vn.hoso.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit as a list names it.
 *
 * @param above code or full name of the unit above; null where the code tells it
 * @param code 14 digits without points; null only for boards and rooms
 * @param shortName null where the list does not say it: a known one stays, a new one is the name
 * @param from first day of a new unit, or of a changed name
 */
public record UnitDraft(
    @Nullable String above,
    @Nullable String code,
    String name,
    @Nullable String shortName,
    UnitKind kind,
    @Nullable UnitDuty duty,
    LocalDate from) {

  /** The short name of a new unit. */
  String ownShortName() {
    return shortName == null ? name : shortName;
  }
}
