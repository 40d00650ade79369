package vn.hoso.calendar;

import java.time.LocalDate;
import java.util.List;
import vn.hoso.recount.DossierMove;

/**
 * What a day would move among open dossiers. Nothing has been written.
 *
 * @param token stands for this preview; the act confirms it
 * @param sentence all of it in one, in the asker's language
 * @param open dossiers the calendar would govern
 * @param moved those with a date of the office or the Party that changes
 * @param promises days printed for applicants that stay although the calendar alone would move them
 * @param promisesOnDayOff those of them on which nobody would be there
 * @param dossiers those concerned, the oldest first, at most 300; none of which it is kept from
 *     some where they stand, nor one about the asker
 * @param more how many are not listed
 */
public record CalendarPreviewView(
    String token,
    String sentence,
    int open,
    int moved,
    int newlyLate,
    int newlySafe,
    int promises,
    int promisesOnDayOff,
    List<MovedDossierView> dossiers,
    int more) {

  /** A dossier concerned, by its code: administration reads no names. */
  public record MovedDossierView(String code, List<MovedDateView> dates) {}

  /**
   * @param kept whether the date stays: it was printed
   */
  public record MovedDateView(
      DossierMove.Of of,
      String label,
      LocalDate before,
      LocalDate after,
      boolean newlyLate,
      boolean newlySafe,
      boolean kept,
      boolean onDayOff) {}
}
