package vn.hoso.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hoso.folder.EntryRefused;
import vn.hoso.folder.FolderRefused;
import vn.hoso.folder.ProcedureFolder;

/** Days in a description: of the centuries people live in, not all that a machine can reckon. */
final class WrittenDay {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;

  private WrittenDay() {}

  /** The day from which the revision is meant to govern. */
  static void required(LocalDate effectiveFrom) {
    try {
      known(effectiveFrom, "effectiveFrom");
    } catch (EntryRefused beyond) {
      throw new FolderRefused(ProcedureFolder.DESCRIPTION, "effectiveFrom", beyond);
    }
  }

  /**
   * @param key where it is written
   */
  static @Nullable LocalDate known(@Nullable LocalDate day, String key) {
    if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
      throw new EntryRefused(
          "“" + key + "” phải từ năm 1900 đến năm 2999.",
          "“" + key + "” must lie between the years 1900 and 2999.");
    }
    return day;
  }
}
