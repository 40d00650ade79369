package vn.hoso.dossier;

/**
 * The answer of the decision table {@code authority}.
 *
 * @param grassrootsResolution whether the grassroots committee passes a resolution of its own
 * @param basis the rule relied on, with its confidence
 */
public record Authority(
    Decider decider, Appraiser appraiser, boolean grassrootsResolution, String basis) {

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
