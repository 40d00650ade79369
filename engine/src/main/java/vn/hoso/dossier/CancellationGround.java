package vn.hoso.dossier;

/**
 * Why a decision is cancelled. The papers are named by the list of 104 types; which ground leads to
 * which paper is assumed.
 */
public enum CancellationGround {
  WRONG_PERSON("Kết nạp sai đối tượng", "Not a person who may be admitted"),
  WRONG_STANDARD("Kết nạp người không đủ tiêu chuẩn, điều kiện", "Standards or conditions not met"),
  WRONG_PROCEDURE("Kết nạp sai thủ tục, thẩm quyền", "Wrong procedure or deciding body");

  private final String vi;
  private final String en;

  CancellationGround(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  public String vi() {
    return vi;
  }

  public String en() {
    return en;
  }
}
