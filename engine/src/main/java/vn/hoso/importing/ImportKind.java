package vn.hoso.importing;

/** What a list is about. */
public enum ImportKind {
  UNITS,
  OFFICIALS,
  PERSONS
}
