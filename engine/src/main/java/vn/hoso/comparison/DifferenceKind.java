package vn.hoso.comparison;

/** What a difference is about. */
public enum DifferenceKind {
  LIMIT,
  STEP,
  BRANCH,
  MODEL,
  TABLE,
  FORM,
  PAPER,
  DESCRIPTION,
  FILE
}
