package vn.hoso.importing;

/** What a list is about. */
public enum ImportKind {
  UNITS,
  OFFICIALS,
  PERSONS,
  /** The list of a dossier, at the step that makes it. */
  ITEMS
}
