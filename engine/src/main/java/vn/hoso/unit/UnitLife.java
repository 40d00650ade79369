package vn.hoso.unit;

import java.time.LocalDate;
import java.util.UUID;

/** Where a unit stands and from when to when it lives; {@code to} is null while it does. */
public record UnitLife(
    UUID id, UUID parentId, UnitKind kind, String path, LocalDate from, LocalDate to) {

  /** Whether it exists on that day. */
  public boolean livesOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  boolean isAbove(UnitLife other) {
    return other.path.startsWith(path);
  }

  /**
   * @param field to name in the refusal
   * @throws UnitProblem {@code ORGANISATION-002} (422) where the unit does not exist on that day
   */
  public void requireOn(LocalDate day, String field) {
    UnitChangeRules.checkLives(field, this, day);
  }
}
