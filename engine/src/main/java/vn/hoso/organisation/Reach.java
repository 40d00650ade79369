package vn.hoso.organisation;

/** How far the holder of a role sees dossiers and work items. */
public enum Reach {
  /** Nothing of dossiers: administration gives no right to read. */
  NONE,
  /** Only what is addressed to the position itself. */
  POSITION,
  /** Also whatever the position's unit holds or has held. */
  UNIT,
  /** Also whatever a unit below the position's unit holds or has held. */
  SUBTREE
}
