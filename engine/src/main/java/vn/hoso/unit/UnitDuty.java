package vn.hoso.unit;

/** What a room does for the committee it serves. */
public enum UnitDuty {
  /** Takes dossiers in and hands results out. */
  INTAKE,
  /** Appraises dossiers for the committee's decision. */
  APPRAISAL
}
