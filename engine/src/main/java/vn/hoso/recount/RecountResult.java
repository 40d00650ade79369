package vn.hoso.recount;

/** What came of one dossier. */
enum RecountResult {
  /** As it was shown. */
  MOVED,
  /** Nothing was to be done, or the choice left it. */
  STAYED,
  /** It was counted anew, and came out otherwise than it was shown. */
  OTHERWISE,
  /** It keeps what governed it. */
  FAILED
}
