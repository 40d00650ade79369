package vn.hoso.importing;

/** What a list is about. */
public enum ImportKind {
  UNITS,
  OFFICIALS,
  PERSONS,
  /** Which committees decide what in place of their superior. */
  DELEGATIONS,
  /** The list of a dossier, at the step that makes it. */
  ITEMS
}
