package vn.hoso.bigdata;

/**
 * How much of everything there is. At a million dossiers: 200,000 open items, 6,000 units, an
 * official with 50 positions and 20,000 items he could take up, one with 50 positions and 290, one
 * with three positions and 27.
 *
 * @param committees each with {@link #CELLS} cells
 * @param positions of the heavy and of the middle official
 * @param beyond open items of appraisers and deciders: the counter waits for them
 * @param days over which the runs that are over are spread, up to today; 0 leaves them at the days
 *     of their originals
 */
public record BigSize(
    int dossiers,
    int open,
    int committees,
    int positions,
    int heavyItems,
    int midItems,
    int lightItems,
    int beyond,
    int days) {

  static final int CELLS = 5;
  static final int LIGHT_POSITIONS = 3;

  public static BigSize of(int dossiers) {
    return of(dossiers, dossiers / 5);
  }

  /**
   * @param open how many of the dossiers are not over
   */
  public static BigSize of(int dossiers, int open) {
    int positions = Math.max(3, Math.min(50, open / 40));
    int mid = Math.min(290, open / 20);
    return new BigSize(
        dossiers,
        open,
        Math.max(open / 200, positions / 2 + 1),
        positions,
        open / 10,
        mid,
        Math.min(27, Math.max(LIGHT_POSITIONS, mid / 2)),
        open * 42 / 100,
        0);
  }

  /** One in ten of those that are over then was late at each of its steps. */
  BigSize spreadOver(int someDays) {
    return new BigSize(
        dossiers, open, committees, positions, heavyItems, midItems, lightItems, beyond, someDays);
  }

  int cells() {
    return committees * CELLS;
  }

  /** What lies at the one position of the heavy official that is at the counter. */
  int atCounter() {
    return heavyItems / 4;
  }

  /** Open items in the cells and committees of nobody in particular. */
  int elsewhere() {
    return open - heavyItems - midItems - lightItems - beyond;
  }
}
