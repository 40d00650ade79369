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

  /** As officials call it. */
  public String label() {
    return switch (this) {
      case INTAKE -> "Tiếp nhận";
      case APPRAISAL -> "Thẩm định";
      case VERIFICATION -> "Bảo vệ chính trị nội bộ";
    };
  }

  /** The duty whose room does it where no room has it; null where the committee itself does. */
  @Nullable UnitDuty standIn() {
    return this == VERIFICATION ? APPRAISAL : null;
  }
}
