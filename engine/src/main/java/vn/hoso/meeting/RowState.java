package vn.hoso.meeting;

/** Where a row of a list stands. */
public enum RowState {
  /** Trống: nothing typed. */
  EMPTY,
  /** Something is typed; {@link Meetings#check} says whether it is enough. */
  TYPED,
  /** Để lại kỳ sau: stays in the inbox as it is. */
  POSTPONED,
  /** Đã ghi: the step was completed from this list. */
  RECORDED,
  /** The step is over by another way: completed elsewhere, or the dossier left it. */
  MOVED
}
