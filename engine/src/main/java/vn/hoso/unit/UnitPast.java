package vn.hoso.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit with all its names, codes and places.
 *
 * @param line the units above it, the root first
 * @param names newest first
 * @param codes newest first
 * @param places under whom it stood, today's first; empty for the root
 */
public record UnitPast(
    UnitNode unit,
    List<NamedUnit> line,
    List<UnitNameView> names,
    List<UnitCodeView> codes,
    List<UnitPlaceView> places) {

  /** A unit by name. */
  public record NamedUnit(UUID id, String name) {}

  /** A name from a day on, until the next one. */
  public record UnitNameView(String name, String shortName, LocalDate from) {}

  /** A code from a day on, until the next one. */
  public record UnitCodeView(String code, LocalDate from) {}

  /**
   * Under whom it stood.
   *
   * @param to last day; null for today's place
   */
  public record UnitPlaceView(NamedUnit parent, @Nullable LocalDate to) {}
}
