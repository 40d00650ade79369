package vn.hoso.organisation;

import java.time.LocalDate;
import java.util.UUID;

/** Where a unit stands and from when to when it lives; {@code to} is null while it does. */
record UnitLife(UUID id, UUID parentId, UnitKind kind, String path, LocalDate from, LocalDate to) {

  boolean livesOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  boolean isAbove(UnitLife other) {
    return other.path.startsWith(path);
  }
}
