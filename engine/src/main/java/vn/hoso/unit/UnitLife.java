package vn.hoso.unit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a unit stands and from when to when it lives.
 *
 * @param parentId null for the root
 * @param matter what its duty is for; null for both
 * @param to last day; null while it lives
 */
public record UnitLife(
    UUID id,
    @Nullable UUID parentId,
    UnitKind kind,
    @Nullable Matter matter,
    String path,
    LocalDate from,
    @Nullable LocalDate to) {

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
