package vn.hoso.dossier;

import java.util.Arrays;
import java.util.Map;

/**
 * The answer of the decision table {@code authority}.
 *
 * @param grassrootsResolution whether the grassroots committee passes a resolution of its own
 * @param basis the rule relied on, with its confidence
 */
public record Authority(
    Decider decider, Appraiser appraiser, boolean grassrootsResolution, String basis) {

  /**
   * The row of a table.
   *
   * @param row by name of the column
   * @throws IllegalArgumentException naming the column whose answer nobody knows
   */
  public static Authority read(Map<String, Object> row) {
    if (!(row.get("grassrootsResolution") instanceof Boolean resolution)) {
      throw new IllegalArgumentException(
          "grassrootsResolution: " + row.get("grassrootsResolution"));
    }
    return new Authority(
        one(Decider.class, "decider", row),
        one(Appraiser.class, "appraiser", row),
        resolution,
        String.valueOf(row.get("basis")));
  }

  private static <E extends Enum<E>> E one(Class<E> known, String column, Map<String, Object> row) {
    return Arrays.stream(known.getEnumConstants())
        .filter(each -> each.name().equals(row.get(column)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(column + ": " + row.get(column)));
  }

  /** Which body decides, seen from the cell. */
  public enum Decider {
    GRASSROOTS_STANDING_COMMITTEE,
    GRASSROOTS_COMMITTEE,
    SUPERIOR_STANDING_COMMITTEE,
    PROVINCE_STANDING
  }

  /** Which body appraises, seen from the cell. */
  public enum Appraiser {
    GRASSROOTS,
    SUPERIOR,
    PROVINCE_ORGANISATION_BOARD
  }
}
