package vn.hoso.calendar;

/** What becomes of open dossiers when a day is entered. */
public enum CalendarChoice {
  /** Tính lại: the new calendar governs them from now on; a promise that was printed stays. */
  RECALCULATE,
  /** Giữ: they keep the calendar they have. */
  KEEP
}
