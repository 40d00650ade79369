package vn.hoso.unit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit to be created.
 *
 * @param parentId null only for the root, which must be a {@link UnitKind#PROVINCE}
 * @param duty null where it has none
 * @param matter what the duty is for; null for both
 * @param code 14 digits, points allowed; null where none was given
 * @param from first day on which the unit exists
 */
public record CreateUnitRequest(
    UUID parentId,
    UnitKind kind,
    UnitDuty duty,
    @Nullable Matter matter,
    String name,
    String shortName,
    String code,
    LocalDate from) {

  /** With a duty for both matters. */
  public CreateUnitRequest(
      UUID parentId,
      UnitKind kind,
      UnitDuty duty,
      String name,
      String shortName,
      String code,
      LocalDate from) {
    this(parentId, kind, duty, null, name, shortName, code, from);
  }
}
