package vn.hoso.unit;

import org.jspecify.annotations.Nullable;

/** What a room does for the committee it serves. */
public enum UnitDuty {
  /** Takes dossiers in and hands results out. */
  INTAKE,
  /** Appraises dossiers for the committee's decision. */
  APPRAISAL,
  /** Verifies the political standard of a person: bảo vệ chính trị nội bộ. */
  VERIFICATION;

  /** The duty whose room does it where no room has it; null where the committee itself does. */
  @Nullable UnitDuty standIn() {
    return this == VERIFICATION ? APPRAISAL : null;
  }
}
