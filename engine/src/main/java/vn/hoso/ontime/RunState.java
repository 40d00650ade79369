package vn.hoso.ontime;

import vn.hoso.shared.Text;

/** How a run of a step stands with the day it was due. */
public enum RunState {
  FINISHED_IN_TIME("Đã xong đúng hạn", "Finished in time"),
  FINISHED_LATE("Đã xong quá hạn", "Finished late"),
  FINISHED_UNLIMITED("Đã xong, không tính hạn", "Finished, no limit"),
  OPEN_IN_TIME("Đang làm trong hạn", "Open in time"),
  OPEN_LATE("Đang quá hạn", "Open late"),
  OPEN_UNLIMITED("Đang làm, không tính hạn", "Open, no limit");

  private final Text said;

  RunState(String vi, String en) {
    this.said = new Text(vi, en);
  }

  Text said() {
    return said;
  }

  /** Whether the work is done; the others lie there now, whatever the period. */
  boolean finished() {
    return ordinal() <= FINISHED_UNLIMITED.ordinal();
  }
}
