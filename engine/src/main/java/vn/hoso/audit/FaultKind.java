package vn.hoso.audit;

/** What of that which is looked through is not whole. */
public enum FaultKind {
  /** The chain of a dossier, or an entry of it. */
  HISTORY,
  /** Papers, signed files, numbers and days beside the chain. */
  TABLES,
  /** How steps and items came out. */
  OUTCOMES,
  /** Where a dossier stands: decided, broken off, closed. */
  STATES,
  /** Orders of leaders and their answers. */
  DIRECTIONS,
  /** The files of a procedure's revision. */
  PROCEDURES,
  /** What keeps the tables of the database, and what stands beside it. */
  GUARDS,
  /** Logs that are sealed. */
  LOGS,
  /** There are fewer than there were. */
  COUNTS,
  /** It could not be looked at. */
  UNREAD
}
