package vn.hoso.meeting;

import vn.hoso.shared.Text;

/** Why dossiers are dealt with together. */
public enum MeetingKind {
  INTAKE("Đợt tiếp nhận", "Intake session"),
  CELL_MEETING("Sinh hoạt chi bộ", "Cell meeting"),
  CONFERENCE("Hội nghị", "Committee meeting");

  private final Text label;

  MeetingKind(String vi, String en) {
    this.label = new Text(vi, en);
  }

  public Text label() {
    return label;
  }
}
