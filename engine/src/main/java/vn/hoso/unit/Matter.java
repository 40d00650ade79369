package vn.hoso.unit;

/** What a duty is for: other rooms look after members than after cadres. */
public enum Matter {
  /** Công tác đảng viên. */
  MEMBERS,
  /** Công tác cán bộ. */
  CADRES;

  /** As officials call it. */
  public String label() {
    return this == MEMBERS ? "công tác đảng viên" : "công tác cán bộ";
  }
}
