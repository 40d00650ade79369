package vn.hoso.dossier;

/**
 * Why a decision is cancelled. The papers are named by the list of 104 types; which ground leads to
 * which paper is assumed.
 */
public enum CancellationGround {
  WRONG_PERSON("Kết nạp sai đối tượng"),
  WRONG_STANDARD("Kết nạp người không đủ tiêu chuẩn, điều kiện"),
  WRONG_PROCEDURE("Kết nạp sai thủ tục, thẩm quyền");

  private final String vi;

  CancellationGround(String vi) {
    this.vi = vi;
  }

  public String vi() {
    return vi;
  }
}
