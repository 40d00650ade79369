package vn.hoso.unit;

/** What a duty is for: other rooms look after members than after cadres. */
public enum Matter {
  /** Công tác đảng viên. */
  MEMBERS,
  /** Công tác cán bộ. */
  CADRES
}
